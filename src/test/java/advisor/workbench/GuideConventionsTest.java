package advisor.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Question;
import advisor.guide.Words;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people expect of a guided interview (see the page of conventions), held against the texts of the shipped guides. */
class GuideConventionsTest {

    private static final int SHORT = 160;

    private static List<Guide> shipped() {
        List<Guide> guides = new ArrayList<>();
        try (GuideLibrary library = GuideLibrary.shipped()) {
            for (String id : library.ids()) {
                if (library.resolve(id, "") instanceof Resolution.Found found) {
                    guides.add(found.guide());
                }
            }
        }
        assertThat(guides).hasSizeGreaterThan(1);
        return guides;
    }

    @Test
    void noTwoQuestionsHaveTheSameHeading() {
        for (Guide guide : shipped()) {
            for (Language language : Language.values()) {
                Words words = guide.words(language);
                assertThat(guide.questions())
                        .extracting(question -> words.question(question.key()))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void eachQuestionSaysWhyItIsAsked() {
        for (Guide guide : shipped()) {
            for (Language language : Language.values()) {
                Words words = guide.words(language);
                assertThat(guide.questions())
                        .extracting(Question::key)
                        .allSatisfy(key -> assertThat(words.why(key)).isNotBlank());
            }
        }
    }

    @Test
    void aHintIsOneOrTwoShortSentencesWithoutALink() {
        for (Guide guide : shipped()) {
            for (Language language : Language.values()) {
                Words words = guide.words(language);
                for (Question question : guide.questions()) {
                    String hint = words.hint(question.key());
                    assertThat(hint).as(question.key()).hasSizeLessThan(SHORT).doesNotContain("http", "www.", "\n");
                    assertThat(hint.split("[.!?。！？]\\s*(?=\\S)"))
                            .as(question.key() + ": " + hint)
                            .hasSizeLessThanOrEqualTo(2);
                }
            }
        }
    }

    /* Who is turned down is told what else there is. */
    @Test
    void eachEndSaysWhatComesNext() {
        for (Guide guide : shipped()) {
            for (Language language : Language.values()) {
                Words words = guide.words(language);
                assertThat(guide.declarations().conclusions())
                        .extracting(conclusion -> conclusion.key())
                        .allSatisfy(key -> {
                            assertThat(words.meaning(key)).as(key).isNotBlank();
                            assertThat(words.next(key)).as(key).isNotBlank();
                        });
            }
        }
    }
}
