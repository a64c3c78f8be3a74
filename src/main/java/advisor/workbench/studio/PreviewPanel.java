package advisor.workbench.studio;

import advisor.guide.Answer;
import advisor.guide.PlanItem;
import advisor.guide.Predicate;
import advisor.guide.Question;
import advisor.guide.Similar;
import advisor.guide.Urgency;
import advisor.guide.Words;
import advisor.session.AnswerWords;
import advisor.session.Answered;
import advisor.session.End;
import advisor.session.ReasonWords;
import advisor.session.Session;
import advisor.session.Step;
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
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** A session with the draft as it is now: the question, the answers so far, the end, and what moved. */
final class PreviewPanel extends Column {

    private static final long serialVersionUID = 1L;

    private final transient StudioModel studio;
    private final transient PreviewModel model;
    private final transient Wording wording;
    private transient @Nullable Object shown;

    PreviewPanel(StudioModel studio, Wording wording) {
        super(8);
        this.studio = studio;
        this.model = studio.preview();
        this.wording = wording;
        setName("studio.preview");
        padded(12, 16, 20, 16);
        getAccessibleContext().setAccessibleName(wording.say("studio.preview"));
    }

    /** Shows the session as it is now. */
    void refresh() {
        Object now = List.of(model.changes(), studio.draft() == null);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        String focused = advisor.workbench.look.Again.focused(this);
        clear();
        Session session = model.session();
        if (session == null) {
            then(Prose.quiet(wording.say(studio.draft() == null ? "studio.choose" : "studio.preview.loading")));
        } else {
            Words words = session.guide().words(wording.language());
            head();
            similar(session);
            moved(words);
            step(session, words);
            end(session, words);
            answers(session, words);
        }
        revalidate();
        repaint();
        advisor.workbench.look.Again.focus(this, focused);
    }

    private void head() {
        JButton back = Press.quiet("studio.preview.back", wording.say("studio.preview.back"), model::back);
        back.setEnabled(model.canGoBack());
        then(new Wrap(4)
                .with(back)
                .with(Press.quiet("studio.preview.restart", wording.say("studio.preview.restart"), model::restart)));
    }

    /* A guide that asks what the desk remembers is tried as if it remembered somebody. */
    private void similar(Session session) {
        if (session.guide().declarations().predicates().stream()
                .noneMatch(Predicate.SimilarAtLeast.class::isInstance)) {
            return;
        }
        JTextField count = new JTextField(String.valueOf(model.similar().organisation()), 4);
        count.setName("studio.similar");
        count.getAccessibleContext().setAccessibleName(wording.say("studio.similar"));
        count.addActionListener(entered -> {
            String typed = count.getText().strip();
            if (typed.matches("[0-9]{1,4}")) {
                int others = Integer.parseInt(typed);
                model.similar(new Similar(others, others));
            } else {
                count.setText(String.valueOf(model.similar().organisation()));
            }
        });
        then(new Row(8).restMiddle(Prose.quiet(wording.say("studio.similar"))).middle(count));
    }

    private void moved(Words words) {
        Moved moved = model.moved();
        if (moved == null || !moved.isAnything()) {
            return;
        }
        Column box = new Column(4).padded(10, 12, 10, 12).on(Shade.TODAY_WASH, null, 10);
        box.setName("studio.moved");
        box.then(new Row(8)
                .restMiddle(new Prose(wording.say("studio.moved"), Type.STRONG, Shade.TODAY))
                .middle(Press.quiet("studio.mark", wording.say("studio.mark"), model::mark)));
        if (moved.movesTheEnd()) {
            box.then(
                    Prose.body(wording.say("studio.moved.end", end(moved.before(), words), end(moved.after(), words))));
        }
        if (moved.asksElse()) {
            box.then(Prose.body(wording.say("studio.moved.question")));
        }
        for (PlanItem item : moved.removed()) {
            box.then(Prose.body(wording.say("studio.moved.removed", words.advice(item.key()))));
        }
        then(box);
    }

    private String end(@Nullable End end, Words words) {
        return end == null
                ? wording.say("studio.moved.fault")
                : words.conclusion(end.conclusion()) + " (" + end.rule() + ", "
                        + wording.say("confidence." + end.confidence()) + ")";
    }

