package advisor.workbench.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * The evidence noted during a session, in memory only; every change gives a new log.
 *
 * @param pieces in the order they were noted
 */
public record EvidenceLog(List<Piece> pieces) {

    /** Nothing noted yet. */
    public static final EvidenceLog EMPTY = new EvidenceLog(List.of());

    public EvidenceLog {
        pieces = List.copyOf(pieces);
    }

    /** With more pieces at the end; what is there already is not noted twice. */
    public EvidenceLog plus(List<Piece> more) {
        List<Piece> all = new ArrayList<>(pieces);
        more.stream().filter(piece -> !all.contains(piece)).forEach(all::add);
        return new EvidenceLog(all);
    }

    /** Without one piece. */
    public EvidenceLog without(int index) {
        List<Piece> all = new ArrayList<>(pieces);
        all.remove(index);
        return new EvidenceLog(all);
    }

    /** The pieces as lines for the client's papers. */
    public List<String> lines() {
        return pieces.stream().map(Piece::words).toList();
    }

    /** Says how long it is, never what is in it. */
    @Override
    public String toString() {
        return "EvidenceLog[" + pieces.size() + "]";
    }
}
