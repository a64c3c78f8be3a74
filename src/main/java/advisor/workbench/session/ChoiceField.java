package advisor.workbench.session;

import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Words;
import advisor.workbench.look.ChoiceButton;
import advisor.workbench.look.Column;
import advisor.workbench.words.Wording;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Options to choose from, one or several, by mouse, by number, or by arrow and space. */
final class ChoiceField implements Field {

    private final SessionModel model;
    private final Question question;
    private final List<String> options;
    private final List<ChoiceButton> buttons = new ArrayList<>();
    private final Column view = new Column(8);

    ChoiceField(SessionModel model, Question question, Words words, Wording wording) {
        this.model = model;
        this.question = question;
        this.options = question.options();
        boolean several = question.kind() == QuestionKind.SELECT_MULTIPLE;
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            ChoiceButton button = new ChoiceButton(
                    Keys.of(i),
                    label(words, wording, option),
                    words.optionHint(question.key(), option),
                    several,
                    ChoiceButton.Size.USUAL);
            button.setName("option." + option);
            button.addActionListener(chosen -> choose(option));
            buttons.add(button);
            view.then(button);
        }
        arrows();
        refresh();
    }

    private String label(Words words, Wording wording, String option) {
        boolean named = words.find("option." + question.key() + "." + option) != null;
        return question.kind() == QuestionKind.YES_NO && !named
                ? wording.say("answer." + option)
                : words.option(question.key(), option);
    }

    private void choose(String option) {
        Draft draft = model.draft(question);
        model.draft(
                question,
                question.kind() == QuestionKind.SELECT_MULTIPLE
                        ? draft.toggle(question, option)
                        : draft.choose(option));
    }

    /** Chooses what a key stands for, and moves the focus there. */
    void press(int index) {
        choose(options.get(index));
        buttons.get(index).requestFocusInWindow();
    }

    int size() {
        return options.size();
    }

    private void arrows() {
        for (int i = 0; i < buttons.size(); i++) {
            ChoiceButton button = buttons.get(i);
            bind(button, KeyEvent.VK_DOWN, i + 1);
            bind(button, KeyEvent.VK_UP, i - 1);
        }
    }

    private void bind(ChoiceButton button, int code, int to) {
        if (to >= 0 && to < buttons.size()) {
            String name = "advisor.move." + code;
            button.getInputMap().put(KeyStroke.getKeyStroke(code, 0), name);
            button.getActionMap().put(name, new AbstractAction() {
                private static final long serialVersionUID = 1L;

                @Override
                public void actionPerformed(ActionEvent event) {
                    buttons.get(to).requestFocusInWindow();
                }
            });
        }
    }

    @Override
    public JComponent view() {
        return view;
    }

    @Override
    public JComponent start() {
        for (ChoiceButton button : buttons) {
            if (button.isSelected()) {
                return button;
            }
        }
        return buttons.get(0);
    }

    @Override
    public void refresh() {
        Draft draft = model.draft(question);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(draft.options().contains(options.get(i)));
        }
        view.repaint();
    }
}
