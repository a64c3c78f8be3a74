package advisor.guide;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in English sentences that were filled with 1 what is said of many. */
public final class OneOfMany {

    /** A 1 with the word that follows it, or with the next one when that is an adjective. */
    private static final Pattern ONE =
            Pattern.compile("\\b1 (?:(?!and )[a-z]+ )?([a-z]+s|are|were|have|do|lead|follow|people)(?![-a-z])");

    /** Words in s that are no plural. */
    private static final List<String> SINGULAR =
            List.of("is", "was", "has", "does", "yes", "holds", "differs", "leads", "follows");

    private OneOfMany() {}

    /** Whether a sentence says "1 outcomes" or the like. */
    public static boolean in(String sentence) {
        Matcher found = ONE.matcher(sentence.toLowerCase(Locale.ROOT));
        while (found.find()) {
            if (!SINGULAR.contains(found.group(1))) {
                return true;
            }
        }
        return false;
    }
}
