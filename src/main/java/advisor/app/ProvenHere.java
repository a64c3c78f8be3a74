package advisor.app;

import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.installed.InstalledGuides;
import advisor.proof.DecisionMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What need not be proven again at a desk whatever it has kept of proofs: what decides like a guide that it was shipped with or
 * has installed.
 */
final class ProvenHere {

    private ProvenHere() {}

    /** Says of a {@link DecisionMark} of a guide whether it was proven before. */
    static Predicate<String> of(String guide, InstalledGuides installed) {
        Set<String> marks = new HashSet<>();
        try (GuideLibrary library = GuideLibrary.of(installed)) {
            List<String> codes = new ArrayList<>(List.of(""));
            codes.addAll(library.localities(guide));
            for (String code : codes) {
                if (library.published(guide, code) instanceof Resolution.Found found) {
                    marks.add(DecisionMark.of(found.guide()));
                }
            }
        }
        return marks::contains;
    }
}
