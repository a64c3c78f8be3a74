package advisor.workbench.packs;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Problem;
import advisor.guide.Setting;
import advisor.proof.Comparer;
import advisor.proof.DecisionMark;
import advisor.proof.DeclaredChange;
import advisor.proof.Overrides;
import advisor.proof.Watch;
import advisor.workbench.compare.Compared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would be another with a pack than with the guide that is in use.
 *
 * @param national the national guides held against each other; nothing when none is in use
 * @param places the divisions whose own content is another, and how
 */
public record PackChange(Optional<Compared> national, Map<String, Kind> places) {

    /** Nothing to compare with. */
    public static final PackChange NONE = new PackChange(Optional.empty(), Map.of());

    /** How the content of a division is another. */
    public enum Kind {
        /** There was nothing of its own. */
        NEW,
        /** There is nothing of its own any more. */
        GONE,
        /** It decides otherwise for some client. */
        DECIDES,
        /** Words, sources or facts that no condition reads are others. */
        WORDS
    }

    public PackChange {
        places = Map.copyOf(places);
    }

    /**
     * Compares the levels of two guides, the national ones under the empty code.
     *
     * @param before the levels in use; none when the guide is new here
     * @param setting the day of the sessions that are compared
     * @param milliseconds how long proving may take
     */
    public static PackChange between(
            Map<String, Guide> before, Map<String, Guide> after, Setting setting, long milliseconds, Watch watch) {
        Guide a = before.get("");
        Guide b = after.get("");
        if (a == null || b == null) {
            return NONE;
        }
        long begun = System.nanoTime();
        List<Problem> beneath =
                Overrides.beneath(a, b, Stream.of(before, after).flatMap(levels -> levels.values().stream()));
        Compared national = new Compared(
                a,
                b,
                "",
                setting,
                Comparer.compare(a, b, setting, milliseconds, watch),
                beneath,
                (System.nanoTime() - begun) / 1e9);
        return new PackChange(Optional.of(national), places(before, after, a, b));
    }

    private static Map<String, Kind> places(
            Map<String, Guide> before, Map<String, Guide> after, Guide first, Guide second) {
        Map<String, Kind> places = new TreeMap<>();
        // what changed for the whole country changed for every place, and is told once
        Set<DeclaredChange> everywhere = declared(first, second);
        List<String> codes = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(code -> !before.containsKey(code)).forEach(codes::add);
        codes.remove("");
        for (String code : codes) {
            Guide a = before.get(code);
            Guide b = after.get(code);
            if (a == null || b == null) {
                places.put(code, a == null ? Kind.NEW : Kind.GONE);
            } else if (!DecisionMark.of(a).equals(DecisionMark.of(b))) {
                places.put(code, Kind.DECIDES);
            } else if (!everywhere.containsAll(declared(a, b))) {
                places.put(code, Kind.WORDS);
            }
        }
        return places;
    }

    private static Set<DeclaredChange> declared(Guide a, Guide b) {
        return Arrays.stream(Language.values())
                .flatMap(language -> DeclaredChange.between(a, b, language).stream())
                .collect(Collectors.toSet());
    }

    /** The divisions whose content is another in one way, in the order of their codes. */
    public List<String> places(Kind kind) {
        return places.entrySet().stream()
                .filter(one -> one.getValue() == kind)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
