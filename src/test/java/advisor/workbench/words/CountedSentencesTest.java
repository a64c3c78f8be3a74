package advisor.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import advisor.guide.OneOfMany;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every English sentence of the window with a number in it is right for 1. */
class CountedSentencesTest {

    /** Digits out of thirteen; a year; and the name of a server, which "answers". */
    private static final Set<String> NEVER_ONE =
            Set.of("receipt.digits", "releases.budget", "settings.server.reached", "settings.server.taken");

    @Test
    void everySentenceIsRightForOne() {
        ResourceBundle sentences = Wording.bundle("advisor.workbench.words.sentences", Language.EN);
        List<String> wrong = new ArrayList<>();
        for (String key : Collections.list(sentences.getKeys())) {
            String one = filledWithOnes(sentences.getString(key));
            if (!NEVER_ONE.contains(key) && OneOfMany.in(one)) {
                wrong.add(key + ": " + one);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String filledWithOnes(String sentence) {
        if (!sentence.contains("{")) {
            return sentence;
        }
        MessageFormat format = new MessageFormat(sentence, Locale.ENGLISH);
        Object[] ones = new Object[format.getFormatsByArgumentIndex().length];
        Arrays.fill(ones, 1);
        return format.format(ones);
    }
}
