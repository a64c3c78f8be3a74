package advisor.outcome;

import advisor.guide.Answer;
import advisor.session.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In what a client can be like earlier ones: in memory only, to ask a desk's memory.
 *
 * @param named the organisations the client named
 * @param city where
 * @param leak the kind of leak, as far as it is known
 */
public record Likeness(Organisations named, City city, Optional<LeakKind> leak) {

    /** Like nobody. */
    public static final Likeness NONE = new Likeness(Organisations.NONE, City.of(""), Optional.empty());

    /** What is known of it so far. */
    public static Likeness of(Session session) {
        Likeness client = new Likeness(
                Organisations.named(session),
                City.of(session.setting().locality()),
                key(session.answerTo(LeakKind.ACT.name()))
                        .flatMap(act -> key(session.answerTo(LeakKind.ORGANISATION_KIND.name()))
                                .map(kind -> new LeakKind(act, kind))));
        return client.isEmpty() ? NONE : client;
    }

    private static Optional<Key> key(@Nullable Answer answer) {
        return answer instanceof Answer.Choice choice ? Optional.of(new Key(choice.option())) : Optional.empty();
    }

    /** Whether there is nothing to ask for. */
    public boolean isEmpty() {
        return named.names().isEmpty() && leak.isEmpty();
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "Likeness";
    }
}
