package advisor.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Turns an answer into the number that evaluation works on, refusing what does not fit the question. */
final class AnswerCoding {

    private static final int LONGEST_WORDS = 10_000;

    private final Question question;
    private final LocalDate today;

    AnswerCoding(Question question, LocalDate today) {
        this.question = question;
        this.today = today;
    }

    /** Whether the answer tells nothing: "I don't know", or a zero that means so. */
    boolean isUnknown(Answer answer) {
        return !answer.isKnown()
                || (question.zeroIsUnknown() && answer instanceof Answer.Amount amount && amount.value() == 0);
    }

    /** The number that stands for a known answer: option index, option mask, number, day since 1970, or division code. */
    long code(Answer answer) throws AnswerRefused {
        switch (question.kind()) {
            case SELECT_ONE, YES_NO:
                if (answer instanceof Answer.Choice choice) {
                    return option(choice.option());
                }
                throw refuse("请选择一个选项。", "Choose one of the options.");
            case SELECT_MULTIPLE:
                if (answer instanceof Answer.Choices choices) {
                    return mask(choices);
                }
                throw refuse("请列出所选的选项。", "List the options that were chosen.");
            case NUMBER, MONEY:
                if (answer instanceof Answer.Amount amount) {
                    return amount(amount.value());
                }
                throw refuse("请填写整数。", "Give a whole number.");
            case DATE:
                if (answer instanceof Answer.Day day) {
                    day(day.upTo());
                    return day(day.date());
                }
                throw refuse("请填写日期，例如 2026-11-16。", "Give a date such as 2026-11-16.");
            case PLACE:
                if (answer instanceof Answer.Place place && place.code().matches("[0-9]{6}")) {
                    return Long.parseLong(place.code());
                }
                throw refuse("请填写六位区划代码。", "Give a division code of six digits.");
            case ORGANISATION:
                if (answer instanceof Answer.Organisation organisation) {
                    return words(organisation.name());
                }
                throw refuse("请填写名称。", "Give the name.");
            case TEXT:
                if (answer instanceof Answer.OwnWords own) {
                    return words(own.words());
                }
                throw refuse("请填写文字。", "Give some text.");
            case EVIDENCE_LIST:
                if (answer instanceof Answer.EvidenceItems items) {
                    return items.items().size();
                }
                throw refuse("请逐条列出证据。", "List the pieces of evidence.");
        }
        throw new IllegalStateException("no such kind");
    }

    private long option(String option) throws AnswerRefused {
        int index = question.options().indexOf(option);
        if (index < 0) {
            List<String> near = Near.keys(option, question.options());
            throw new AnswerRefused(
                    question.key(),
                    new Text(
                            "问题 " + question.key() + " 没有这个选项。" + among("可选："),
                            "The question " + question.key() + " has no such option." + among(" Choose among: ")),
                    near);
        }
        return index;
    }

    private String among(String lead) {
        return question.options().size() > 20 ? "" : lead + String.join(", ", question.options()) + ".";
    }

    private long mask(Answer.Choices choices) throws AnswerRefused {
        long mask = 0;
        for (String option : choices.options()) {
            mask |= 1L << option(option);
        }
        for (String alone : question.alone()) {
            if (choices.options().contains(alone) && choices.options().size() > 1) {
                throw refuse(alone + " 只能单独选择。", alone + " can only be chosen alone.");
            }
        }
        return mask;
    }

    private long amount(long value) throws AnswerRefused {
        if (value < question.min() || value > question.max()) {
            String least = grouped(question.min());
            String most = grouped(question.max());
            throw refuse(
                    "请填写 " + least + " 到 " + most + " 之间的整数。",
                    "Give a whole number from " + least + " to " + most + ".");
        }
        return value;
    }

    private static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private long day(LocalDate date) throws AnswerRefused {
        if (date.isAfter(today) && !question.allowFuture()) {
            throw refuse("日期不能晚于今天（" + today + "）。", "The date can not lie after today (" + today + ").");
        }
        if (date.getYear() < 1900 || date.getYear() > 2200) {
            throw refuse("请填写1900年以后的日期。", "Give a date after 1900.");
        }
        return date.toEpochDay();
    }

    private long words(String words) throws AnswerRefused {
        if (words.isBlank()) {
            throw refuse("请填写内容，或选择“不清楚”。", "Write something, or choose \"I don't know\".");
        }
        if (words.length() > LONGEST_WORDS) {
            throw refuse("文字太长，请缩短。", "The text is too long; shorten it.");
        }
        return 0;
    }

    private AnswerRefused refuse(String zh, String en) {
        return new AnswerRefused(question.key(), new Text(zh, en), List.of());
    }
}
