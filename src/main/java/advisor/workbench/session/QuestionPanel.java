package advisor.workbench.session;

import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Text;
import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Jump;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** One question, large: what to say, how to answer, what to do when it is not known, and why it is asked. */
final class QuestionPanel extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SessionModel model;
    private final transient Stage.Asking asking;
    private final transient Question question;
    private final transient Said said;
    private final transient Field field;
    private final transient InsteadField instead;
    private final Column errors = new Column(0);
    private final Column beside = new Column(0);
    private final Column why;
    private transient @Nullable Text shownProblem;

    QuestionPanel(SessionModel model, Stage.Asking asking, Said said) {
        super("question", said.wording());
        this.model = model;
        this.asking = asking;
        this.question = asking.question();
        this.said = said;
        this.field = field();
        this.instead = new InsteadField(model, question, said.wording());
        this.why = why();
        top();
        body().then(errors);
        if (asking.from() == Stage.From.NEXT && model.lastImpact() != null) {
            body().then(0, new ImpactBox("impact.happened", model.lastImpact(), said));
        }
        if (model.askAgain().contains(question) && asking.from() == Stage.From.NEXT) {
            body().then(12, notice("resume.again"));
        }
        body().then(14, new Prose(said.question(question), Type.TITLE, Shade.INK));
        hint();
        say();
        body().then(20, beside);
        body().then(8, field.view());
        body().then(16, instead.view());
        body().then(16, why);
        why.setVisible(false);
        JButton go = primary("continue", said.say("question.continue"), model::proceed);
        go.setToolTipText(said.say("question.continue.tip"));
        if (!said.words().why(question.key()).isEmpty() || !question.sources().isEmpty()) {
            second(Press.quiet("why", said.say("question.why") + "  F2", this::toggleWhy));
        }
        keys();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                showPreview();
                revalidate();
            }
        });
        getAccessibleContext().setAccessibleName(said.question(question));
        refresh();
    }

    private void top() {
        if (model.canGoBack()) {
            back(said.say("question.back"), model::back);
        }
        String section = question.section();
        String caption = asking.from() == Stage.From.CHANGE ? said.say("question.changing") : "";
        String name = section.isEmpty() ? "" : said.words().section(section);
        caption(caption.isEmpty() || name.isEmpty() ? caption + name : caption + " · " + name);
    }

    private void hint() {
        String hint = said.words().hint(question.key());
        if (!hint.isEmpty()) {
            body().then(6, new Prose(hint, Type.BODY, Shade.QUIET));
        }
        if (question.kind() == QuestionKind.SELECT_MULTIPLE) {
            body().then(6, new Prose(said.say("question.several"), Type.BODY, Shade.QUIET));
        }
    }

    private void say() {
        String say = said.words().say(question.key());
        if (!say.isEmpty()) {
            JLabel sign = new JLabel(Glyph.SPEAK.icon(24, Shade.ACCENT));
            sign.getAccessibleContext().setAccessibleName(said.say("question.say"));
            Column words = new Column(2)
                    .then(new Prose(said.say("question.say"), Type.SMALL, Shade.QUIET))
                    .then(new Prose(say, Type.LEAD, Shade.INK));
            body().then(
                            16,
                            new Row(14)
                                    .padded(12, 16, 14, 16)
                                    .on(Shade.ACCENT_WASH, null, 14)
                                    .natural(sign)
                                    .rest(words));
        }
    }

    private Prose notice(String key) {
        return new Prose(said.say(key), Type.STRONG, Shade.ACCENT);
    }

    private Field field() {
        String label = said.question(question);
        return switch (question.kind()) {
            case SELECT_ONE, SELECT_MULTIPLE, YES_NO -> new ChoiceField(model, question, said.words(), said.wording());
            case NUMBER, MONEY, ORGANISATION -> new TypedField(model, question, label, said.wording());
            case DATE -> new DayField(model, question, label, said.wording());
            case PLACE -> new PlaceField(model, question, said.localities(), label, said.wording());
            case TEXT -> new WordsField(model, question, label, said.wording());
            case EVIDENCE_LIST -> new EvidenceField(model, question, label, said.wording());
        };
    }

    private Column why() {
        Column box = new Column(8).padded(14, 16, 16, 16).on(Shade.SHEET, Shade.LINE, 14);
        String words = said.words().why(question.key());
        if (!words.isEmpty()) {
            box.then(new Prose(said.say("question.why"), Type.SMALL, Shade.QUIET))
                    .then(2, Prose.body(words));
        }
        if (!question.sources().isEmpty()) {
            box.then(12, new Prose(said.say("question.sources"), Type.SMALL, Shade.QUIET));
            box.then(4, SourceList.of(question.sources(), said));
        }
        return box;
    }

    /** Shows or hides why it is asked. */
    void toggleWhy() {
        why.setVisible(!why.isVisible());
        revalidate();
        repaint();
        if (why.isVisible()) {
            SwingUtilities.invokeLater(() -> Scroll.show(why));
        }
    }

    private void keys() {
        if (!(field instanceof ChoiceField choices)) {
            return;
        }
        for (int i = 0; i < choices.keys(); i++) {
            int index = i;
            on(Keys.of(i).charAt(0), () -> choices.press(index));
            choices.onDigit(Keys.of(i).charAt(0), () -> choices.press(index));
        }
        instead.keys().forEach((key, does) -> {
            on(key, does);
            choices.onDigit(key, does);
        });
    }

    @Override
    JComponent start() {
        return instead.isChosen() ? instead.start() : field.start();
    }

    @Override
    public void refresh() {
        field.refresh();
        instead.refresh();
        Text problem = model.problem();
        if (problem != shownProblem) {
            shownProblem = problem;
            errors.clear();
            beside.clear();
            if (problem != null) {
                showProblem(said.wording().say(problem));
            } else {
                getAccessibleContext().setAccessibleName(said.question(question));
            }
        }
        showPreview();
        revalidate();
        repaint();
    }

    private void showPreview() {
        Impact preview = model.preview();
        if (preview == null) {
            aboveButtons(null);
        } else {
            aboveButtons(isLow() ? ImpactBox.inShort(preview, said) : new ImpactBox("impact.would", preview, said));
        }
    }

    /* What was typed is taken whole, so that what is typed next stands in its place. */
    private void again() {
        field.start().requestFocusInWindow();
        if (field.start() instanceof JTextField typed) {
            typed.selectAll();
        }
    }

    private void showProblem(String sentence) {
        Jump jump = new Jump("problem", sentence, Shade.NOW, this::again);
        if (field.start() instanceof JTextField typed && !(field instanceof ChoiceField)) {
            jump.addKeyListener(new TypedInstead(typed));
        }
        errors.then(new Column(2)
                .padded(12, 16, 10, 16)
                .on(Shade.NOW_WASH, Shade.NOW, 14)
                .then(new Prose(said.say("problem.title"), Type.LEAD_STRONG, Shade.NOW))
                .then(0, jump));
        beside.then(new Prose(sentence, Type.STRONG, Shade.NOW));
        getAccessibleContext().setAccessibleName(said.say("problem.prefix") + said.question(question));
        SwingUtilities.invokeLater(() -> {
            jump.requestFocusInWindow();
            Scroll.show(errors);
        });
    }
}
