package advisor.workbench.studio;

import advisor.guide.Similar;
import advisor.proof.Coverage;
import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTextField;

/** The worked cases, whether they hold, and ways through the rules that none of them takes. */
final class CasesPanel extends Column {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 30;

    private final transient StudioModel studio;
    private final transient CasesModel model;
    private final transient Wording wording;
    private final JTextField title = new JTextField();
    private final Prose made = new Prose(" ", Type.SMALL, Shade.QUIET);

    CasesPanel(StudioModel studio, CasesModel model, Wording wording) {
        super(6);
        this.studio = studio;
        this.model = model;
        this.wording = wording;
        setName("studio.cases");
        padded(12, 16, 20, 16);
        title.setName("studio.case.title");
        title.getAccessibleContext().setAccessibleName(wording.say("studio.case.title"));
        title.putClientProperty("JTextField.placeholderText", wording.say("studio.case.title"));
        refresh();
    }

    /** Shows what has changed. */
    void refresh() {
        String focused = advisor.workbench.look.Again.focused(this);
        clear();
        then(new Prose(wording.say("studio.case.make"), Type.STRONG, Shade.INK));
        then(2, Prose.quiet(wording.say("studio.case.how", model.file())));
        then(
                6,
                new Row(6)
                        .restMiddle(title)
                        .middle(Press.other("studio.case.make", wording.say("studio.case.add"), this::make)));
        then(2, made);
        List<Checked.Case> cases = model.cases();
        long failed = cases.stream().filter(one -> !one.holds()).count();
        boolean ran = studio.checked() != null;
        then(
                10,
                new Prose(
                        ran ? wording.say("studio.cases.count", cases.size(), failed) : wording.say("studio.cases"),
                        Type.STRONG,
                        Shade.INK));
        if (!ran || cases.isEmpty()) {
            then(2, Prose.quiet(wording.say(ran ? "studio.cases.none" : "studio.cases.running")));
        }
        cases.stream().filter(one -> !one.holds()).forEach(this::row);
        cases.stream().filter(Checked.Case::holds).forEach(this::row);
        candidates();
        revalidate();
        repaint();
        advisor.workbench.look.Again.focus(this, focused);
    }

    private void row(Checked.Case one) {
        JLabel sign = new JLabel(one.holds() ? Glyph.CHECK.icon(16, Shade.WEEK) : Glyph.CROSS.icon(16, Shade.NOW));
        sign.getAccessibleContext()
                .setAccessibleName(wording.say(one.holds() ? "studio.case.holds" : "studio.case.fails"));
        Column words = new Column(1);
        words.then(
                Prose.body(one.worked().id() + "  " + wording.say(one.worked().title())));
        one.problems().forEach(problem -> words.then(new Prose(wording.say(problem.message()), Type.SMALL, Shade.NOW)));
        then(
                4,
                new Row(8)
                        .natural(sign)
                        .rest(words)
                        .natural(Press.quiet(
                                "studio.case.show." + one.worked().id(),
                                wording.say("studio.case.show"),
                                () -> model.show(one.worked())))
                        .natural(Press.quiet(
                                "studio.case.line." + one.worked().id(),
                                wording.say("studio.line"),
                                () -> studio.go(
                                        one.worked().file(), one.worked().line()))));
    }

    private void candidates() {
        then(16, new Prose(wording.say("studio.coverage"), Type.STRONG, Shade.INK));
        Coverage coverage = model.coverage();
        if (model.notice() != null) {
            then(new NoticeBox(wording, model.notice()));
        }
        if (coverage == null) {
            then(2, Prose.quiet(wording.say(model.isLooking() ? "studio.coverage.looking" : "studio.coverage.how")));
            if (!model.isLooking()) {
                natural(4, Press.other("studio.coverage.look", wording.say("studio.coverage.look"), model::look));
            }
            return;
        }
        int all = coverage.cases().size();
        int missing = coverage.missing().size();
        then(2, Prose.quiet(wording.say("studio.coverage.count", all - missing, all)));
        Names names = new Names(studio.guide(), wording.language());
        model.candidates().entrySet().stream()
                .limit(MOST)
                .forEach(one -> then(
                        4,
                        new Row(8)
                                .restMiddle(Prose.body(one.getKey().rule() + "  "
                                        + names.rule(one.getKey().rule())))
                                .middle(Press.quiet(
                                        "studio.candidate." + one.getKey().rule(),
                                        wording.say("studio.case.show"),
                                        () -> model.show(one.getValue())))
                                .middle(Press.quiet(
                                        "studio.candidate.line." + one.getKey().rule(),
                                        wording.say("studio.line"),
                                        () -> studio.goTo(one.getKey().rule())))));
    }

    /** Goes to the field that says what a new case is about. */
    void begin() {
        title.requestFocusInWindow();
    }

    private void make() {
        if (!studio.preview().similar().equals(Similar.NONE)) {
            // a case says nothing of what a desk remembers, and would run without it
            made.setText(wording.say("studio.case.similar"));
            return;
        }
        String words = title.getText().strip();
        String id = words.isEmpty() ? null : model.make(words);
        if (id == null) {
            made.setText(wording.say(words.isEmpty() ? "studio.case.untitled" : "studio.case.unfinished"));
        } else {
            title.setText("");
            made.setText(wording.say("studio.case.made", id, model.file()));
        }
    }
}
