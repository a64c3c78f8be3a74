package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Question;
import advisor.outcome.Key;
import advisor.outcome.Outcome;
import advisor.store.CanarySearch;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.workbench.FakeServices;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions from the first run to the saved outcome, by keyboard alone, on a real desk with each of the real guides. */
@Tag("window")
class SessionJourney {

    private static final String PASSPHRASE = "a long passphrase for a desk";
    private static final String NAME = "诸葛小花";
    private static final String NUMBER = "13951234567";

    /** Refused once and apart for more than a year since; where nothing is said, "no" or the first option. */
    private static final Map<String, String> DIVORCE =
            Map.of("children", "yes", "refused", "clientSued", "apartMonths", "twenty-six", "youngestChildAge", "nine");

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
    void leakedInformationFromTheFirstRunToTheSavedOutcome() throws Exception {
        desk.choosePassphrase(PASSPHRASE, "personal-information-leak");
        desk.begin("personal-information-leak", "qinhuai");
        desk.answerEverything(this::answer);
        assertThat(desk.said()).contains(NAME, NUMBER);
        desk.concludeAndSave();
        assertThat(saved().city().code()).isEqualTo("320100");
        nothingOfTheClientIsLeft();
    }

    @Test
    void divorceFromTheFirstRunToTheSavedOutcome() throws Exception {
        desk.choosePassphrase(PASSPHRASE, "divorce-papers");
        desk.begin("divorce-papers", "");
        List<String> asked = new ArrayList<>();
        desk.answerEverything(question -> {
            asked.add(question.key());
            byKey(question);
        });
        assertThat(asked)
                .contains("refusalMonths", "apartAfterRefusalMonths", "topics")
                .hasSizeGreaterThan(10);
        desk.concludeAndSave();
        Outcome outcome = saved();
        assertThat(outcome.guide().id()).isEqualTo(new Key("divorce-papers"));
        assertThat(outcome.conclusion()).isEqualTo(new Key("lawsuit-high"));
        assertThat(outcome.answers()).containsKeys(new Key("applied"), new Key("bothAgree"), new Key("refused"));
    }

    /* Options by their number keys, as they stand on the screen; numbers into the field, which has the focus already. */
    private void byKey(Question question) {
        if (question.options().isEmpty()) {
            desk.until("the field", () -> desk.focused().equals("field"));
            desk.type(DIVORCE.getOrDefault(question.key(), "fourteen"));
        } else if (question.key().equals("topics")) {
            find(question);
        } else {
            String first = question.options().get(0);
            desk.until("an option", () -> desk.focused().startsWith("option."));
            desk.press(KeyEvent.VK_1
                    + question.options().indexOf(DIVORCE.getOrDefault(question.key(), no(question) ? "no" : first)));
        }
    }

    /* Of a list with more options than keys one is found by its words, another still by its number. */
    private void find(Question question) {
        desk.until("the field that finds", () -> desk.focused().equals("find"));
        desk.type("mort");
        desk.until("only what was found", () -> desk.shows("option.home") && !desk.shows("option.support"));
        desk.press(KeyEvent.VK_ENTER);
        desk.until("all of them again", () -> desk.shows("option.support"));
        desk.press(KeyEvent.VK_2);
        desk.until("the second by its number", () -> desk.focused().equals("option.documents"));
        desk.type("lawy");
        desk.until("the letters are looked for", () -> desk.focused().equals("find"));
        desk.until("what was chosen and found", () -> desk.shows("option.lawyer") && desk.shows("option.home"));
        desk.press(KeyEvent.VK_DOWN);
        assertThat(desk.draft(question)).containsExactlyInAnyOrder("home", "documents");
    }

    private static boolean no(Question question) {
        return question.options().contains("no");
    }

    private Outcome saved() throws Exception {
        desk.close();
        try (DeskStore store = new Desk(folder.resolve("desk")).open(PASSPHRASE.toCharArray())) {
            assertThat(store.outcomes()).hasSize(1);
            return store.outcomes().get(0);
        }
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
