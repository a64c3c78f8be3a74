package advisor.workbench.studio;

import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.util.List;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** What is wrong with the draft, each with its line and what to write instead. */
final class ProblemsPanel extends Column {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 40;

    private final transient StudioModel model;
    private final transient Wording wording;
    private transient @Nullable List<Problem> shown;
    private @Nullable String state;

    ProblemsPanel(StudioModel model, Wording wording) {
        super(8);
        this.model = model;
        this.wording = wording;
        setName("studio.problems");
        padded(10, 14, 12, 14);
    }

    /** Shows what is wrong now. */
    void refresh() {
        List<Problem> problems = model.problems();
        String now = state();
        if (problems.equals(shown) && now.equals(state)) {
            return;
        }
        shown = problems;
        state = now;
        clear();
        then(new Prose(now, Type.SMALL_STRONG, problems.isEmpty() ? Shade.WEEK : Shade.QUIET));
        Checked checked = model.checked();
        problems.stream()
                .limit(MOST)
                .forEach(problem -> then(row(
                        problem, checked == null ? null : checked.witnesses().get(problem))));
        getAccessibleContext().setAccessibleName(now);
        revalidate();
        repaint();
    }

    private String state() {
        List<Problem> problems = model.problems();
        long errors = problems.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .count();
        if (!problems.isEmpty()) {
            return wording.say("studio.problems", errors, problems.size() - errors);
        }
        Checked checked = model.checked();
        if (model.draft() == null) {
            return "";
        }
        if (model.guide() == null) {
            return wording.say("studio.problems.loading");
        }
        return checked == null || !model.isSound()
                ? wording.say("studio.problems.proving")
                : checked.undecided().isEmpty()
                        ? wording.say("studio.problems.none")
                        : wording.say(
                                "studio.problems.undecided", checked.undecided().size());
    }

    private Row row(Problem problem, Checked.@Nullable Witness witness) {
        Shade shade = switch (problem.severity()) {
            case ERROR -> Shade.NOW;
            case WARNING -> Shade.TODAY;
            case NOTICE -> Shade.QUIET;
        };
        JLabel sign = new JLabel(Glyph.WARNING.icon(16, shade));
        sign.getAccessibleContext().setAccessibleName(wording.say("studio.problem." + problem.severity()));
        Column words = new Column(1)
                .then(new Prose(wording.say(problem.message()), Type.BODY, Shade.INK))
                .then(Prose.quiet(wording.say(problem.remedy())));
        Wrap ways = new Wrap(4);
        if (!problem.file().isEmpty()) {
            ways.with(Press.quiet(
                    "studio.problem." + problem.code(),
                    problem.place(),
                    () -> model.go(problem.file(), problem.line())));
        }
        if (witness != null) {
            ways.with(Press.quiet(
                    "studio.witness." + problem.code(),
                    wording.say("studio.witness"),
                    () -> model.preview().answers(witness.answers(), witness.similar())));
        }
        return new Row(8).natural(sign).rest(words).middle(ways);
    }
}
