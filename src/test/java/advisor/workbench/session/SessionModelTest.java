package advisor.workbench.session;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.outcome.Anonymiser;
import advisor.outcome.Key;
import advisor.outcome.Rarity;
import advisor.session.Session;
import advisor.workbench.DeskGuide;
import advisor.workbench.FakeDesks;
import advisor.workbench.FakeServices;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.look.Appearance;
import advisor.workbench.task.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One session at the desk without a window: what can be taken back, what stays, what is gone at the end. */
class SessionModelTest {

    private final FakeDesks desks = new FakeDesks();
    private final SessionsModel sessions = sessions();

    private SessionsModel sessions() {
        WorkbenchServices services = FakeServices.with(desks, Appearance.FIRST);
        try {
            return new SessionsModel(
                    desks,
                    services.guides(),
                    services.seeds().localities(),
                    services.seeds().holidays(),
                    new Anonymiser(new Random(1)),
                    services.clock(),
                    Work.inPlace(),
                    Work.inPlace());
        } catch (advisor.pack.SeedRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private static final Guide GUIDE = DeskGuide.guide();

    private SessionModel start(String... answers) {
        return SessionModels.start(sessions, answers);
    }

    private static List<String> asked(SessionModel session) {
        return session.session().answered().stream()
                .map(one -> one.question().key())
                .toList();
    }

    private static Question question(String key) {
        Question question = GUIDE.question(key);
        if (question == null) {
            throw new AssertionError(key);
        }
        return question;
    }

    @Test
    void takingBackAnAnswerShowsItsQuestionWithTheAnswerStillInPlace() {
        SessionModel session = start("person", "adult", "danger", "no");
        session.undo();
        assertThat(SessionModels.asked(session).key()).isEqualTo("danger");
        assertThat(session.draft(question("danger")).options()).containsExactly("no");
        assertThat(asked(session)).containsExactly("person");
        session.redo();
        assertThat(asked(session)).containsExactly("person", "danger");
        assertThat(session.canRedo()).isFalse();
    }

    @Test
    void aSessionForPracticeReachesNoDiskAndCanNotBeSaved() {
        SessionModel waiting = start("person", "adult");
        int kept = desks.kept.size();
        sessions.practise(waiting.session());
        SessionModel practice = SessionModels.through(sessions.active());
        assertThat(practice.isPractice()).isTrue();
        assertThat(sessions.parked()).extracting(SessionsModel.Parked::session).containsExactly(waiting);
        practice.conclude();
        practice.review();
        assertThat(practice.stage()).isEqualTo(new Stage.Finished(false, null));
        assertThat(desks.kept).hasSize(kept);
        assertThat(desks.saved).isEmpty();
        sessions.practise(waiting.session());
        sessions.leave();
        assertThat(sessions.parked())
                .as("nobody waits in a session for practice")
                .hasSize(1);
    }

    @Test
    void whatIsBeingTypedIsTakenBackBeforeTheAnswerBeforeIt() {
        SessionModel session = SessionModels.to(start(), "organisation");
        SessionModels.type(session, "蓝");
        SessionModels.type(session, "蓝鲸");
        session.undo();
        assertThat(session.draft(question("organisation")).text()).isEmpty();
        assertThat(SessionModels.asked(session).key()).isEqualTo("organisation");
        session.redo();
        assertThat(session.draft(question("organisation")).text()).isEqualTo("蓝鲸");
    }

    @Test
    void aTickIsTakenBackWithoutLosingAnAnswer() {
        SessionModel session = start("person", "adult", "danger", "no", "harm", "moneyLost");
        String advice = session.session().plan().get(0).key();
        session.tick(advice);
        assertThat(session.done()).containsExactly(advice);
        session.undo();
        assertThat(session.done()).isEmpty();
        assertThat(asked(session)).containsExactly("person", "danger", "harm");
        session.redo();
        assertThat(session.done()).containsExactly(advice);
    }

    @Test
    void everythingCanBeTakenBackToTheBeginningAndDoneAgain() {
        SessionModel session = start("person", "adult", "danger", "no", "harm", "moneyLost");
        session.tick(session.session().plan().get(0).key());
        SessionModels.through(session);
        session.change(question("person"));
        session.draft(question("person"), Draft.EMPTY.choose("elder"));
        session.proceed();
        var last = session.session();
        int moves = 0;
        while (session.canUndo()) {
            session.undo();
            moves++;
        }
        assertThat(asked(session)).isEmpty();
        assertThat(session.done()).isEmpty();
        assertThat(desks.kept.get(session.number())).isEqualTo(session.session());
        while (session.canRedo()) {
            session.redo();
            moves--;
        }
        assertThat(session.session()).isEqualTo(last);
        assertThat(session.done()).hasSize(1);
        assertThat(moves).isZero();
    }

    @Test
    void changingTheFirstOfManyAnswersKeepsTheOthers() {
        SessionModel session = SessionModels.through(start());
        List<String> before = asked(session);
        assertThat(before).hasSizeGreaterThanOrEqualTo(8);
        session.change(question("person"));
        session.draft(question("person"), Draft.EMPTY.choose("elder"));
        session.proceed();
        assertThat(asked(session)).containsAll(before);
        assertThat(session.session().answerTo("person")).isEqualTo(new Answer.Choice("elder"));
    }

    @Test
    void aTiredClientEndsWithWhatIsKnown() {
        SessionModel session = start("person", "adult", "danger", "no", "harm", "moneyLost");
        session.stopHere();
        assertThat(session.stage()).isInstanceOf(Stage.StoppingHere.class);
        session.conclude();
        assertThat(session.stage()).isInstanceOfSatisfying(Stage.Concluding.class, end -> {
            assertThat(end.early()).isTrue();
            assertThat(end.end().plan()).isNotEmpty();
        });
    }

    @Test
    void whatIsFilledInWhenTheClientStopsCountsAsAnswered() {
        SessionModel session = start("person", "adult", "danger", "no");
        session.draft(question("harm"), Draft.EMPTY.toggle(question("harm"), "moneyLost"));
        session.stopHere();
        assertThat(session.stage()).isInstanceOf(Stage.StoppingHere.class);
        assertThat(session.session().answerTo("harm")).isEqualTo(Answer.Choices.of("moneyLost"));
        session.undo();
        assertThat(SessionModels.asked(session).key()).isEqualTo("harm");
        assertThat(session.session().answerTo("harm")).isNull();
        assertThat(session.draft(question("harm")).options()).containsExactly("moneyLost");
    }

    @Test
    void whatIsFilledInWronglyIsSaidBeforeTheClientStops() {
        SessionModel session = SessionModels.to(start(), "amount");
        SessionModels.type(session, "many");
        session.stopHere();
        assertThat(SessionModels.asked(session).key()).isEqualTo("amount");
        assertThat(session.problem()).isNotNull();
        assertThat(session.session().answerTo("amount")).isNull();
    }

    @Test
    void whoStopsWithAnAnswerThatCanNotWaitIsToldAtOnce() {
        SessionModel session = start("person", "adult");
        session.draft(question("danger"), Draft.EMPTY.choose("yes"));
        session.stopHere();
        assertThat(session.stage()).isInstanceOf(Stage.Interrupting.class);
    }

    @Test
    void evidenceIsNotedBesideTheQuestionAndTakenBackLikeEverythingElse() {
        SessionModel session = start("person", "adult");
        session.evidence().typed("13951234567 11月16日\nkefu@example.com");
        session.evidence().note();
        assertThat(session.evidence().log().lines()).containsExactly("13951234567 11月16日", "kefu@example.com");
        assertThat(SessionModels.asked(session).key()).isEqualTo("danger");
        session.evidence().rewrite(0);
        assertThat(session.evidence().typed()).isEqualTo("13951234567 11月16日");
        session.undo();
        session.undo();
        assertThat(session.evidence().log().pieces()).isEmpty();
        assertThat(asked(session)).containsExactly("person");
        session.redo();
        assertThat(session.evidence().log().pieces()).hasSize(2);
    }

    @Test
    void ofACallListOnlyTheChosenCallersAreNoted(@TempDir Path folder) throws Exception {
        SessionModel session = start("person", "adult");
        Path list = Files.writeString(
                folder.resolve("calls.csv"), "号码,时间\n13951234567,2026-11-16 20:14\n02584212345,2026-11-16 09:00\n");
        session.evidence().read(list);
        var imported = session.evidence().imported();
        assertThat(imported).isNotNull();
        session.evidence().choose(imported.callers().get(0));
        session.evidence().takeChosen();
        assertThat(session.evidence().imported()).isNull();
        assertThat(session.evidence().log().lines()).singleElement().asString().contains("13951234567");
        session.evidence().read(folder.resolve("no-such-file.csv"));
        assertThat(session.evidence().notice()).isNotNull();
        session.evidence().file(folder.resolve("IMG_1.png"));
        assertThat(session.evidence().log().lines()).contains("IMG_1.png");
    }

    @Test
    void twoSessionsWaitAndEachGoesOnWhereItWas() {
        SessionModel first = start("person", "adult");
        first.evidence().typed("13951234567");
        first.evidence().note();
        sessions.leave();
        SessionModel second = start("person", "elder", "danger", "no");
        sessions.leave();
        assertThat(sessions.active()).isNull();
        assertThat(sessions.parked()).extracting(SessionsModel.Parked::session).containsExactly(first, second);
        assertThat(sessions.parked())
                .extracting(SessionsModel.Parked::since)
                .containsOnly(FakeServices.CLOCK.instant());
        sessions.takeUp(sessions.parked().get(0));
        assertThat(sessions.active()).isSameAs(first);
        assertThat(SessionModels.asked(first).key()).isEqualTo("danger");
        assertThat(first.evidence().log().pieces()).hasSize(1);
        sessions.takeUp(sessions.parked().get(0));
        assertThat(sessions.active()).isSameAs(second);
        assertThat(asked(second)).containsExactly("person", "danger");
        assertThat(sessions.parked()).extracting(SessionsModel.Parked::session).containsExactly(first);
    }

    @Test
    void whatCameBackIsToldInsideTheSessionUntilItWasRead() throws Exception {
        Session broken = Session.replay(
                GUIDE,
                Setting.on(LocalDate.of(2026, 11, 24), "320104"),
                Map.of(
                        "person", new Answer.Choice("adult"),
                        "danger", new Answer.Choice("no"),
                        "harm", Answer.Choices.of("moneyLost"),
                        "means", new Answer.Choice("telecom"),
                        "amount", new Answer.Amount(3500)));
        desks.interrupt(broken, Instant.parse("2026-11-24T06:05:00Z"));
        sessions.begin();
        sessions.resume(sessions.interrupted().get(0));
        SessionModel session = sessions.active();
        assertThat(session.recovered()).isNotNull();
        assertThat(session.recovered().keptAt()).isEqualTo("2026-11-24T06:05:00Z");
        assertThat(session.recovered().version()).isEqualTo(GUIDE.version());
        assertThat(session.recovered().answers()).isEqualTo(4);
        assertThat(session.recovered().askAgain()).containsExactly(question("amount"));
        SessionModels.answer(session, "amount", "3500");
        assertThat(session.recovered()).as("it stays until it was read").isNotNull();
        session.recoveredIsRead();
        assertThat(session.recovered()).isNull();
        assertThat(session.askAgain()).containsExactly(question("amount"));
        assertThat(start().recovered()).as("a new session").isNull();
    }

    @Test
    void aTimeThatIsRememberedRoughlyIsAnAnswerWithItsDays() {
        SessionModel session = SessionModels.to(start(), "lostOn");
        SessionModels.answer(session, "lostOn", "last month");
        assertThat(session.session().answerTo("lostOn"))
                .isEqualTo(new Answer.Day(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        session.change(question("lostOn"));
        assertThat(session.draft(question("lostOn")).text()).isEqualTo("2026-10-01 – 2026-10-31");
        session.proceed();
        assertThat(session.session().answerTo("lostOn"))
                .as("looked at again without changing it")
                .isEqualTo(new Answer.Day(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
    }

    @Test
    void aSessionThatIsOverDoesNotWait() {
        start("person", "adult").decline();
        sessions.leave();
        assertThat(sessions.parked()).isEmpty();
    }

    @Test
    void nothingOfTheClientIsLeftWhenItIsOver() {
        SessionModel session = SessionModels.through(start());
        session.tick(session.session().plan().get(0).key());
        session.evidence().typed("13951234567");
        session.evidence().note();
        session.decline();
        assertThat(session.evidence().log().pieces()).isEmpty();
        assertThat(asked(session)).isEmpty();
        assertThat(session.done()).isEmpty();
        assertThat(session.draft(question("organisation"))).isEqualTo(Draft.EMPTY);
        assertThat(session.canUndo()).isFalse();
        assertThat(session.canRedo()).isFalse();
    }

    @Test
    void whatIsRareIsToldUntilOneOfTheTwoIsStruck() {
        Rarity.Rare pair = new Rarity.Rare(new Key("harm"), new Key("means"), 2);
        desks.rare.add(pair);
        SessionModel session = SessionModels.through(start());
        session.conclude();
        session.review();
        KeepModel keep = ((Stage.Keeping) session.stage()).keep();
        assertThat(keep.rare()).containsExactly(pair);
        assertThat(keep.rarity(pair, code -> code, code -> code).en())
                .startsWith("Only 2 other records have both")
                .endsWith("Strike one of them?");
        keep.strike(new Key("means"));
        assertThat(keep.rare()).isEmpty();
        keep.strike(new Key("means"));
        assertThat(keep.rare()).containsExactly(pair);
    }
}
