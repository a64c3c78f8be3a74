package advisor.workbench.papers;

import advisor.document.Surroundings;
import advisor.workbench.evidence.EvidenceLog;
import advisor.workbench.evidence.Found;
import advisor.workbench.evidence.Piece;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The evidence noted beside a session, as papers list it: what, from whom, when. */
public final class PaperEvidence {

    private PaperEvidence() {}

    /** The pieces of a log in their order. */
    public static List<Surroundings.Evidence> of(EvidenceLog log) {
        return log.pieces().stream()
                .map(piece -> new Surroundings.Evidence(
                        piece.words(),
                        found(piece, one -> one.what().isSomebody()),
                        found(piece, one -> one.what() == Found.What.DAY || one.what() == Found.What.TIME),
                        piece.isPaged(),
                        piece.picture()))
                .toList();
    }

    private static String found(Piece piece, Predicate<Found> wanted) {
        return piece.found().stream().filter(wanted).map(Found::words).collect(Collectors.joining(" "));
    }
}
