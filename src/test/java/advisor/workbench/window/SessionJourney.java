package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Question;
import advisor.store.CanarySearch;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.workbench.FakeServices;
import advisor.workbench.session.Stage;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session from the first run to the saved outcome, by keyboard alone, on a real desk with the real guide. */
@Tag("window")
class SessionJourney {

    private static final String PASSPHRASE = "a long passphrase for a desk";
    private static final String NAME = "诸葛小花";
    private static final String NUMBER = "13951234567";

    @TempDir
    private Path folder;

    private final Instant begun = Instant.now();
    private int typedOwnWords;
    private AtTheDesk desk;

    @BeforeEach
    void open() {
        desk = new AtTheDesk(folder.resolve("desk"), FakeServices.shelf());
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    @Test
    void aSessionFromTheFirstRunToTheSavedOutcomeByKeyboardAlone() throws Exception {
        chooseAPassphrase();
        desk.begin("personal-information-leak", "qinhuai");
        desk.answerEverything(this::answer);
        assertThat(desk.said()).contains(NAME, NUMBER);
        desk.pressContinue();
        desk.until("the conclusion", () -> desk.stage() instanceof Stage.Concluding);
        desk.pressContinue();
        desk.until("what will be kept", () -> desk.stage() instanceof Stage.Keeping);
        desk.pressContinue();
        desk.until("saved", () -> desk.stage() instanceof Stage.Finished finished && finished.saved());
        desk.close();
        try (DeskStore store = new Desk(folder.resolve("desk")).open(PASSPHRASE.toCharArray())) {
            assertThat(store.outcomes()).hasSize(1);
            assertThat(store.outcomes().get(0).city().code()).isEqualTo("320100");
        }
        nothingOfTheClientIsLeft();
    }

    private void chooseAPassphrase() {
        desk.until("first run", () -> desk.shows("firstRun.first"));
        desk.tabTo("firstRun.first");
        desk.type(PASSPHRASE);
        desk.press(KeyEvent.VK_ENTER);
        desk.until("second field", () -> desk.focused().equals("firstRun.second"));
        desk.type(PASSPHRASE);
        desk.press(KeyEvent.VK_ENTER);
        desk.until("the desk", () -> desk.model().rooms() != null);
        desk.until("the guides", () -> desk.shows("guide.personal-information-leak"));
    }

    private void answer(Question question) {
        if (question.options().isEmpty()) {
            desk.tabTo("field");
            type(question);
        } else {
            desk.chooseFirst(question);
        }
    }

    private void type(Question question) {
        switch (question.kind()) {
            case NUMBER, MONEY -> desk.type("26000");
            case DATE ->
                desk.type(java.time.LocalDate.now(java.time.ZoneId.systemDefault())
                        .toString());
            default -> {
                desk.type(NUMBER);
                desk.paste(NAME);
                typedOwnWords++;
            }
        }
    }

    /* What was typed reached the session, and nothing of it the disk. */
    private void nothingOfTheClientIsLeft() throws Exception {
        assertThat(typedOwnWords)
                .as("questions answered in the client's own words")
                .isPositive();
        Path control = Files.writeString(folder.resolve("control"), NAME + NUMBER);
        CanarySearch search = new CanarySearch(NAME, NUMBER, PASSPHRASE);
        assertThat(search.in(folder)).isNotEmpty();
        Files.delete(control);
        assertThat(search.in(folder)).isEmpty();
        assertThat(search.changedSince(begun).in(Path.of(System.getProperty("java.io.tmpdir"))))
                .isEmpty();
    }
}
