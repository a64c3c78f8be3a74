package advisor.workbench.session;

import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.workbench.look.ChoiceButton;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;

/** The answers that every question takes, set apart from its own. */
final class InsteadField implements Live {

    private final SessionModel model;
    private final Question question;
    private final Map<Draft.Instead, ChoiceButton> buttons = new EnumMap<>(Draft.Instead.class);
    private final Map<Character, Runnable> keys = new LinkedHashMap<>();
    private final Wrap view = new Wrap(8);

    InsteadField(SessionModel model, Question question, Wording wording) {
        this.model = model;
        this.question = question;
        boolean list = question.kind() == QuestionKind.EVIDENCE_LIST;
        boolean several = question.kind() == QuestionKind.SELECT_MULTIPLE;
        if (list || several && question.alone().isEmpty()) {
            add(Draft.Instead.NONE_OF_THESE, Keys.NONE, wording.say("answer.noneOfThese"));
        }
        add(Draft.Instead.UNKNOWN, Keys.UNKNOWN, wording.say("answer.unknown"));
        add(Draft.Instead.PREFER_NOT, Keys.PREFER_NOT, wording.say("answer.preferNot"));
        refresh();
    }

    private void add(Draft.Instead which, char key, String label) {
        boolean byKey = question.kind().isChoiceOfOne() || question.kind() == QuestionKind.SELECT_MULTIPLE;
        ChoiceButton button =
                new ChoiceButton(byKey ? String.valueOf(key) : "", label, "", false, ChoiceButton.Size.SMALL);
        button.setName("instead." + which);
        Runnable choose = () -> model.draft(question, model.draft(question).instead(which));
        button.addActionListener(chosen -> choose.run());
        buttons.put(which, button);
        keys.put(key, () -> {
            choose.run();
            button.requestFocusInWindow();
        });
        view.with(button);
    }

    /** What each key does. */
    Map<Character, Runnable> keys() {
        return keys;
    }

    boolean isChosen() {
        return model.draft(question).instead() != Draft.Instead.NO;
    }

    JComponent start() {
        ChoiceButton chosen = buttons.get(model.draft(question).instead());
        return chosen == null ? view : chosen;
    }

    JComponent view() {
        return view;
    }

    @Override
    public void refresh() {
        Draft.Instead now = model.draft(question).instead();
        buttons.forEach((which, button) -> button.setSelected(which == now));
        view.repaint();
    }
}
