package advisor.pack;

import advisor.guide.Text;

/**
 * The law or guidance behind a fact, an advice or a conclusion.
 *
 * @param article the article or articles as written in the instrument, possibly empty
 * @param inForce since when, in words
 * @param verification V1a, V1b, V2 or U; only V1a was read in full in its present form
 * @param reviewed the day it was last checked by a person, ISO form, empty when never
 * @param reviewBy the day by which it must be checked again, ISO form, empty when never
 * @param guidance whether it says something to clients, so that some path of some guide must say it
 * @param statement what it says, in own words
 */
public record KnowledgeSource(
        String id,
        Text instrument,
        String article,
        String inForce,
        String verification,
        String reviewed,
        String reviewBy,
        boolean guidance,
        Text statement) {

    /** Whether what it says must be marked as "please confirm locally". */
    public boolean needsConfirming() {
        return !verification.equals("V1a");
    }
}
