package advisor.workbench.studio;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can stand at a place in a script: words of the language, and keys of the guide that is being written. */
public final class Completions {

    /* A question by the variable that holds its answer: const harm = ask.selectMultiple('harm', … */
    private static final Pattern HELD =
            Pattern.compile("(?:const|let)\\s+([A-Za-z_$][\\w$]*)\\s*=\\s*ask\\.(\\w+)\\(\\s*'([^']+)'");
    private static final Pattern BEFORE_DOT = Pattern.compile("([A-Za-z_$][\\w$]*)(?:\\(\\))?\\.([\\w$]*)$");
    private static final Pattern WORD = Pattern.compile("([A-Za-z_$][\\w$]*)$");
    private static final Pattern CALL = Pattern.compile("(?:ask\\.)?(\\w+)\\((?:[^()]|\\([^()]*\\))*\\{[^{}]*$");
    private static final int BACK = 600;

    private final ScriptWords words;
    private final Draft draft;
    private final @Nullable Guide guide;
    private final KeyOffers keys;
    private final Language language;

    /**
     * One thing that can stand there.
     *
     * @param insert what is written
     * @param kind what it is, such as its signature or the words of a key
     * @param about more about it, possibly empty
     */
    public record Offer(String insert, String kind, String about) {}

    /**
     * Completions for a draft.
     *
     * @param guide the guide as it was last loaded, or null before that
     * @param sources the ids of all knowledge sources
     */
    public Completions(ScriptWords words, Draft draft, @Nullable Guide guide, List<String> sources, Language language) {
        this.words = words;
        this.draft = draft;
        this.guide = guide;
        this.keys = new KeyOffers(guide, List.copyOf(sources), language);
        this.language = language;
    }

    /** What has been typed of the word at a place. */
    public String typed(String text, int offset) {
        String before = text.substring(Math.max(0, offset - BACK), offset);
        if (inQuotes(before)) {
            return before.substring(before.lastIndexOf('\'') + 1);
        }
        Matcher word = WORD.matcher(before);
        return word.find() ? word.group(1) : "";
    }

    /** Everything that can stand at a place and begins with what was typed there. */
    public List<Offer> at(String text, int offset) {
        String before = text.substring(Math.max(0, offset - BACK), offset);
        String typed = typed(text, offset);
        return all(before, text).stream()
                .filter(offer -> offer.insert().regionMatches(true, 0, typed, 0, typed.length()))
                .toList();
    }

    private static boolean inQuotes(String before) {
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.chars().filter(c -> c == '\'').count() % 2 == 1;
    }

    private List<Offer> all(String before, String text) {
        if (inQuotes(before)) {
            Map<String, String> held = held(text);
            return keys.quoted(before, name -> held.getOrDefault(name, name));
        }
        Matcher dot = BEFORE_DOT.matcher(before);
        if (dot.find()) {
            return switch (dot.group(1)) {
                case "facts" -> keys.facts();
                case "questions" -> keys.questions();
                case "conditions" -> keys.conditions();
                default -> members(kindOf(dot.group(1), text));
            };
        }
        List<Offer> offers = new ArrayList<>();
        String within = settingsOf(before);
        members(within).forEach(offer -> offers.add(new Offer(offer.insert(), offer.kind(), offer.about())));
        held(text).forEach((name, question) -> offers.add(new Offer(name, label(question), "")));
        if (within.isEmpty()) {
            offers.addAll(members("LocalityScript"));
        }
        return offers;
    }

    private List<Offer> members(String kind) {
        return words.of(kind).stream()
                .map(word -> new Offer(word.name(), word.signature(), word.about()))
                .toList();
    }

    /* The interface of what a name holds; empty when it is not known. */
    private String kindOf(String name, String text) {
        ScriptWords.Word word = words.find("LocalityScript", name);
        if (word != null && !word.isCalled()) {
            return word.gives();
        }
        if (name.equals("count")) {
            return "Count";
        }
        if (name.equals("sum") || name.equals("times") || name.equals("plus")) {
            return "NumberAnswer";
        }
        // questions.harm has the name of the question itself
        String verb = verbs(text).get(held(text).getOrDefault(name, name));
        ScriptWords.Word ask = verb == null ? null : words.find("Ask", verb);
        return ask == null ? "" : ask.gives();
    }

    private static String settingsOf(String before) {
        Matcher call = CALL.matcher(before);
        if (!call.find()) {
            return "";
        }
        return switch (call.group(1)) {
            case "number", "money" -> "NumberSettings";
            case "selectOne", "selectMultiple", "yesNo", "date", "place", "organisation", "text", "evidenceList" ->
                "QuestionSettings";
            case "conclusion" -> "ConclusionSettings";
            case "conclude" -> "ConcludeSettings";
            case "advice" -> "AdviceSettings";
            case "advise" -> "AdviseSettings";
            default -> "";
        };
    }

    /* Variables that hold answers, with their question: those of this text first, then those of other files. */
    private Map<String, String> held(String text) {
        Map<String, String> held = new TreeMap<>();
        draft.files().values().forEach(file -> collect(file, held));
        collect(text, held);
        return held;
    }

    private Map<String, String> verbs(String text) {
        Map<String, String> verbs = new TreeMap<>();
        draft.files().values().forEach(file -> verbs(file, verbs));
        verbs(text, verbs);
        return verbs;
    }

    private static void collect(String text, Map<String, String> into) {
        Matcher matcher = HELD.matcher(text);
        while (matcher.find()) {
            into.put(matcher.group(1), matcher.group(3));
        }
    }

    private static void verbs(String text, Map<String, String> into) {
        Matcher matcher = HELD.matcher(text);
        while (matcher.find()) {
            into.put(matcher.group(3), matcher.group(2));
        }
    }

    private String label(String question) {
        Guide now = guide;
        return now == null ? question : now.words(language).question(question);
    }

    /** What the word at a place is: its signature and what it does, or the words of a key; empty when it is nothing known. */
    public String hover(String text, int offset) {
        int from = offset;
        while (from > 0 && isPart(text.charAt(from - 1))) {
            from--;
        }
        int to = offset;
        while (to < text.length() && isPart(text.charAt(to))) {
            to++;
        }
        if (from == to) {
            return "";
        }
        String word = text.substring(from, to);
        for (Offer offer : at(text, to)) {
            if (offer.insert().equals(word)) {
                return offer.about().isEmpty() ? offer.kind() : offer.kind() + "\n" + offer.about();
            }
        }
        return named(word);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$';
    }

    private String named(String word) {
        Guide now = guide;
        if (now == null) {
            return "";
        }
        Words said = now.words(language);
        for (String id :
                List.of("question." + word, "define." + word, "conclusion." + word, "advice." + word, "fact." + word)) {
            String text = said.find(id);
            if (text != null) {
                return text;
            }
        }
        return "";
    }
}
