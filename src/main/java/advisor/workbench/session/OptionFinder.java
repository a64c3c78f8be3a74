package advisor.workbench.session;

import advisor.guide.Question;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds options of a long list by any part of their words, in whichever language it is typed. */
final class OptionFinder {

    /** As many options have a number key; longer lists are searched. */
    static final int KEYS = 9;

    private final List<String> options;
    private final Function<String, List<String>> words;

    /**
     * A finder.
     *
     * @param words all that may be typed for an option: what it says in each language
     */
    OptionFinder(List<String> options, Function<String, List<String>> words) {
        this.options = List.copyOf(options);
        this.words = words;
    }

    /** Whether a question has more options than number keys. */
    static boolean isFor(Question question) {
        return question.options().size() > KEYS;
    }

    /** The options that hold all that was typed, in their order; all of them where nothing was. */
    List<String> found(String typed) {
        List<String> parts = Arrays.stream(folded(typed).split("\\s+")).toList();
        return options.stream()
                .filter(option -> words.apply(option).stream()
                        .map(OptionFinder::folded)
                        .anyMatch(said -> parts.stream().allMatch(said::contains)))
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
