package advisor.outcome;

/**
 * An outcome as plain columns, with a seal over all of them.
 *
 * <p>Anyone can make one; only {@link OutcomeSeal#open} makes it an outcome again, and that only when the seal holds.
 *
 * @param month year times 100 plus month
 * @param answers as in {@code act=sold;evidence=screenshots+transfers}, sorted
 * @param advice keys separated by {@code ;}, sorted
 * @param done keys separated by {@code ;}, sorted
 * @param feedback a key, empty for none
 * @param ratings as in {@code call-110=helped;stop-payment=not}, sorted
 * @param seal HMAC-SHA256 in 43 characters of base64url
 */
public record SealedOutcome(
        long id,
        String guide,
        String version,
        String hash,
        String city,
        int month,
        String conclusion,
        String confidence,
        String answers,
        String advice,
        String done,
        int questions,
        int unknowns,
        String feedback,
        String ratings,
        String seal) {

    /**
     * All columns but the seal in one text, in which no column can run into the next. Without ratings it is what it was
     * before there were any, so that what was sealed then can still be opened.
     */
    String sealed() {
        String text = String.join(
                "\n",
                ratings.isEmpty() ? "outcome/1" : "outcome/2",
                Long.toString(id),
                guide,
                version,
                hash,
                city,
                Integer.toString(month),
                conclusion,
                confidence,
                answers,
                advice,
                done,
                Integer.toString(questions),
                Integer.toString(unknowns),
                feedback);
        return ratings.isEmpty() ? text : text + "\n" + ratings;
    }

    SealedOutcome withSeal(String newSeal) {
        return new SealedOutcome(
                id,
                guide,
                version,
                hash,
                city,
                month,
                conclusion,
                confidence,
                answers,
                advice,
                done,
                questions,
                unknowns,
                feedback,
                ratings,
                newSeal);
    }

    /** Says that it is an outcome, and not which. */
    @Override
    public String toString() {
        return "SealedOutcome";
    }
}
