package advisor.report;

import advisor.guide.Advice;
import advisor.guide.Conclusion;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Question;
import advisor.guide.Text;
import advisor.guide.Words;
import advisor.outcome.BandWords;
import advisor.outcome.Key;
import advisor.store.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of a report are called, and in which order they stand.
 *
 * @param guides the guides that are there; keys of others stand for themselves
 * @param places names a division code
 */
public record ReportWords(Collection<Guide> guides, Function<String, Text> places) {

    /** Sessions in which a question was not asked or its answer not kept. */
    static final String NOT_KEPT = "not-kept";

    @Nullable
    Guide guide(String id) {
        return guides.stream()
                .filter(guide -> guide.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Text of(@Nullable Guide guide, String key, BiFunction<Words, String, String> words) {
        return guide == null
                ? new Text(key, key)
                : new Text(words.apply(guide.words(Language.ZH), key), words.apply(guide.words(Language.EN), key));
    }

    Text title(String id) {
        return of(guide(id), id, (words, key) -> words.title());
    }

    Text place(String code) {
        return code.isEmpty() ? new Text("全国", "the whole country") : places.apply(code);
    }

    Text conclusion(String id, String key) {
        return of(guide(id), key, Words::conclusion);
    }

    Text advice(String id, String key) {
        return of(guide(id), key, Words::advice);
    }

    Text question(String id, String key) {
        Guide guide = guide(id);
        return guide == null || guide.question(key) == null ? new Text(key, key) : of(guide, key, Words::question);
    }

    Text option(String id, String question, String key) {
        Guide guide = guide(id);
        Question asked = guide == null ? null : guide.question(question);
        if (key.equals(NOT_KEPT)) {
            return new Text("没有问或没有留", "not asked or not kept");
        }
        if (key.equals(Subject.NONE_CHOSEN)) {
            return new Text("都没有选", "none of the options");
        }
        if (key.equals(Key.UNKNOWN.name())) {
            return new Text("不清楚", "don't know");
        }
        if (key.equals(Key.PREFER_NOT.name())) {
            return new Text("不想说", "would rather not say");
        }
        if (asked != null && asked.options().contains(key)) {
            return of(guide, key, (words, option) -> words.option(question, option));
        }
        return new Text(band(key, asked, Language.ZH), band(key, asked, Language.EN));
    }

    private static String band(String key, @Nullable Question asked, Language language) {
        return BandWords.of(key, asked == null ? "" : asked.unit(), language);
    }

    /** The conclusions a guide declares, in its order. */
    List<String> conclusions(String id) {
        Guide guide = guide(id);
        return guide == null
                ? List.of()
                : guide.declarations().conclusions().stream()
                        .map(Conclusion::key)
                        .toList();
    }

    List<String> advice(String id) {
        Guide guide = guide(id);
        return guide == null
                ? List.of()
                : guide.declarations().advice().stream().map(Advice::key).toList();
    }

    List<String> questions(String id) {
        Guide guide = guide(id);
        return guide == null
                ? List.of()
                : guide.questions().stream().map(Question::key).toList();
    }

    List<String> options(String id, String question) {
        Guide guide = guide(id);
        Question asked = guide == null ? null : guide.question(question);
        return asked == null ? List.of() : asked.options();
    }

    /** Keys in the order of those that are known, then bands from the lowest on, then all others. */
    static List<String> inOrder(Collection<String> found, List<String> known) {
        List<String> order = new ArrayList<>(
                known.stream().filter(found::contains).distinct().toList());
        found.stream()
                .filter(key -> !order.contains(key))
                .sorted(BandWords.ORDER)
                .forEach(order::add);
        return order;
    }
}
