package advisor.workbench.session;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Words;
import advisor.workbench.look.ChoiceButton;
import advisor.workbench.look.Column;
import advisor.workbench.words.Wording;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** Options to choose from, one or several, by mouse, by number, or by arrow and space; long lists also by their words. */
final class ChoiceField implements Field {

    private final SessionModel model;
    private final Question question;
    private final List<String> options;
    private final List<ChoiceButton> buttons = new ArrayList<>();
    private final Column view = new Column(8);
    private final @Nullable FindField find;

    ChoiceField(SessionModel model, Question question, Words words, Wording wording) {
        this.model = model;
        this.question = question;
        this.options = question.options();
        this.find = OptionFinder.isFor(question) ? finding(words, wording) : null;
        if (find != null) {
            view.then(find.view());
        }
        boolean several = question.kind() == QuestionKind.SELECT_MULTIPLE;
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            ChoiceButton button = new ChoiceButton(
                    find == null || i < OptionFinder.KEYS ? Keys.of(i) : "",
                    label(words, wording, option),
                    words.optionHint(question.key(), option),
                    several,
                    ChoiceButton.Size.USUAL);
            button.setName("option." + option);
            button.addActionListener(chosen -> choose(option));
            buttons.add(button);
            view.then(i == 0 && find != null ? 12 : -1, button);
            if (find != null) {
                // what is typed on it goes on in the field that finds options, in Chinese too
                button.enableInputMethods(true);
                find.listenOn(button);
            }
        }
        arrows();
        refresh();
    }

    /* A client's word for it may be in either language, whatever the advisor reads. */
    private FindField finding(Words words, Wording wording) {
        Guide guide = model.session().guide();
        OptionFinder finder = new OptionFinder(
                options,
                option -> Arrays.stream(Language.values())
                        .map(language -> guide.words(language).option(question.key(), option))
                        .toList());
        return new FindField(
                finder,
                option -> label(words, wording, option),
                wording,
                new FindField.Use(this::choose, this::refresh, () -> focusFrom(0, 1)));
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
        buttons.get(index).setVisible(true);
        buttons.get(index).requestFocusInWindow();
    }

    /** Does in the field that finds options what a key does elsewhere on the screen. */
    void onDigit(char key, Runnable does) {
        if (find != null) {
            find.onDigit(key, does);
        }
    }

    /** How many of the options have a key of their own. */
    int keys() {
        return find == null ? options.size() : Math.min(options.size(), OptionFinder.KEYS);
    }

    private void arrows() {
        for (int i = 0; i < buttons.size(); i++) {
            int at = i;
            bind(buttons.get(i), KeyEvent.VK_DOWN, () -> focusFrom(at + 1, 1));
            bind(buttons.get(i), KeyEvent.VK_UP, () -> focusFrom(at - 1, -1));
        }
    }

    /* The next option that is shown; above the first is the field that finds them. */
    private void focusFrom(int from, int step) {
        for (int i = from; i >= 0 && i < buttons.size(); i += step) {
            if (buttons.get(i).isVisible()) {
                buttons.get(i).requestFocusInWindow();
                return;
            }
        }
        if (step < 0 && find != null) {
            find.start().requestFocusInWindow();
        }
    }

    private static void bind(ChoiceButton button, int code, Runnable does) {
        String name = "advisor.move." + code;
        button.getInputMap().put(KeyStroke.getKeyStroke(code, 0), name);
        button.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                does.run();
            }
        });
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
        return find == null ? buttons.get(0) : find.start();
    }

    @Override
    public void refresh() {
        Draft draft = model.draft(question);
        for (int i = 0; i < buttons.size(); i++) {
            String option = options.get(i);
            boolean chosen = draft.options().contains(option);
            buttons.get(i).setSelected(chosen);
            // what was chosen stays in sight, whatever is looked for beside it
            buttons.get(i).setVisible(chosen || find == null || find.found().contains(option));
        }
        view.revalidate();
        view.repaint();
    }
}
