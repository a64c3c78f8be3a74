package advisor.workbench.studio;

import advisor.guide.Confidence;
import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Question;
import advisor.guide.Urgency;
import advisor.guide.Words;
import advisor.workbench.studio.Completions.Offer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys that can stand at a place in a script, each with its words.
 *
 * @param guide the guide as it was last loaded, or null before that
 * @param sources the ids of all knowledge sources
 */
record KeyOffers(@Nullable Guide guide, List<String> sources, Language language) {

    private static final Pattern QUOTED = Pattern.compile("([\\w$]+)(?:\\.(\\w+))?\\([^()]*'([^']*)$");
    private static final Pattern SOURCES = Pattern.compile("(sources|refer)\\s*:\\s*\\[?[^\\]]*'([^']*)$");
    private static final Pattern BAND =
            Pattern.compile("(urgency|confidence)\\s*:\\s*(?:\\([^()]*\\)\\s*=>)?[^,{}]*'([^']*)$");
    private static final Pattern ALONE = Pattern.compile("alone\\s*:\\s*\\[[^\\]]*$");
    private static final Pattern ASKED = Pattern.compile("ask\\.\\w+\\(\\s*'([^']+)'");

    /**
     * What can stand inside quotes: options of the question that is asked about, keys of advice and conclusions, ids of rules
     * and sources.
     *
     * @param questionOf the key of the question whose answer a variable holds; the name itself for an unknown one
     */
    List<Offer> quoted(String before, UnaryOperator<String> questionOf) {
        if (SOURCES.matcher(before).find()) {
            return sources.stream().map(id -> new Offer(id, "", "")).toList();
        }
        Matcher band = BAND.matcher(before);
        if (band.find()) {
            return (band.group(1).equals("urgency")
                            ? Arrays.stream(Urgency.values()).map(Urgency::key)
                            : Arrays.stream(Confidence.values()).map(Confidence::key))
                    .map(key -> new Offer(key, "", ""))
                    .toList();
        }
        Guide now = guide;
        if (now == null) {
            return List.of();
        }
        if (ALONE.matcher(before).find()) {
            Matcher asked = ASKED.matcher(before);
            String key = "";
            while (asked.find()) {
                key = asked.group(1);
            }
            return options(now, key);
        }
        Matcher quoted = QUOTED.matcher(before);
        if (!quoted.find()) {
            return List.of();
        }
        return switch (quoted.group(1)) {
            case "planned", "advise", "exclude" -> advice(now);
            case "concluded", "conclude" -> conclusions(now);
            case "replace", "remove" -> declared(now);
            default -> options(now, questionOf.apply(quoted.group(1)));
        };
    }

    private List<Offer> advice(Guide now) {
        Words words = now.words(language);
        return now.declarations().advice().stream()
                .map(one -> new Offer(one.key(), words.advice(one.key()), ""))
                .toList();
    }

    private List<Offer> conclusions(Guide now) {
        Words words = now.words(language);
        return now.declarations().conclusions().stream()
                .map(one -> new Offer(one.key(), words.conclusion(one.key()), ""))
                .toList();
    }

    private List<Offer> options(Guide now, String key) {
        Question question = now.question(key);
        Words words = now.words(language);
        return question == null
                ? List.of()
                : question.options().stream()
                        .map(option -> new Offer(option, words.option(key, option), ""))
                        .toList();
    }

    /* Whatever a locality can replace. */
    private List<Offer> declared(Guide now) {
        Names names = new Names(now, language);
        Declarations d = now.declarations();
        List<Offer> offers = new ArrayList<>();
        d.conclusionRules().forEach(one -> offers.add(new Offer(one.rule(), names.rule(one.rule()), "")));
        d.adviceRules().forEach(one -> offers.add(new Offer(one.rule(), names.rule(one.rule()), "")));
        offers.addAll(conditions());
        offers.addAll(questions());
        offers.addAll(conclusions(now));
        offers.addAll(advice(now));
        return offers;
    }

    /** The questions of the guide. */
    List<Offer> questions() {
        Guide now = guide;
        return now == null
                ? List.of()
                : now.declarations().questions().stream()
                        .map(one -> new Offer(one.key(), now.words(language).question(one.key()), ""))
                        .toList();
    }

    /** The conditions that the guide has names for. */
    List<Offer> conditions() {
        Guide now = guide;
        return now == null
                ? List.of()
                : now.declarations().definitions().stream()
                        .map(one -> new Offer(one.key(), now.words(language).define(one.key()), ""))
                        .toList();
    }

    /** The facts, each with what it is called, its value and its unit. */
    List<Offer> facts() {
        List<Offer> offers = new ArrayList<>();
        Guide now = guide;
        if (now != null) {
            now.facts()
                    .forEach((key, fact) -> offers.add(
                            new Offer(key, now.words(language).factName(key), fact.value() + " " + fact.unit())));
        }
        return offers;
    }
}
