package advisor.outcome;

/**
 * A follow-up as plain columns, with a seal over all of them.
 *
 * @param outcome the number of the outcome
 * @param month year times 100 plus month
 * @param helped keys separated by {@code ;}, sorted
 */
public record SealedFollowUp(
        long outcome,
        int month,
        String accepted,
        String caseOpened,
        String refusedInWriting,
        String moneyReturned,
        String helped,
        String seal) {

    String sealed() {
        return String.join(
                "\n",
                "follow-up/1",
                Long.toString(outcome),
                Integer.toString(month),
                accepted,
                caseOpened,
                refusedInWriting,
                moneyReturned,
                helped);
    }

    SealedFollowUp withSeal(String newSeal) {
        return new SealedFollowUp(
                outcome, month, accepted, caseOpened, refusedInWriting, moneyReturned, helped, newSeal);
    }

    /** Says that it is a follow-up, and not which. */
    @Override
    public String toString() {
        return "SealedFollowUp";
    }
}
