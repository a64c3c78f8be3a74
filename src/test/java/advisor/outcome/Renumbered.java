package advisor.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Many outcomes out of few: copies that differ in their numbers alone, where inventing a client for each takes too long. */
public final class Renumbered {

    private Renumbered() {}

    /** So many copies of outcomes drawn from some, each with a random number of its own. */
    public static List<Outcome> copies(List<Outcome> some, int count, RandomGenerator random) {
        return copies(some, count, random, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Likewise with numbers from one on, and below another. */
    public static List<Outcome> copies(List<Outcome> some, int count, RandomGenerator random, long from, long below) {
        List<Outcome> copies = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Outcome one = some.get(random.nextInt(some.size()));
            copies.add(new Outcome(
                    random.nextLong(from, below),
                    one.guide(),
                    one.city(),
                    one.month(),
                    one.conclusion(),
                    one.confidence(),
                    one.answers(),
                    one.advice(),
                    one.done(),
                    one.questions(),
                    one.unknowns(),
                    one.feedback(),
                    one.ratings()));
        }
        return copies;
    }
}
