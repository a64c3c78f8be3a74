package advisor.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.guide.Language;
import advisor.guide.Setting;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.pack.GuideVersion;
import advisor.pack.SeedRefused;
import advisor.pack.Seeds;
import advisor.pack.signed.Pack;
import advisor.pack.signed.SigningKey;
import advisor.proof.Difference;
import advisor.proof.Side;
import advisor.report.KeptEnds;
import advisor.script.Figures;
import advisor.script.GuideSource;
import advisor.script.Load;
import advisor.session.Session;
import advisor.session.Step;
import advisor.workbench.DeskGuide;
import advisor.workbench.FakeServices;
import advisor.workbench.studio.Compiler;
import advisor.workbench.task.Work;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an advisor does with two versions of a guide, without a window. */
class CompareModelTest {

    private static final String GUIDE = "desk-guide";

    @TempDir
    private Path folder;

    private final Limits limits = new Limits();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Outcome> kept = new ArrayList<>();
    private int handedOver;
    private CompareModel model;
    private GuideVersion.Folder old;
    private GuideVersion.PackFile published;

    /** Gives the desk guide with the limit of money that stands in the script. */
    private static final class Limits implements Compiler {
        private int ran;
        private Runnable meanwhile = () -> {};

        @Override
        public void warm() {}

        @Override
        public Load load(GuideSource source, String level) {
            ran++;
            meanwhile.run();
            String limit = source.files().get("guide.mjs").strip();
            String json = new String(GuideJson.write(DeskGuide.guide()), StandardCharsets.UTF_8);
            try {
                Guide guide = GuideJson.read(
                        json.replace("\"atLeast\":3000", "\"atLeast\":" + limit).getBytes(StandardCharsets.UTF_8));
                return new Load.Loaded(guide, Map.of(), new Figures(1, 1, 1));
            } catch (GuideRefused refused) {
                throw new AssertionError(refused);
            }
        }

        @Override
        public void rest() {}
    }

    private CompareModel model(Work work) throws SeedRefused {
        return new CompareModel(new CompareDesk(
                FakeServices.versions(),
                FakeServices.workshop(),
                limits,
                Seeds.shipped().holidays(),
                action -> kept.forEach(outcome -> {
                    handedOver++;
                    action.accept(outcome);
                }),
                FakeServices.CLOCK,
                work));
    }

    @BeforeEach
    void write() throws Exception {
        Path guide = Files.createDirectories(folder.resolve(GUIDE));
        Files.writeString(guide.resolve("guide.mjs"), "3000");
        old = new GuideVersion.Folder(guide);
        Pack pack = Pack.of(
                new GuideSource(GUIDE, Map.of("guide.mjs", "5000")),
                Map.of(),
                "2",
                LocalDate.of(2026, 11, 20),
                SigningKey.random(new SecureRandom()));
        published = new GuideVersion.PackFile(Files.write(folder.resolve("new.pack"), pack.bytes()));
        model = model(Work.inPlace());
        model.about(GUIDE);
    }

    private Compared compared() {
        return ((CompareModel.Stage.Done) model.stage()).compared();
    }

    @Test
    void aPackBySomebodyUnknownRunsOnlyWhenTheirWordsWereHeard() {
        model.choose(Side.A, old);
        model.choose(Side.B, published);
        model.compare();
        assertThat(model.stage()).isInstanceOf(CompareModel.Stage.Asking.class);
        assertThat(limits.ran).as("scripts that ran").isZero();
        model.confirm();
        assertThat(compared().comparison().differences()).hasSize(1);
    }

    @Test
    void theClientOfADifferenceEndsInEachVersionAsTheComparisonSays() {
        model.choose(Side.A, old);
        model.choose(Side.B, published);
        model.compare();
        model.confirm();
        Difference difference = compared().comparison().differences().get(0);
        assertThat(compared().words(Language.EN).where(difference))
                .anySatisfy(phrase -> assertThat(phrase).contains("3,000 to 4,999"));
        assertThat(end(difference, Side.A)).isEqualTo(ended(difference.a()));
        assertThat(end(difference, Side.B)).isEqualTo(ended(difference.b())).isNotEqualTo(end(difference, Side.A));
    }

    private String end(Difference difference, Side side) {
        return ended(compared().session(difference, side).ifStoppedHere());
    }

    private static String ended(Step step) {
        return ((Step.Concluded) step).end().conclusion();
    }

    @Test
    void swappingTurnsTheComparisonRound() {
        model.choose(Side.A, old);
        model.choose(Side.B, published);
        model.swap();
        assertThat(model.chosen(Side.A).version()).isEqualTo(published);
        assertThat(model.chosen(Side.B).version()).isEqualTo(old);
        assertThat(model.stage()).isEqualTo(new CompareModel.Stage.Choosing());
    }

