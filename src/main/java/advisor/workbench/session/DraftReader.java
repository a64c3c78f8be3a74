package advisor.workbench.session;

import advisor.guide.Answer;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Text;
import advisor.pack.Localities;
import advisor.workbench.words.Heard;
import advisor.workbench.words.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Turns a draft into an answer, or says what to give instead; never repeats what was typed. */
public final class DraftReader {

    private final Localities localities;
    private final LocalDate today;

    /**
     * A reader.
     *
     * @param today the day of the session
     */
    public DraftReader(Localities localities, LocalDate today) {
        this.localities = localities;
        this.today = today;
    }

    /**
     * What a draft amounts to.
     *
     * <pre>{@code
     * switch on the type:
     *   Given    an answer, which the guide may still refuse
     *   Missing  a sentence that says what to give
     * }</pre>
     */
    public sealed interface Reading {

        /** An answer. */
        record Given(Answer answer) implements Reading {}

        /** No answer yet. */
        record Missing(Text sentence) implements Reading {}
    }

    /** Reads a draft. */
    public Reading read(Question question, Draft draft) {
        return switch (draft.instead()) {
            case UNKNOWN -> new Reading.Given(Answer.UNKNOWN);
            case PREFER_NOT -> new Reading.Given(Answer.PREFER_NOT);
            case NONE_OF_THESE ->
                new Reading.Given(
                        question.kind() == QuestionKind.EVIDENCE_LIST
                                ? new Answer.EvidenceItems(List.of())
                                : Answer.Choices.of());
            case NO -> given(question, draft);
        };
    }

    private Reading given(Question question, Draft draft) {
        return switch (question.kind()) {
            case SELECT_ONE, YES_NO ->
                draft.options().isEmpty()
                        ? missing("请选一项。说不准就选“不清楚”。", "Choose one. If it is not clear, choose “I don't know”.")
                        : new Reading.Given(
                                new Answer.Choice(draft.options().iterator().next()));
            case SELECT_MULTIPLE ->
                draft.options().isEmpty()
                        ? missing("请选出所有符合的；一项都不符合也请选出来。", "Choose all that apply; if none does, choose that.")
                        : new Reading.Given(new Answer.Choices(inOrder(question, draft)));
            case NUMBER, MONEY -> number(question, draft.text());
            case DATE -> day(draft.text());
            case PLACE ->
                localities.find(draft.text()).isPresent()
                        ? new Reading.Given(new Answer.Place(draft.text()))
                        : missing(
                                "请从列表里选一个地方；可以输入名称、拼音或代码。",
                                "Choose a place from the list; type its name, pinyin or code.");
            case ORGANISATION ->
                draft.text().isBlank()
                        ? missing("请写下名称，或选“不清楚”。", "Write the name, or choose “I don't know”.")
                        : new Reading.Given(new Answer.Organisation(draft.text().strip()));
            case TEXT ->
                draft.text().isBlank()
                        ? missing("请写几句，或选“不清楚”。", "Write a few words, or choose “I don't know”.")
                        : new Reading.Given(new Answer.OwnWords(draft.text().strip()));
            case EVIDENCE_LIST -> evidence(draft);
        };
    }

    private static Set<String> inOrder(Question question, Draft draft) {
        Set<String> options = new LinkedHashSet<>(question.options());
        options.retainAll(draft.options());
        return options;
    }

    private static Reading number(Question question, String text) {
        boolean money = question.kind() == QuestionKind.MONEY;
        if (text.isBlank()) {
            return money
                    ? missing("请写大概多少元，或选“不清楚”。", "Write about how many yuan, or choose “I don't know”.")
                    : missing("请写一个数字，或选“不清楚”。", "Write a number, or choose “I don't know”.");
        }
        OptionalLong number = Heard.number(text);
        if (number.isEmpty()) {
            return money
                    ? missing("请写整数，单位是元，例如 3000、3,000 或 三千。", "Write whole yuan, such as 3000 or three thousand.")
                    : missing("请写整数，例如 500、1,200 或 三千。", "Write a whole number, such as 500 or twelve hundred.");
        }
        return new Reading.Given(new Answer.Amount(number.getAsLong()));
    }

    private Reading day(String text) {
        if (text.isBlank()) {
            return missing("请写日期，或选大约什么时候，或选“不清楚”。", "Write the day, or about when, or choose “I don't know”.");
        }
        Optional<When> when = When.read(text, today);
        return when.isPresent()
                ? new Reading.Given(day(when.get()))
                : missing(
                        "请写成 " + today + " 这样，或写 11月16日、昨天、上个月。",
                        "Write the day like " + today + ", or 11/16, yesterday, last month.");
    }

    /** What was meant by a time, as an answer. */
    static Answer.Day day(When when) {
        return new Answer.Day(when.from(), when.to());
    }

    /* A line that was typed but not yet added counts: nobody should lose it by pressing Continue. */
    private static Reading evidence(Draft draft) {
        List<String> items = new ArrayList<>(draft.items());
        if (!draft.text().isBlank()) {
            items.add(draft.text().strip());
        }
        return items.isEmpty()
                ? missing("请写下至少一条，或选“都没有”。", "Write at least one, or choose “none of these”.")
                : new Reading.Given(new Answer.EvidenceItems(items));
    }

    private static Reading missing(String zh, String en) {
        return new Reading.Missing(new Text(zh, en));
    }
}
