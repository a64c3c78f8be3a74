package advisor.app;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Setting;
import advisor.guide.Text;
import advisor.session.AnswersJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Understands what an advisor types as the answer to a question: numbers or keys of options, amounts, days, words. */
final class TerminalReader {

    private static final Pattern SEPARATORS = Pattern.compile("[,\\s、;]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]{0,17}");

    private final Guide guide;
    private final Setting setting;

    TerminalReader(Guide guide, Setting setting) {
        this.guide = guide;
        this.setting = setting;
    }

    /** The answer that a line gives. */
    Answer read(Question question, String typed) throws AnswerRefused {
        String line = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        answers.set(question.key(), node(question, line, typed.strip()));
        AnswersJson.Reading reading = AnswersJson.read(guide, setting, answers);
        if (!reading.problems().isEmpty()) {
            AnswersJson.AnswerProblem problem = reading.problems().get(0);
            throw new AnswerRefused(question.key(), problem.sentence(), problem.near());
        }
        return reading.answers().getOrDefault(question.key(), Answer.UNKNOWN);
    }

    private JsonNode node(Question question, String line, String typed) throws AnswerRefused {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (question.kind()) {
            case SELECT_ONE -> json.textNode(option(question.options(), question, line));
            case YES_NO -> json.textNode(option(List.of("yes", "no"), question, line));
            case SELECT_MULTIPLE -> {
                ArrayNode all = json.arrayNode();
                for (String part : SEPARATORS.split(line)) {
                    all.add(option(question.options(), question, part));
                }
                yield all;
            }
            case NUMBER, MONEY ->
                AMOUNT.matcher(line).matches()
                        ? json.numberNode(Long.parseLong(line.replace(",", "")))
                        : json.textNode(line);
            case DATE, PLACE -> json.textNode(line);
            case ORGANISATION, TEXT -> json.textNode(typed);
            case EVIDENCE_LIST -> {
                ArrayNode all = json.arrayNode();
                for (String part : typed.split("[;\uff1b]")) {
                    all.add(part.strip());
                }
                yield all;
            }
        };
    }

    private String option(List<String> options, Question question, String part) throws AnswerRefused {
        if (NUMBER.matcher(part).matches()) {
            int number = Integer.parseInt(part);
            if (number < 1 || number > options.size()) {
                throw number(question, options.size());
            }
            return options.get(number - 1);
        }
        for (String option : options) {
            if (option.equals(part)
                    || guide.words(Language.ZH).option(question.key(), option).equals(part)
                    || guide.words(Language.EN).option(question.key(), option).equalsIgnoreCase(part)
                    || said(question, option).contains(part.toLowerCase(Locale.ROOT))) {
                return option;
            }
        }
        throw number(question, options.size());
    }

    private static List<String> said(Question question, String option) {
        if (question.kind() != QuestionKind.YES_NO) {
            return List.of();
        }
        return option.equals("yes") ? List.of("是", "y", "yes") : List.of("否", "不是", "n", "no");
    }

    private static AnswerRefused number(Question question, int options) {
        return new AnswerRefused(
                question.key(),
                new Text("请输入 1 到 " + options + " 的数字。", "Type a number from 1 to " + options + "."),
                List.of());
    }
}
