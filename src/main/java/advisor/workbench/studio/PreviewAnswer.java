package advisor.workbench.studio;

import advisor.guide.Answer;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Words;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;

/** Where an author answers the question that the draft asks: a button for each option, or a line to type into. */
final class PreviewAnswer extends Column {

    private static final long serialVersionUID = 1L;

    private final transient PreviewModel model;
    private final transient Question question;
    private final transient Words words;
    private final transient Wording wording;

    PreviewAnswer(PreviewModel model, Question question, Words words, Wording wording) {
        super(4);
        this.model = model;
        this.question = question;
        this.words = words;
        this.wording = wording;
        if (question.kind() == QuestionKind.SELECT_MULTIPLE) {
            several();
        } else if (question.kind().isChoiceOfOne()) {
            one();
        } else {
            line();
        }
    }

    private void several() {
        Set<String> chosen = new LinkedHashSet<>();
        for (String option : question.options()) {
            JToggleButton button = new JToggleButton(label(option));
            button.setName("studio.choose." + option);
            button.addActionListener(pressed -> {
                if (button.isSelected()) {
                    chosen.add(option);
                } else {
                    chosen.remove(option);
                }
            });
            then(aligned(button));
        }
        natural(
                6,
                Press.other(
                        "studio.answer.take",
                        wording.say("question.continue"),
                        () -> model.answer(question, new Answer.Choices(chosen))));
    }

    private void one() {
        for (String option : question.options()) {
            then(aligned(Press.other(
                    "studio.choose." + option,
                    label(option),
                    () -> model.answer(question, new Answer.Choice(option)))));
        }
    }

    private void line() {
        QuestionKind kind = question.kind();
        JTextField typed = new JTextField();
        typed.setName("studio.answer.typed");
        typed.getAccessibleContext().setAccessibleName(words.question(question.key()));
        Prose wrong = new Prose(" ", Type.SMALL, Shade.NOW);
        Runnable take = () -> {
            Optional<Answer> answer = typed(kind, typed.getText().strip());
            if (answer.isEmpty() || !model.answer(question, answer.get())) {
                wrong.setText(wording.say("studio.answer.wrong." + kind));
            }
        };
        typed.addActionListener(entered -> take.run());
        then(new Row(6)
                .restMiddle(typed)
                .middle(Press.other("studio.answer.take", wording.say("question.continue"), take)));
        then(wrong);
    }

    private String label(String option) {
        boolean named = words.find("option." + question.key() + "." + option) != null;
        return question.kind() == QuestionKind.YES_NO && !named
                ? wording.say("answer." + option)
                : words.option(question.key(), option);
    }

    private static AbstractButton aligned(AbstractButton button) {
        button.setHorizontalAlignment(SwingConstants.LEADING);
        return button;
    }

    private static Optional<Answer> typed(QuestionKind kind, String typed) {
        return switch (kind) {
            case NUMBER, MONEY ->
                typed.matches("-?[0-9]{1,12}")
                        ? Optional.of(new Answer.Amount(Long.parseLong(typed)))
                        : Optional.empty();
            case DATE -> day(typed);
            case PLACE -> typed.matches("[0-9]{6}") ? Optional.of(new Answer.Place(typed)) : Optional.empty();
            case ORGANISATION -> typed.isEmpty() ? Optional.empty() : Optional.of(new Answer.Organisation(typed));
            case TEXT -> typed.isEmpty() ? Optional.empty() : Optional.of(new Answer.OwnWords(typed));
            case EVIDENCE_LIST ->
                Optional.of(new Answer.EvidenceItems(typed.isEmpty() ? List.of() : List.of(typed.split("[,，;；]"))));
            case SELECT_ONE, SELECT_MULTIPLE, YES_NO -> Optional.empty();
        };
    }

    private static Optional<Answer> day(String typed) {
        try {
            return Optional.of(new Answer.Day(LocalDate.parse(typed)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