    @Test
    void whatIsCalledOffStopsAndShowsNothing() {
        limits.meanwhile = () -> model.cancel();
        model.choose(Side.A, old);
        model.choose(Side.B, published);
        model.compare();
        model.confirm();
        assertThat(limits.ran).isPositive();
        assertThat(model.stage()).isEqualTo(new CompareModel.Stage.Choosing());
    }

    @Test
    void anotherChoiceMakesTheOldAnswerWorthless() throws SeedRefused {
        Work slow = new Work(waiting::add, Runnable::run);
        model = model(slow);
        model.about(GUIDE);
        model.choose(Side.A, old);
        model.choose(Side.B, old);
        model.compare();
        assertThat(model.stage()).isInstanceOf(CompareModel.Stage.Running.class);
        model.choose(Side.B, published);
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(model.stage()).isEqualTo(new CompareModel.Stage.Choosing());
    }

    @Test
    void whatIsNoPackIsRefusedInASentence() throws Exception {
        model.choose(Side.A, old);
        model.choose(Side.B, new GuideVersion.PackFile(Files.writeString(folder.resolve("no.pack"), "no")));
        assertThat(model.notice()).isNotNull();
        model.compare();
        assertThat(model.notice()).isNotNull();
        assertThat(model.stage()).isEqualTo(new CompareModel.Stage.Choosing());
    }

    private void keep(int count, long amount) throws Exception {
        Session session = Session.replay(
                DeskGuide.guide(),
                Setting.on(LocalDate.of(2026, 11, 20), "320104"),
                Map.of(
                        "person", new Answer.Choice("adult"),
                        "danger", new Answer.Choice("no"),
                        "harm", new Answer.Choices(Set.of("moneyLost")),
                        "means", new Answer.Choice("telecom"),
                        "amount", new Answer.Amount(amount),
                        "lostOn", Answer.UNKNOWN,
                        "records", new Answer.Amount(10)));
        Anonymiser anonymiser = new Anonymiser(new Random(7));
        for (int i = 0; i < count; i++) {
            kept.add(anonymiser.anonymise(session));
        }
    }

    /* From the limit of 3,000 yuan to one of 10,000. */
    private void compareLimits() throws Exception {
        Path higher = Files.createDirectories(folder.resolve("higher").resolve(GUIDE));
        Files.writeString(higher.resolve("guide.mjs"), "10000");
        model.choose(Side.A, old);
        model.choose(Side.B, new GuideVersion.Folder(higher));
        model.compare();
    }

    @Test
    void keptOutcomesAreToldInLevelsOnceTheyAreAskedFor() throws Exception {
        keep(28, 4_000);
        keep(60, 50_000);
        keep(6, 500);
        compareLimits();
        assertThat(model.kept().stage()).isEqualTo(new KeptEndsModel.Stage.Unasked());
        assertThat(model.canLookAtKept()).isTrue();
        model.lookAtKept();
        KeptEnds ends = ((KeptEndsModel.Stage.Told) model.kept().stage()).ends();
        assertThat(ends.outcomes()).hasValue(50);
        KeptEnds.Aspect conclusion = ends.aspects().get(0);
        assertThat(conclusion.ways()).as("%s", ends).hasSize(1);
        assertThat(conclusion.ways().get(0).from()).isEqualTo("police-criminal-likely");
        // all who lost so much; that it was all of them is not told
        assertThat(conclusion.ways().get(0).atLeast()).isEqualTo(10);
        assertThat(conclusion.same()).hasValue(50);
        assertThat(conclusion.open()).isEmpty();
    }

    @Test
    void whatWasSaidOfKeptOutcomesGoesWithTheComparison() throws Exception {
        keep(20, 4_000);
        compareLimits();
        model.lookAtKept();
        assertThat(model.kept().stage()).isInstanceOf(KeptEndsModel.Stage.Told.class);
        model.swap();
        assertThat(model.kept().stage()).isEqualTo(new KeptEndsModel.Stage.Unasked());
        assertThat(model.canLookAtKept()).isFalse();
    }

    @Test
    void readingKeptOutcomesCanBeCalledOff() throws Exception {
        keep(20, 4_000);
        model = model(new Work(waiting::add, Runnable::run));
        model.about(GUIDE);
        compareLimits();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        model.lookAtKept();
        assertThat(model.kept().stage()).isEqualTo(new KeptEndsModel.Stage.Reading());
        model.kept().cancel();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(model.kept().stage()).isEqualTo(new KeptEndsModel.Stage.Unasked());
        assertThat(handedOver).as("what is read once nobody waits").isLessThanOrEqualTo(1);
    }
}
