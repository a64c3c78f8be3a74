package advisor.outcome;

import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a leak, as far as it makes clients of one city alike: how it leaked and through what kind of organisation.
 *
 * <p>A guide gives it by keeping the answers to two questions, {@code act} and {@code orgKind}. Where either is not known
 * there is no kind: "somebody took it" is what most clients have in common.
 *
 * @param act how it leaked
 * @param organisation through what kind of organisation
 */
public record LeakKind(Key act, Key organisation) {

    /** The question of how it leaked. */
    public static final Key ACT = new Key("act");

    /** The question of what kind of organisation it was. */
    public static final Key ORGANISATION_KIND = new Key("orgKind");

    /** The kind of leak an outcome tells of; nothing when it is not known. */
    public static Optional<LeakKind> of(Outcome outcome) {
        return of(outcome.answers().get(ACT), outcome.answers().get(ORGANISATION_KIND));
    }

    private static Optional<LeakKind> of(@Nullable SortedSet<Key> act, @Nullable SortedSet<Key> organisation) {
        return known(act).flatMap(how -> known(organisation).map(through -> new LeakKind(how, through)));
    }

    private static Optional<Key> known(@Nullable SortedSet<Key> answer) {
        if (answer == null || answer.size() != 1) {
            return Optional.empty();
        }
        Key key = answer.first();
        return key.equals(Key.UNKNOWN) || key.equals(Key.PREFER_NOT) ? Optional.empty() : Optional.of(key);
    }

    /** The kind whose {@link #text} this is; nothing when it is none. */
    public static Optional<LeakKind> of(String text) {
        int plus = text.indexOf('+');
        return plus < 0
                ? Optional.empty()
                : Optional.of(new LeakKind(new Key(text.substring(0, plus)), new Key(text.substring(plus + 1))));
    }

    /** The two keys joined by {@code +}. */
    public String text() {
        return act.name() + "+" + organisation.name();
    }
}
