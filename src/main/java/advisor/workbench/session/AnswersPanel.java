package advisor.workbench.session;

import advisor.guide.Question;
import advisor.session.Answered;
import advisor.workbench.look.Column;
import advisor.workbench.look.Pieces;
import advisor.workbench.look.Pieces.Piece;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** The answers so far; each can be pressed to change it. */
final class AnswersPanel extends Column implements Live {

    private static final long serialVersionUID = 1L;

    private final transient SessionModel model;
    private final transient Said said;
    private final transient Pieces pieces = new Pieces(this);
    private transient String inSight = "";

    /** An answer as it is shown. */
    private record Shown(String question, String words, String answer, boolean here) {}

    /** A section, above the first of its questions: one that is come back to is named again. */
    private record Above(String section, String question) {}

    /** An answer that does not count any more. */
    private record Aside(String question, String sentence) {}

    AnswersPanel(SessionModel model, Said said) {
        super(4);
        this.model = model;
        this.said = said;
        setName("answers");
        padded(16, 14, 20, 12);
        getAccessibleContext().setAccessibleName(said.say("answers.title"));
    }

    @Override
    public void refresh() {
        List<Piece> all = new ArrayList<>();
        List<Answered> answered = model.session().answered();
        String title = said.say("answers.title");
        all.add(new Piece(title, Slot.after(-1), () -> new Prose(title, Type.LEAD_STRONG, Shade.INK)));
        String how = said.say(answered.isEmpty() ? "answers.none" : "answers.how");
        all.add(new Piece(how, Slot.after(answered.isEmpty() ? 8 : 2), () -> Prose.quiet(how)));
        Question asked = model.stage() instanceof Stage.Asking asking ? asking.question() : null;
        String section = "";
        boolean first = true;
        for (Answered one : answered) {
            Question question = one.question();
            if (!question.section().equals(section)) {
                section = question.section();
                all.add(section(question, first ? 12 : 14));
            }
            first = false;
            all.add(answer(one, question.equals(asked)));
        }
        aside(all);
        pieces.show(all);
        if (!answered.isEmpty()) {
            Question last = answered.get(answered.size() - 1).question();
            boolean again = answered.stream().anyMatch(one -> one.question().equals(asked));
            keepInSight(asked != null && again ? asked : last);
        }
    }

    /* The one that was just given, or is given again; who looks elsewhere in the list meanwhile is left there. */
    private void keepInSight(Question question) {
        String name = "answer." + question.key();
        if (!name.equals(inSight)) {
            inSight = name;
            SwingUtilities.invokeLater(() -> Arrays.stream(getComponents())
                    .filter(one -> name.equals(one.getName()))
                    .findFirst()
                    .ifPresent(one -> Scroll.show((JComponent) one)));
        }
    }

    private Piece section(Question first, int before) {
        String section = first.section();
        return new Piece(
                new Above(section, first.key()),
                Slot.after(before),
                () -> new Prose(said.words().section(section), Type.SMALL_STRONG, Shade.QUIET));
    }

    private Piece answer(Answered one, boolean here) {
        Question question = one.question();
        Shown shown = new Shown(question.key(), said.question(question), said.answer(question, one.answer()), here);
        return new Piece(shown, Slot.after(4), () -> {
            AnswerButton button = new AnswerButton(shown.words(), shown.answer(), here, said);
            button.setName("answer." + question.key());
            button.addActionListener(pressed -> model.change(question));
            return button;
        });
    }

    private void aside(List<Piece> all) {
        if (model.session().setAside().isEmpty()) {
            return;
        }
        String title = said.say("answers.aside");
        all.add(new Piece(title, Slot.after(18), () -> new Prose(title, Type.SMALL_STRONG, Shade.QUIET)));
        model.session().setAside().forEach((key, answer) -> {
            Question question = model.session().guide().question(key);
            if (question != null) {
                String sentence = said.say("answers.aside.one", said.question(question), said.answer(question, answer));
                all.add(new Piece(new Aside(key, sentence), Slot.after(4), () -> Prose.quiet(sentence)));
            }
        });
    }
}
