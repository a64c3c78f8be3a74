package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Setting;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.session.Session;
import advisor.session.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The lines of Java in the README work, and are these. */
class EmbeddingTest {

    @Test
    void theEngineRunsWithoutTheRest() throws Exception {
        // README begins
        try (GuideLibrary library = GuideLibrary.shipped()) {
            Guide guide = ((Resolution.Found) library.resolve("personal-information-leak", "320104")).guide();
            Session session = Session.begin(guide, Setting.on(LocalDate.of(2026, 11, 24), "320104"));
            Session next = session.answer("person", new Answer.Choice("adult"));
            Step step = next.step();
            // README ends
            assertThat(step)
                    .isInstanceOfSatisfying(
                            Step.Ask.class,
                            ask -> assertThat(ask.question().key()).isEqualTo("danger"));
        }
    }

    @Test
    void theReadmeHasTheSameLines() throws Exception {
        String readme = Files.readString(Path.of("README.md")).replace(" ", "");
        String source = Files.readString(Path.of("src/test/java/advisor/app/EmbeddingTest.java"));
        String lines = source.substring(source.indexOf("// README begins"), source.indexOf("// README ends"));
        assertThat(lines.lines().skip(1).filter(line -> !line.isBlank()))
                .hasSize(5)
                .allSatisfy(line -> assertThat(readme).contains(line.replace(" ", "")));
    }
}
