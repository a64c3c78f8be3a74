package advisor.workbench.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a draft declares, found by its text alone, so that it is there while the text is broken too. */
public final class Outline {

    private static final Pattern DECLARED = Pattern.compile(
            "\\b(ask\\.(?:selectOne|selectMultiple|yesNo|number|money|date|place|organisation|text|evidenceList)"
                    + "|define|conclusion|conclude|advice|advise|promise|exclude|replace|remove)\\(\\s*"
                    + "(?:'([A-Za-z][A-Za-z0-9-]*)'|[\\[{])");
    private static final Pattern RULE = Pattern.compile("\\brule:\\s*'([A-Za-z][A-Za-z0-9-]*)'");
    private static final Pattern VARIABLE = Pattern.compile("(?:const|let)\\s+([A-Za-z_$][\\w$]*)\\s*=\\s*$");
    private static final int FAR = 400;

    /** What is declared. */
    public enum Kind {
        QUESTION,
        CONDITION,
        CONCLUSION,
        RULE,
        ADVICE,
        PLAN,
        PROMISE,
        CHANGE
    }

    /**
     * One declaration.
     *
     * @param verb the words that declare it, such as {@code ask.yesNo}
     * @param id its key, or the id of its rule
     * @param variable the name that holds it in the script, empty for none
     * @param line counted from 1
     */
    public record Entry(Kind kind, String verb, String id, String variable, String file, int line) {}

    private Outline() {}

    /** What one file declares, in its order; a file that is no script declares nothing. */
    public static List<Entry> of(String file, String text) {
        List<Entry> entries = new ArrayList<>();
        if (!file.endsWith(".mjs")) {
            return entries;
        }
        Matcher matcher = DECLARED.matcher(text);
        int line = 1;
        int counted = 0;
        while (matcher.find()) {
            for (; counted < matcher.start(); counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            String verb = matcher.group(1);
            String id = matcher.group(2);
            Kind kind = kind(verb);
            if (kind == Kind.RULE || kind == Kind.PLAN) {
                Matcher rule = RULE.matcher(text).region(matcher.end(), Math.min(text.length(), matcher.end() + FAR));
                id = rule.find() ? rule.group(1) : id;
            }
            if (id != null) {
                entries.add(new Entry(kind, verb, id, variable(text, matcher.start()), file, line));
            }
        }
        return entries;
    }

    /** What all files of a draft declare. */
    public static List<Entry> of(Draft draft) {
        List<Entry> all = new ArrayList<>();
        draft.files().forEach((file, text) -> all.addAll(of(file, text)));
        return all;
    }

    /** Where an id is declared for a division; the script of a locality comes before the national one. */
    static Optional<Entry> find(Draft draft, String division, String id) {
        List<String> levels = draft.source().levels(division);
        return of(draft).stream()
                .filter(entry -> entry.id().equals(id))
                .filter(entry -> levels.stream().anyMatch(level -> isAt(entry.file(), level)))
                .max(Comparator.comparingInt(entry -> entry.file().startsWith("localities/") ? 1 : 0));
    }

    private static boolean isAt(String file, String level) {
        return level.isEmpty() ? !file.startsWith("localities/") : file.startsWith("localities/" + level + "/");
    }

    private static String variable(String text, int before) {
        Matcher matcher = VARIABLE.matcher(text.substring(text.lastIndexOf('\n', Math.max(0, before - 1)) + 1, before));
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Kind kind(String verb) {
        return switch (verb) {
            case "define" -> Kind.CONDITION;
            case "conclusion" -> Kind.CONCLUSION;
            case "conclude" -> Kind.RULE;
            case "advice" -> Kind.ADVICE;
            case "advise", "exclude" -> Kind.PLAN;
            case "promise" -> Kind.PROMISE;
            case "replace", "remove" -> Kind.CHANGE;
            default -> Kind.QUESTION;
        };
    }
}
