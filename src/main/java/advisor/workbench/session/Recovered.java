package advisor.workbench.session;

import advisor.guide.Question;
import java.time.Instant;
import java.util.List;

/**
 * What came back of a session that was broken off.
 *
 * @param keptAt when it was kept last
 * @param version the version of the guide it began with, and goes on with
 * @param answers how many answers were kept
 * @param askAgain the questions whose answers were not kept
 */
public record Recovered(Instant keptAt, String version, int answers, List<Question> askAgain) {

    public Recovered {
        askAgain = List.copyOf(askAgain);
    }
}
