package advisor.workbench.studio;

import advisor.script.GuideSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a key another name wherever it stands in a draft: in scripts between quotes, in wording as part of an id, in cases as
 * a key or an answer.
 *
 * @param draft the draft with the other name
 * @param places how many places were changed
 * @param files in how many files
 */
public record Renaming(Draft draft, int places, int files) {

    /** What becomes of a draft; nothing is changed by this. */
    static Renaming of(Draft draft, String from, String to) {
        String key = Pattern.quote(from);
        Pattern script = Pattern.compile("(?<=')" + key + "(?=')");
        // question.harm, question.harm.say, option.harm.moneyLost, option.kind.harm
        Pattern wording = Pattern.compile("(?<=[\".])" + key + "(?=[\".])");
        Pattern cases = Pattern.compile("(?<=\")" + key + "(?=\")");
        Draft renamed = draft;
        int places = 0;
        int files = 0;
        Map<String, String> all = new TreeMap<>(draft.files());
        for (Map.Entry<String, String> file : all.entrySet()) {
            Pattern where =
                    file.getKey().endsWith(".mjs") ? script : file.getKey().contains("wording.") ? wording : cases;
            int found = (int) where.matcher(file.getValue()).results().count();
            if (found > 0) {
                places += found;
                files++;
                renamed = renamed.with(
                        file.getKey(), where.matcher(file.getValue()).replaceAll(Matcher.quoteReplacement(to)));
            }
        }
        return new Renaming(renamed, places, files);
    }

    /** Whether a key can have this name. */
    static boolean isKey(String name) {
        return GuideSource.isId(name);
    }
}
