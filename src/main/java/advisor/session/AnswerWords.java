package advisor.session;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Listing;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Answers in words for the screen and the client's papers.
 *
 * <p>The words hold what the client said: they must not be logged or stored.
 */
public final class AnswerWords {

    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private final Words words;
    private final Language language;

    /** Words for the answers to a guide's questions, in one language. */
    public AnswerWords(Guide guide, Language language) {
        this.words = guide.words(language);
        this.language = language;
    }

    /** The answer in words; "I don't know" and "I'd rather not say" are answers too. */
    public String of(Question question, Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return option(question, choice.option());
        }
        if (answer instanceof Answer.Choices choices) {
            return choices.options().isEmpty()
                    ? say("没有选", "none chosen")
                    : options(
                            question,
                            question.options().stream()
                                    .filter(choices.options()::contains)
                                    .toList());
        }
        if (answer instanceof Answer.Amount amount) {
            return amount(question, amount.value());
        }
        if (answer instanceof Answer.Day day) {
            return day.isExact()
                    ? day(day.date())
                    : say(
                            day(day.date()) + "至" + day(day.upTo()) + "之间，从最早的一天算起",
                            "between " + day(day.date()) + " and " + day(day.upTo()) + ", counted from the first");
        }
        if (answer instanceof Answer.Place place) {
            return place.code();
        }
        if (answer instanceof Answer.Organisation organisation) {
            return organisation.name();
        }
        if (answer instanceof Answer.OwnWords own) {
            return own.words();
        }
        if (answer instanceof Answer.EvidenceItems items) {
            return String.join(say("；", "; "), items.items());
        }
        return answer instanceof Answer.Unknown ? unknown() : say("不想说", "would rather not say");
    }

    private String day(LocalDate day) {
        return language == Language.ZH ? CHINESE_DAY.format(day) : day.toString();
    }

    /** "I don't know" in words. */
    public String unknown() {
        return say("不清楚", "not known");
    }

    /** One option in words. */
    public String option(Question question, String option) {
        if (question.kind() == QuestionKind.YES_NO && words.find("option." + question.key() + "." + option) == null) {
            return option.equals("yes") ? say("是", "Yes") : say("否", "No");
        }
        return words.option(question.key(), option);
    }

    /** Several options in words. */
    String options(Question question, List<String> options) {
        return Listing.of(
                options.stream().map(option -> option(question, option)).toList(), language);
    }

    /** A number with digits in groups, and yuan for money. */
    String amount(Question question, long value) {
        String number = String.format(Locale.ROOT, "%,d", value);
        if (question.kind() == QuestionKind.MONEY || question.unit().equals("yuan")) {
            return number + say("元", " yuan");
        }
        return number;
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
