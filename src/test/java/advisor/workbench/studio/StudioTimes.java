package advisor.workbench.studio;

import advisor.guide.Answer;
import advisor.guide.Language;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.pack.OwnGuides;
import advisor.pack.SeedRefused;
import advisor.pack.Seeds;
import advisor.session.Step;
import advisor.workbench.FakeServices;
import advisor.workbench.look.Look;
import advisor.workbench.look.ShippedFont;
import advisor.workbench.look.Theme;
import advisor.workbench.task.Work;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.JFrame;

/** How long an author waits for the preview after a pause in typing, the pause itself counted apart. */
public final class StudioTimes {

    private static final int CHANGES = 40;

    /** A rule's condition is turned round and back: what the preview shows moves with every change. */
    private record Change(String guide, String file, String from, String to) {}

    private static final List<Change> CHANGED = List.of(
            new Change(
                    "personal-information-leak",
                    "plan.mjs",
                    "urgency: 'week', when: () => harm.hasAny('unwantedCalls', 'attemptedFraud')",
                    "urgency: 'today', when: () => harm.hasAny('unwantedCalls')"),
            new Change("personal-information-leak", "conclusions.mjs", "\n}", "\n  // as the author types\n}"),
            new Change("divorce-papers", "plan.mjs", "\n}", "\n  // as the author types\n}"));

    private final List<String> lines = new ArrayList<>();
    private final Path folder;

    private StudioTimes(Path folder) {
        this.folder = folder;
    }

    /** Types into both guides; each line tells medians and the slowest of twenty. */
    public static List<String> measure() throws Exception {
        StudioTimes times = new StudioTimes(Files.createTempDirectory("studio-times"));
        EventQueue.invokeAndWait(times::all);
        return times.lines;
    }

    private void all() {
        Look.begin(Theme.LIGHT);
        Look.use(ShippedFont.load());
        lines.add("the pause after which a change is looked at, not counted below: " + Examination.PAUSE + " ms");
        for (Change change : CHANGED) {
            type(change);
        }
    }

    private void type(Change change) {
        Timed compiler = new Timed();
        Studio studio = studio(compiler);
        StudioModel model = studio.model();
        long from = System.nanoTime();
        compiler.warm();
        double warm = since(from);
        // all that is shown beside the text takes its time too
        StudioPanel panel = new StudioPanel(studio, () -> {}, () -> {}, id -> id, new Wording(Language.EN));
        // the editor measures its text with the graphics of a window
        JFrame window = new JFrame();
        window.setContentPane(panel);
        window.pack();
        panel.setSize(1180, 700);
        from = System.nanoTime();
        model.open(change.guide(), "");
        double opened = since(from);
        from = System.nanoTime();
        int rounds = 0;
        while (compiler.more(model.draft(), "")) {
            rounds++;
        }
        lines.add(String.format(
                Locale.ROOT,
                "%s: compiler ready %.0f ms, opened to first preview %.0f ms; then %d rounds of practice in pauses, %.1f s",
                change.guide(),
                warm,
                opened,
                rounds,
                since(from) / 1000));
        answerAll(model);
        model.go(change.file(), 1);
        String text = model.draft().text(change.file());
        int at = text.lastIndexOf(change.from());
        if (at < 0) {
            throw new IllegalStateException(change.file() + " does not hold " + change.from());
        }
        String other = text.substring(0, at)
                + change.to()
                + text.substring(at + change.from().length());
        double[] whole = new double[CHANGES];
        double[] script = new double[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            String next = (i % 2 == 0 ? other : text) + "\n// " + i;
            compiler.took = 0;
            from = System.nanoTime();
            model.put(change.file(), next);
            paint(panel);
            whole[i] = since(from);
            script[i] = compiler.took;
            if (!model.problems().isEmpty()) {
                throw new IllegalStateException(model.problems().toString());
            }
        }
        lines.add(change.guide() + ", typing in " + change.file() + " to refreshed preview: " + told(whole)
                + "; of that in the child process " + told(script));
        panel.end();
        window.dispose();
        compiler.rest();
    }

    private static double since(long from) {
        return (System.nanoTime() - from) / 1e6;
    }

    private static String told(double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "median %.0f ms, p95 %.0f ms",
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1]);
    }

    /* The first option of everything, so that there is a long list of answers and a plan to draw. */
    private static void answerAll(StudioModel model) {
        for (int i = 0; i < 60 && model.preview().session().step() instanceof Step.Ask ask; i++) {
            Question question = ask.question();
            QuestionKind kind = question.kind();
            Answer answer = kind == QuestionKind.SELECT_MULTIPLE
                    ? new Answer.Choices(java.util.Set.of(question.options().get(0)))
                    : kind.isChoiceOfOne()
                            ? new Answer.Choice(
                                    question.options().get(question.key().equals("danger") ? 1 : 0))
                            : Answer.UNKNOWN;
            model.preview().answer(question, answer);
        }
    }

    private static void paint(StudioPanel panel) {
        layOut(panel);
        BufferedImage picture = new BufferedImage(1180, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        panel.paint(g);
        g.dispose();
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private Studio studio(Compiler compiler) {
        try {
            Path desk = Files.createTempDirectory(folder, "desk");
            OwnGuides used = new OwnGuides(desk.resolve("used"));
            Seeds seeds = Seeds.shipped();
            return new Studio(new StudioDesk(
                    new Workshop(StudioModels.library(desk, used), used, desk, FakeServices.CLOCK),
                    compiler,
                    new Basis(seeds.knowledge(), seeds.localities(), seeds.holidays()),
                    (guide, key) -> 0,
                    FakeServices.CLOCK,
                    (milliseconds, does) -> {
                        if (milliseconds == Examination.PAUSE) {
                            does.run();
                        }
                    },
                    Work.inPlace(),
                    Work.inPlace(),
                    Work.inPlace()));
        } catch (IOException | SeedRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** The real compiler, which tells how long it took, and practises only when told to. */
    private static final class Timed implements Compiler {
        private final WarmCompiler real = new WarmCompiler();
        private double took;

        @Override
        public void warm() {
            real.warm();
        }

        @Override
        public advisor.script.Load load(advisor.script.GuideSource source, String level) {
            long from = System.nanoTime();
            try {
                return real.load(source, level);
            } finally {
                took += since(from);
            }
        }

        @Override
        public boolean practise(advisor.script.GuideSource source, String level) {
            return false;
        }

        boolean more(Draft draft, String level) {
            return real.practise(draft.source(), level);
        }

        @Override
        public void rest() {
            real.rest();
        }
    }
}
