package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.guide.Answer;
import advisor.guide.Question;
import advisor.session.Answered;
import advisor.workbench.FakeServices;
import advisor.workbench.session.Stage;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first of many answers turns out to be wrong: it is changed by keyboard, and everything said after it stays. */
@Tag("window")
class ChangingJourney {

    @TempDir
    private Path folder;

    private AtTheDesk desk;

    @BeforeEach
    void open() {
        desk = new AtTheDesk(folder.resolve("desk"), new FakeServices.Shelf());
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    @Test
    void theFirstOfEightAnswersIsChangedAndTheOthersStay() {
        desk.demonstrate("desk-guide");
        desk.begin("desk-guide", "");
        desk.answerEverything(this::answer);
        Map<String, Answer> before = answers();
        assertThat(before).hasSizeGreaterThanOrEqualTo(8).containsEntry("person", new Answer.Choice("adult"));
        desk.tabTo("change.person");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the first question again", () -> asks("person"));
        desk.until("its answer in place", () -> desk.focused().equals("option.adult"));
        desk.press(KeyEvent.VK_3);
        desk.until("the other option", () -> desk.focused().equals("option.elder"));
        assertThat(answers()).as("before it is said that it is right").isEqualTo(before);
        desk.pressContinue();
        desk.until("the check again, straight away", () -> desk.stage() instanceof Stage.Checking);
        Map<String, Answer> expected = new LinkedHashMap<>(before);
        expected.put("person", new Answer.Choice("elder"));
        assertThat(answers()).isEqualTo(expected);
        desk.pressWithControl(KeyEvent.VK_Z);
        desk.until("it is taken back", () -> answers().equals(before));
        desk.pressWithControlAndShift(KeyEvent.VK_Z);
        desk.until("and done again", () -> answers().equals(expected));
    }

    /* In a hurry: the guide by its number, and an amount that is no number typed anew without a detour. */
    @Test
    void whatIsTypedAtAProblemStandsInPlaceOfTheWrongAnswer() {
        desk.demonstrate("desk-guide");
        desk.tabTo("guide.desk-guide");
        desk.press(KeyEvent.VK_1);
        desk.until(
                "the guide by its number",
                () -> "desk-guide"
                        .equals(execute(
                                () -> desk.model().rooms().sessions().start().guide())));
        desk.begin("desk-guide", "");
        while (!asks("amount")) {
            Question question = execute(() -> ((Stage.Asking) desk.stage()).question());
            answer(question);
            desk.pressContinue();
            desk.until("the question after " + question.key(), () -> !asks(question.key()));
        }
        desk.until("the field", () -> desk.focused().equals("field"));
        desk.type("some");
        desk.press(KeyEvent.VK_ENTER);
        desk.until("what is wrong", () -> desk.focused().equals("problem"));
        desk.type("2");
        desk.until("the field again", () -> desk.focused().equals("field"));
        desk.type("500");
        desk.pressContinue();
        desk.until("the question after the amount", () -> !asks("amount"));
        assertThat(answers()).containsEntry("amount", new Answer.Amount(2500));
    }

    /* Larger, smaller, the usual size, and to another place and back: a command's key is typed all the same. */
    @Test
    void aCommandWithADigitAnswersNothing() {
        desk.demonstrate("desk-guide");
        desk.begin("desk-guide", "");
        Question question = execute(() -> ((Stage.Asking) desk.stage()).question());
        desk.until("an option", () -> desk.focused().startsWith("option."));
        desk.press(KeyEvent.VK_2);
        String chosen = question.options().get(1);
        desk.until("the second", () -> desk.focused().equals("option." + chosen));
        for (int key : List.of(KeyEvent.VK_0, KeyEvent.VK_EQUALS, KeyEvent.VK_MINUS, KeyEvent.VK_1)) {
            desk.pressWithControl(key);
            desk.until("the question again", () -> desk.focused().equals("option." + chosen));
            assertThat(desk.draft(question)).containsExactly(chosen);
        }
    }

    /* In the middle of the session, from the answers at the left: what no longer counts is told before it happens. */
    @Test
    void anAnswerThatOthersHangOnTellsWhatNoLongerCountsAndBringsItBack() {
        desk.demonstrate("desk-guide");
        desk.begin("desk-guide", "");
        List<String> asked = new ArrayList<>();
        while (!asks("where")) {
            Question question = execute(() -> ((Stage.Asking) desk.stage()).question());
            asked.add(question.key());
            answer(question);
            desk.pressContinue();
            desk.until("the question after " + question.key(), () -> !asks(question.key()));
        }
        assertThat(asked).contains("harm", "amount");
        Map<String, Answer> before = answers();
        change("harm", "unwantedCalls", "moneyLost");
        desk.until("what it would do", () -> desk.shows("impact"));
        desk.pressContinue();
        desk.until("the amount does not count", () -> !answers().containsKey("amount"));
        assertThat(execute(
                        () -> desk.model().rooms().sessions().active().session().setAside()))
                .containsKey("amount");
        change("harm", "moneyLost", "unwantedCalls");
        desk.pressContinue();
        desk.until("nothing was lost", () -> answers().equals(before));
    }

    /* Ticks one option and unticks another. */
    private void change(String key, String on, String off) {
        desk.tabTo("answer." + key);
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the question again", () -> asks(key));
        desk.tabTo("option." + on);
        desk.press(KeyEvent.VK_SPACE);
        desk.tabTo("option." + off);
        desk.press(KeyEvent.VK_SPACE);
    }

    private boolean asks(String key) {
        return execute(() -> desk.stage() instanceof Stage.Asking asking
                && asking.question().key().equals(key));
    }

    private Map<String, Answer> answers() {
        return execute(() -> {
            Map<String, Answer> all = new LinkedHashMap<>();
            for (Answered one :
                    desk.model().rooms().sessions().active().session().answered()) {
                all.put(one.question().key(), one.answer());
            }
            return all;
        });
    }

    private void answer(Question question) {
        switch (question.kind()) {
            case NUMBER, MONEY -> type("3500");
            case DATE -> type("yesterday");
            case PLACE -> desk.findPlace("qinhuai");
            case ORGANISATION, TEXT -> type("Blue Whale");
            case EVIDENCE_LIST -> {
                type("a screenshot");
                desk.press(KeyEvent.VK_ENTER);
            }
            default -> desk.chooseFirst(question);
        }
    }

    private void type(String text) {
        desk.tabTo("field");
        desk.type(text);
    }
}
