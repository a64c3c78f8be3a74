package advisor.workbench.client;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import advisor.outcome.Anonymiser;
import advisor.pack.Localities;
import advisor.workbench.DeskGuide;
import advisor.workbench.FakeDesks;
import advisor.workbench.FakeServices;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.desk.CoverModel;
import advisor.workbench.look.Appearance;
import advisor.workbench.session.Draft;
import advisor.workbench.session.KeepModel;
import advisor.workbench.session.SessionModel;
import advisor.workbench.session.SessionModels;
import advisor.workbench.session.SessionsModel;
import advisor.workbench.session.Stage;
import advisor.workbench.task.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the client's window shows, and what it never does. */
class ClientModelTest {

    private static final String STORY = "\u7389\u5170\u82b1\u8857\u7684\u79d8\u5bc6 jasmine-7731";
    private static final String COMPANY = "\u67d0\u67d0\u9752\u9e3f\u88c5\u4fee";
    private static final String EVIDENCE = "13951239876";

    private final CoverModel cover = new CoverModel(Work.inPlace());
    private final SessionsModel sessions;
    private final ClientModel client;

    ClientModelTest() throws Exception {
        WorkbenchServices services = FakeServices.with(new FakeDesks(), Appearance.FIRST);
        Localities localities = services.seeds().localities();
        sessions = new SessionsModel(
                new FakeDesks(),
                services.guides(),
                localities,
                services.seeds().holidays(),
                new Anonymiser(new Random(1)),
                services.clock(),
                Work.inPlace(),
                Work.inPlace());
        client = new ClientModel(sessions, cover, localities, Language.ZH);
    }

    private static String words(ClientSheet sheet) {
        return Stream.of(
                        Stream.of(sheet.title(), sheet.lead(), sheet.entry()),
                        sheet.choices().stream().map(ClientSheet.Choice::label),
                        sheet.groups().stream()
                                .flatMap(group -> Stream.concat(Stream.of(group.title()), group.lines().stream())))
                .flatMap(one -> one)
                .collect(Collectors.joining("\n"));
    }

    private ClientSheet.Choice choice(String key) {
        return client.sheet().choices().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itFollowsTheSessionInTheClientsOwnLanguage() {
        assertThat(client.sheet().name()).isEqualTo("welcome");
        SessionModel session = SessionModels.start(sessions);
        ClientSheet asked = client.sheet();
        assertThat(asked.title()).isEqualTo(DeskGuide.guide().words(Language.ZH).question("person"));
        client.speak(Language.EN);
        assertThat(client.sheet().title())
                .isEqualTo(DeskGuide.guide().words(Language.EN).question("person"));
        SessionModels.through(session);
        assertThat(client.sheet().name()).isEqualTo("check");
        session.conclude();
        assertThat(client.sheet().name()).isEqualTo("end");
        assertThat(client.sheet().groups()).isNotEmpty();
        session.review();
        assertThat(client.sheet().name()).isEqualTo("record");
        session.decline();
        assertThat(client.sheet().name()).isEqualTo("goodbye");
    }

    @Test
    void aQuestionThatIsSaidAloudStandsThereOnce() {
        SessionModels.to(SessionModels.start(sessions), "harm");
        for (Language language : Language.values()) {
            client.speak(language);
            String said = DeskGuide.guide().words(language).say("harm");
            ClientSheet sheet = client.sheet();
            assertThat(said).startsWith(sheet.title());
            assertThat(sheet.lead()).isNotBlank().doesNotContain(sheet.title());
            assertThat(said).endsWith(sheet.lead());
        }
    }

    @Test
    void whatIsTouchedIsChosenAndTheAdvisorGoesOn() {
        SessionModel session = SessionModels.start(sessions);
        var question = SessionModels.asked(session);
        client.touch(choice("adult"));
        assertThat(session.draft(question).options()).containsExactly("adult");
        assertThat(choice("adult").chosen()).isTrue();
        assertThat(SessionModels.asked(session)).as("nothing goes on by touch").isEqualTo(question);
        client.touch(choice("UNKNOWN"));
        assertThat(session.draft(question).instead()).isEqualTo(Draft.Instead.UNKNOWN);
        assertThat(session.draft(question).options()).isEmpty();
    }

    @Test
    void nothingIsTouchedOrSeenBehindTheCover() {
        SessionModel session = SessionModels.start(sessions);
        ClientSheet.Choice adult = choice("adult");
        cover.blank();
        assertThat(client.sheet().name()).isEqualTo("waiting");
        client.touch(adult);
        assertThat(session.draft(SessionModels.asked(session))).isEqualTo(Draft.EMPTY);
        cover.blank();
        assertThat(client.sheet().name()).isEqualTo("question");
    }

    @Test
    void noWordsOfAClientAndNothingForTheAdvisorEverStandThere() {
        List<ClientSheet> seen = new ArrayList<>();
        List<String> forAdvisors = new ArrayList<>();
        client.listen(() -> seen.add(client.sheet()));
        SessionModel session = SessionModels.start(sessions);
        session.evidence().typed(EVIDENCE + " 11\u670816\u65e5");
        session.evidence().note();
        for (Language language : Language.values()) {
            client.speak(language);
            DeskGuide.guide().questions().forEach(question -> {
                forAdvisors.add(DeskGuide.guide().words(language).hint(question.key()));
                forAdvisors.add(DeskGuide.guide().words(language).why(question.key()));
            });
        }
        SessionModels.to(session, "organisation");
        SessionModels.type(session, COMPANY);
        session.proceed();
        SessionModels.to(session, "story");
        SessionModels.type(session, STORY);
        session.proceed();
        SessionModels.through(session);
        assertThat(session.session().answered().toString()).isNotEmpty();
        session.change(DeskGuide.guide().question("story"));
        session.stopHere();
        session.carryOn();
        SessionModels.through(session);
        session.conclude();
        session.review();
        KeepModel keep = ((Stage.Keeping) session.stage()).keep();
        keep.giveReceipt(true);
        session.save();
        assertThat(seen).extracting(ClientSheet::name).contains("question", "check", "end", "record", "goodbye");
        forAdvisors.removeIf(String::isEmpty);
        assertThat(forAdvisors).isNotEmpty();
        assertThat(seen).allSatisfy(sheet -> {
            assertThat(words(sheet)).doesNotContain(STORY, "jasmine", COMPANY, EVIDENCE);
            forAdvisors.forEach(words -> assertThat(words(sheet)).doesNotContain(words));
        });
    }

    @Test
    void anAmountIsMirrored() {
        SessionModel session = SessionModels.to(SessionModels.start(sessions), "amount");
        SessionModels.type(session, "3500");
        assertThat(client.sheet().entry()).startsWith("3500");
        assertThat(client.sheet().toString()).isEqualTo("ClientSheet[question]");
    }
}
