package advisor.outcome;

/**
 * A session that is not at its end as plain columns, with a seal over all of them.
 *
 * @param date the day of the session, in days since 1970
 * @param organisations how many earlier clients named the same organisation when the session began
 * @param leaks how many earlier clients had the same kind of leak when the session began
 * @param answers as in {@link SealedOutcome}
 * @param askAgain keys of questions separated by {@code ;}, sorted
 * @param minute when it was kept, in minutes since 1970
 */
public record SealedUnfinished(
        long id,
        String guide,
        String version,
        String hash,
        String locality,
        int date,
        int organisations,
        int leaks,
        boolean carriedOn,
        String answers,
        String askAgain,
        long minute,
        String seal) {

    String sealed() {
        return String.join(
                "\n",
                "unfinished/1",
                Long.toString(id),
                guide,
                version,
                hash,
                locality,
                Integer.toString(date),
                Integer.toString(organisations),
                Integer.toString(leaks),
                Boolean.toString(carriedOn),
                answers,
                askAgain,
                Long.toString(minute));
    }

    SealedUnfinished withSeal(String newSeal) {
        return new SealedUnfinished(
                id,
                guide,
                version,
                hash,
                locality,
                date,
                organisations,
                leaks,
                carriedOn,
                answers,
                askAgain,
                minute,
                newSeal);
    }

    /** Says that it is a session, and not which. */
    @Override
    public String toString() {
        return "SealedUnfinished";
    }
}
