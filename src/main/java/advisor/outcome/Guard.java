package advisor.outcome;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds every string of a record against the {@link Detectors}; their words are few, so those that passed are remembered. */
final class Guard {

    private static final int MOST = 20_000;
    private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();

    private Guard() {}

    /** @throws Identifying when a string of the outcome could lead to one person */
    static void check(Outcome outcome) {
        check(outcome.guide());
        check(outcome.conclusion());
        check(outcome.answers());
        outcome.advice().forEach(Guard::check);
    }

    static void check(GuideUsed guide) {
        check(guide.id());
        pass(guide.version());
    }

    static void check(Map<Key, ? extends Collection<Key>> answers) {
        answers.forEach((question, keys) -> {
            check(question);
            keys.forEach(Guard::check);
        });
    }

    static void check(Key key) {
        pass(key.name());
    }

    private static void pass(String text) {
        if (PASSED.contains(text)) {
            return;
        }
        Detectors.check(text);
        if (PASSED.size() < MOST) {
            PASSED.add(text);
        }
    }
}
