package advisor.workbench.studio;

import advisor.outcome.Key;
import advisor.outcome.Outcome;
import java.util.Collection;

/** Counts kept outcomes that hold a key; nothing else of them goes further. */
public final class Holding {

    private Holding() {}

    /** How many outcomes of a guide hold a key as a question, an answer, the conclusion or an advice. */
    public static int count(Collection<Outcome> outcomes, String guide, String key) {
        return (int) outcomes.stream()
                .filter(one -> one.guide().id().name().equals(guide))
                .filter(one -> holds(one, key))
                .count();
    }

    private static boolean holds(Outcome one, String key) {
        return one.conclusion().name().equals(key)
                || one.advice().stream().map(Key::name).anyMatch(key::equals)
                || one.answers().entrySet().stream()
                        .anyMatch(answer -> answer.getKey().name().equals(key)
                                || answer.getValue().stream().map(Key::name).anyMatch(key::equals));
    }
}
