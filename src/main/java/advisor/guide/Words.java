package advisor.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a guide in one language, by what they name.
 *
 * <p>A word that the language lacks is given in Chinese, the language of the script; one that is missing altogether is
 * its key, except for explanations, which are then empty. A fact that a text names in braces, as in {@code
 * {legalAidPhone}}, stands there with its value, marked when it is still to be confirmed.
 */
public final class Words {

    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]{0,63})}");

    private final Map<String, String> first;
    private final Map<String, String> chinese;
    private final Map<String, Fact> facts;
    private final Language language;

    Words(Declarations declarations, Language language) {
        this.first = declarations.wording().getOrDefault(language, Map.of());
        this.chinese = declarations.wording().getOrDefault(Language.ZH, Map.of());
        this.facts = declarations.facts();
        this.language = language;
    }

    /** The text with a wording id, or null when no language has it. */
    public @Nullable String find(String id) {
        String text = raw(id);
        return text == null || text.indexOf('{') < 0 ? text : FACT.matcher(text).replaceAll(this::fact);
    }

    private @Nullable String raw(String id) {
        String text = first.get(id);
        return text != null ? text : chinese.get(id);
    }

    private String fact(MatchResult named) {
        Fact fact = facts.get(named.group(1));
        if (fact == null) {
            return Matcher.quoteReplacement(named.group());
        }
        String confirm = language == Language.ZH ? "请先向当地确认" : "please confirm locally";
        String words = fact.isBlank()
                ? confirm
                : fact.needsConfirming()
                        ? fact.words(language) + (language == Language.ZH ? "（" + confirm + "）" : " (" + confirm + ")")
                        : fact.words(language);
        return Matcher.quoteReplacement(words);
    }

    /** The keys in braces that a text names facts with, in the order of the text. */
    public static List<String> factsIn(String text) {
        return FACT.matcher(text).results().map(named -> named.group(1)).toList();
    }

    /** The facts that the text with a wording id names. */
    public List<String> factsNamedBy(String id) {
        String text = raw(id);
        return text == null
                ? List.of()
                : factsIn(text).stream().filter(facts::containsKey).toList();
    }

    /** What a fact is called. */
    public String factName(String key) {
        return label("fact." + key, key);
    }

    private String label(String id, String key) {
        String text = find(id);
        return text != null ? text : key;
    }

    private String explanation(String id) {
        String text = find(id);
        return text != null ? text : "";
    }

    /** The guide's title. */
    public String title() {
        return label("guide.title", "");
    }

    /** What the guide is for, possibly empty. */
    public String summary() {
        return explanation("guide.summary");
    }

    /** The question itself. */
    public String question(String key) {
        return label("question." + key, key);
    }

    /** What the advisor says to the client, possibly empty. */
    public String say(String key) {
        return explanation("question." + key + ".say");
    }

    /** Why it is asked, possibly empty. */
    public String why(String key) {
        return explanation("question." + key + ".why");
    }

    /** A hint for answering, possibly empty. */
    public String hint(String key) {
        return explanation("question." + key + ".hint");
    }

    /** An option of a question. */
    public String option(String question, String option) {
        return label("option." + question + "." + option, option);
    }

    /** A hint beside an option, possibly empty. */
    public String optionHint(String question, String option) {
        return explanation("option." + question + "." + option + ".hint");
    }

    /** A section of questions. */
    public String section(String key) {
        return label("section." + key, key);
    }

    /** A defined condition. */
    public String define(String key) {
        return label("define." + key, key);
    }

    /** A conclusion. */
    public String conclusion(String key) {
        return label("conclusion." + key, key);
    }

    /** What a conclusion means, possibly empty. */
    public String meaning(String key) {
        return explanation("conclusion." + key + ".meaning");
    }

    /** What happens next after a conclusion, possibly empty. */
    public String next(String key) {
        return explanation("conclusion." + key + ".next");
    }

    /** The words of a chosen variant of a conclusion, possibly empty. */
    public String conclusionVariant(String key, String variant) {
        return variant.isEmpty() ? "" : explanation("conclusion." + key + ".variant." + variant);
    }

    /** Why a rule leads where it leads, possibly empty. */
    public String because(String rule) {
        return explanation("rule." + rule);
    }

    /** An advice. */
    public String advice(String key) {
        return label("advice." + key, key);
    }

    /** More about an advice, possibly empty. */
    public String detail(String key) {
        return explanation("advice." + key + ".detail");
    }

    /** The words of a chosen variant of an advice, possibly empty. */
    public String adviceVariant(String key, String variant) {
        return variant.isEmpty() ? "" : explanation("advice." + key + ".variant." + variant);
    }

    /** The steps of an advice in order, possibly none. */
    public List<String> steps(String key) {
        List<String> steps = new ArrayList<>();
        String step;
        while ((step = find("advice." + key + ".step." + (steps.size() + 1))) != null) {
            steps.add(step);
        }
        return steps;
    }

    /** A promise of the guide. */
    public String promise(String key) {
        return label("promise." + key, key);
    }
}