    private void step(Session session, Words words) {
        if (session.step() instanceof Step.Ask ask) {
            Question question = ask.question();
            Column box = new Column(6).padded(12, 14, 14, 14).on(Shade.SHEET, Shade.LINE, 12);
            box.then(new Row(8)
                    .restMiddle(new Prose(words.question(question.key()), Type.LEAD_STRONG, Shade.INK))
                    .middle(source(question.key())));
            if (!words.hint(question.key()).isEmpty()) {
                box.then(Prose.quiet(words.hint(question.key())));
            }
            box.then(6, new PreviewAnswer(model, question, words, wording));
            box.then(new Wrap(4)
                    .with(Press.quiet(
                            "studio.answer.unknown",
                            wording.say("answer.unknown"),
                            () -> model.answer(question, Answer.UNKNOWN)))
                    .with(Press.quiet(
                            "studio.answer.preferNot",
                            wording.say("answer.preferNot"),
                            () -> model.answer(question, Answer.PREFER_NOT))));
            then(box);
        } else if (session.step() instanceof Step.Broken broken) {
            Column box = new Column(4).padded(10, 12, 10, 12).on(Shade.NOW_WASH, null, 10);
            box.then(new Prose(wording.say(broken.sentence()), Type.STRONG, Shade.NOW));
            if (!broken.file().isEmpty()) {
                box.natural(
                        4,
                        Press.quiet(
                                "studio.broken",
                                broken.file() + ":" + broken.line(),
                                () -> studio.go(broken.file(), broken.line())));
            }
            then(box);
        } else if (session.step() instanceof Step.Concluded concluded && concluded.interrupted()) {
            natural(4, Press.other("studio.onwards", wording.say("interrupt.carryOn"), model::carryOn));
        }
    }

    private JButton source(String id) {
        JButton button = Press.quiet("studio.source." + id, id, () -> studio.goTo(id));
        button.setToolTipText(wording.say("studio.source"));
        button.getAccessibleContext().setAccessibleName(wording.say("studio.source.name", id));
        return button;
    }

    private void end(Session session, Words words) {
        if (!(session.ifStoppedHere() instanceof Step.Concluded concluded)) {
            return;
        }
        boolean certain = !(session.step() instanceof Step.Ask);
        End end = concluded.end();
        Moved moved = model.moved();
        then(10, new Prose(wording.say(certain ? "studio.end" : "studio.end.stopped"), Type.SMALL_STRONG, Shade.QUIET));
        Column box = new Column(4)
                .padded(10, 12, 10, 12)
                .on(Shade.SHEET, moved != null && moved.movesTheEnd() ? Shade.TODAY : Shade.LINE, 12);
        box.then(new Row(8)
                .restMiddle(new Prose(words.conclusion(end.conclusion()), Type.STRONG, Shade.INK))
                .middle(source(end.rule())));
        box.then(Prose.quiet(wording.say("confidence." + end.confidence())));
        if (certain) {
            new ReasonWords(session, wording.language())
                    .reasons()
                    .forEach(reason -> box.then(2, Prose.quiet("· " + reason)));
        }
        then(4, box);
        for (Urgency urgency : Urgency.values()) {
            List<PlanItem> band = end.plan().stream()
                    .filter(item -> item.urgency() == urgency)
                    .toList();
            if (!band.isEmpty()) {
                then(8, new Prose(wording.say("urgency." + urgency), Type.SMALL_STRONG, shade(urgency)));
                band.forEach(item -> then(3, item(item, words, moved)));
            }
        }
    }

    private static Shade shade(Urgency urgency) {
        return switch (urgency) {
            case NOW -> Shade.NOW;
            case TODAY -> Shade.TODAY;
            case WEEK -> Shade.WEEK;
            case LATER -> Shade.LATER;
        };
    }

    private Row item(PlanItem item, Words words, @Nullable Moved moved) {
        boolean added = moved != null && moved.added().contains(item.key());
        Urgency was = moved == null ? null : moved.moved().get(item.key());
        Column text = new Column(0).then(Prose.body(words.advice(item.key())));
        if (added) {
            text.then(new Prose(wording.say("studio.moved.added"), Type.SMALL_STRONG, Shade.TODAY));
        } else if (was != null) {
            text.then(new Prose(
                    wording.say("studio.moved.urgency", wording.say("urgency." + was)),
                    Type.SMALL_STRONG,
                    Shade.TODAY));
        }
        return new Row(6).restMiddle(text).middle(source(item.rule()));
    }

    private void answers(Session session, Words words) {
        List<Answered> answered = session.answered();
        if (answered.isEmpty() && model.unfit().isEmpty()) {
            return;
        }
        then(14, new Prose(wording.say("answers.title"), Type.SMALL_STRONG, Shade.QUIET));
        AnswerWords says = new AnswerWords(session.guide(), wording.language());
        for (Answered one : answered) {
            String label = words.question(one.question().key());
            JButton change = Press.quiet(
                    "studio.answered." + one.question().key(),
                    says.of(one.question(), one.answer()),
                    () -> model.askAgain(one.question().key()));
            change.setToolTipText(wording.say("studio.preview.again"));
            change.getAccessibleContext().setAccessibleName(wording.say("studio.preview.again.name", label));
            then(2, new Row(8).restMiddle(Prose.quiet(label)).middle(change));
        }
        for (String key : model.unfit()) {
            then(
                    2,
                    new Row(8)
                            .natural(new JLabel(Glyph.WARNING.icon(14, Shade.TODAY)))
                            .restMiddle(Prose.quiet(wording.say("studio.preview.unfit", key))));
        }
    }
}
