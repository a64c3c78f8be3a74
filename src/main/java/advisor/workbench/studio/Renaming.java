package advisor.workbench.studio;

import advisor.script.GuideSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a key another name wherever it stands in a draft: in scripts between quotes, as an option, and after {@code questions},
 * {@code conditions} and {@code facts}; in wording as part of an id; in cases as a key or an answer.
 *
 * @param draft the draft with the other name
 * @param places how many places were changed
 * @param files in how many files
 */
public record Renaming(Draft draft, int places, int files) {

    private static final Pattern OPTIONS = Pattern.compile("\\boptions\\s*:\\s*\\{");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][\\w$]*");

    /** What becomes of a draft; nothing is changed by this. */
    static Renaming of(Draft draft, String from, String to) {
        Draft renamed = draft;
        int places = 0;
        int files = 0;
        boolean isFact = draft.files().entrySet().stream()
                .anyMatch(file -> file.getKey().endsWith("facts.json")
                        && JsonEntries.read(file.getValue()).line(from) > 0);
        for (Map.Entry<String, String> file : new TreeMap<>(draft.files()).entrySet()) {
            TreeMap<Integer, String> found = places(file.getKey(), file.getValue(), from, to);
            if (isFact) {
                // a text names a fact in braces
                find("(?<=\\{)" + Pattern.quote(from) + "(?=\\})", file.getValue(), to, found);
            }
            if (!found.isEmpty()) {
                places += found.size();
                files++;
                renamed = renamed.with(file.getKey(), replaced(file.getValue(), found, from.length()));
            }
        }
        return new Renaming(renamed, places, files);
    }

    /* Where the key begins, with what is written there instead. */
    private static TreeMap<Integer, String> places(String path, String text, String from, String to) {
        TreeMap<Integer, String> found = new TreeMap<>();
        String key = Pattern.quote(from);
        if (path.endsWith(".mjs")) {
            find("(?<=['\"`])" + key + "(?=['\"`])", text, to, found);
            find("(?<=\\b(?:questions|conditions|facts)\\.)" + key + "(?![\\w$])", text, to, found);
            String property = IDENTIFIER.matcher(to).matches() ? to : "'" + to + "'";
            Matcher options = OPTIONS.matcher(text);
            while (options.find()) {
                options(text, options.end(), from, property, found);
            }
        } else if (path.contains("wording.")) {
            // question.harm, question.harm.say, option.harm.moneyLost, option.kind.harm
            find("(?<=[\".])" + key + "(?=[\".])", text, to, found);
        } else {
            find("(?<=\")" + key + "(?=\")", text, to, found);
        }
        return found;
    }

    private static void find(String pattern, String text, String to, Map<Integer, String> found) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.put(matcher.start(), to);
        }
    }

    /* Goes through what stands in the braces of options; only names at their own depth are options. */
    private static void options(String text, int from, String key, String to, Map<Integer, String> found) {
        int depth = 1;
        boolean names = true;
        for (int i = from; i < text.length() && depth > 0; i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"' || c == '`') {
                i = closed(text, i);
                names = false;
            } else if (c == '{' || c == '[' || c == '(') {
                depth++;
            } else if (c == '}' || c == ']' || c == ')') {
                depth--;
            } else if (c == ',' && depth == 1) {
                names = true;
            } else if (names && Character.isJavaIdentifierStart(c)) {
                int end = i;
                while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                    end++;
                }
                if (depth == 1 && text.substring(i, end).equals(key)) {
                    found.put(i, to);
                }
                i = end - 1;
                names = false;
            }
        }
    }

    private static int closed(String text, int quote) {
        int i = quote + 1;
        while (i < text.length() && text.charAt(i) != text.charAt(quote)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static String replaced(String text, TreeMap<Integer, String> found, int length) {
        StringBuilder changed = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, String> place : found.entrySet()) {
            changed.append(text, at, place.getKey()).append(place.getValue());
            at = place.getKey() + length;
        }
        return changed.append(text.substring(at)).toString();
    }

    /** Whether a key can have this name. */
    static boolean isKey(String name) {
        return GuideSource.isId(name);
    }
}
