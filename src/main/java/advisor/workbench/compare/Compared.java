package advisor.workbench.compare;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Problem;
import advisor.guide.Setting;
import advisor.proof.Comparison;
import advisor.proof.DeclaredChange;
import advisor.proof.Difference;
import advisor.proof.DifferenceWords;
import advisor.proof.Side;
import advisor.session.Session;
import java.util.List;

/**
 * What came of comparing two versions of a guide.
 *
 * @param a the guide on the first side
 * @param b the guide on the second
 * @param place the division whose clients are compared, as the first side has it where it has one; empty for the whole country
 * @param setting the day and place of the sessions that were compared
 * @param beneath what changed in the base beneath what localities say themselves
 * @param seconds how long it took
 */
public record Compared(
        Guide a, Guide b, String place, Setting setting, Comparison comparison, List<Problem> beneath, double seconds) {

    public Compared {
        beneath = List.copyOf(beneath);
    }

    /** Says the differences in words of one language. */
    public DifferenceWords words(Language language) {
        return new DifferenceWords(a, b, language);
    }

    /** Texts, facts and questions that stand otherwise, of which nothing need follow. */
    public List<DeclaredChange> declared(Language language) {
        return DeclaredChange.between(a, b, language);
    }

    /** The session of the client who stands for a difference, with the guide of one side. */
    public Session session(Difference difference, Side side) {
        return difference.session(side == Side.A ? a : b, setting);
    }
}
