package advisor.outcome;

import org.jspecify.annotations.Nullable;

/**
 * One client when the session is saved: what is kept, and what is only counted beside it.
 *
 * @param named the organisations the client named, to be counted each by a keyed hash
 * @param practised how the session went by its guide, or null when that is not counted
 */
public record Visit(
        Outcome outcome, Organisations named, @Nullable Practice practised) {

    /** A client of whom nothing is counted beside the outcome. */
    public static Visit of(Outcome outcome) {
        return new Visit(outcome, Organisations.NONE, null);
    }

    /** Says that it is a visit, and nothing of it. */
    @Override
    public String toString() {
        return "Visit";
    }
}
