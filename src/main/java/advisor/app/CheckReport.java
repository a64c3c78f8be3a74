package advisor.app;

import advisor.guide.Answer;
import advisor.guide.Counted;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Problem;
import advisor.guide.Question;
import advisor.guide.Severity;
import advisor.session.AnswerWords;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the check of one guide found.
 *
 * @param branches how many leaves the explored conditions have
 * @param lengths how many questions are asked
 * @param proven what was proven
 * @param said for each source, where the guide says it
 * @param sources for each conclusion and each advice, the sources it rests on
 * @param guidance the sources that say something to clients
 */
record CheckReport(
        String guide,
        String locality,
        int branches,
        Lengths lengths,
        Proven proven,
        double seconds,
        List<Item> items,
        Map<String, Set<String>> said,
        Map<String, Set<String>> sources,
        Set<String> guidance) {

    /**
     * One problem.
     *
     * @param witness the answers of a client it happens to; empty when there is none
     * @param of the guide whose questions the witness answers, or null without a witness
     */
    record Item(
            Problem problem,
            Map<String, Answer> witness,
            @Nullable Guide of) {}

    /**
     * How many questions are asked.
     *
     * @param ofCases in each worked case, 0 in those that leave questions open
     * @param bound of any client, at most
     */
    record Lengths(List<Integer> ofCases, int bound) {
        Lengths {
            ofCases = ofCases.stream().sorted().toList();
        }

        private List<Integer> whole() {
            return ofCases.stream().filter(asked -> asked > 0).toList();
        }

        int cases() {
            return ofCases.size();
        }

        int median() {
            List<Integer> whole = whole();
            return whole.isEmpty() ? 0 : whole.get(whole.size() / 2);
        }

        int most() {
            return ofCases.isEmpty() ? 0 : ofCases.get(ofCases.size() - 1);
        }
    }

    /**
     * What was proven.
     *
     * @param undecided what could not be decided in time
     * @param asked how many things were to be proven, 0 when the guide can not be loaded
     * @param known how many of them had been proven before
     */
    record Proven(List<String> undecided, int asked, int known) {
        static final Proven NOTHING = new Proven(List.of(), 0, 0);

        /** What decides alike was proven before. */
        static final Proven ALIKE = new Proven(List.of(), 1, 1);

        Proven {
            undecided = List.copyOf(undecided);
        }

        /** This and what was proven of another level, which what could not be decided names. */
        Proven and(String level, Proven other) {
            List<String> both = new ArrayList<>(undecided);
            other.undecided().forEach(what -> both.add(level + " " + what));
            return new Proven(both, asked + other.asked(), known + other.known());
        }

        private String words(Language language) {
            if (asked == 0) {
                return language == Language.ZH ? "没有证明" : "not proven";
            }
            if (!undecided.isEmpty()) {
                return language == Language.ZH
                        ? undecided.size() + " 项未判定（" + String.join("、", undecided) + "）"
                        : undecided.size() + " undecided (" + String.join(", ", undecided) + ")";
            }
            String all = language == Language.ZH ? "全部证明" : "all proven";
            if (known == 0) {
                return all;
            }
            return all
                    + (language == Language.ZH
                            ? "（" + asked + " 项中 " + known + " 项以前已证明）"
                            : " (" + known + " of " + asked + " known from before)");
        }
    }

    CheckReport {
        items = List.copyOf(items);
        said = Map.copyOf(said);
        sources = Map.copyOf(sources);
        guidance = Set.copyOf(guidance);
    }

    boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    long count(Severity severity) {
        return items.stream()
                .filter(item -> item.problem().severity() == severity)
                .count();
    }

    /** The report as one JSON object. */
    ObjectNode json(Language language) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("guide", guide);
        root.put("locality", locality);
        root.put("branches", branches);
        root.put("cases", lengths.cases());
        ObjectNode questions = root.putObject("questions");
        questions.put("median", lengths.median());
        questions.put("most", lengths.most());
        questions.put("bound", lengths.bound());
        root.put("proven", proven.undecided().isEmpty() && branches > 0);
        ObjectNode proofs = root.putObject("proofs");
        proofs.put("asked", proven.asked());
        proofs.put("known", proven.known());
        root.put("seconds", Math.round(seconds * 1000) / 1000.0);
        ArrayNode problems = root.putArray("problems");
        for (Item item : items) {
            ObjectNode node = json(item.problem(), language);
            problems.add(node);
            if (!item.witness().isEmpty()) {
                ObjectNode answers = node.putObject("witness");
                item.witness().forEach((key, answer) -> answers.set(key, value(answer)));
            }
        }
        ArrayNode open = root.putArray("undecided");
        proven.undecided().forEach(open::add);
        trace(root.putObject("trace"), said);
        trace(root.putObject("sources"), sources);
        return root;
    }

    private static void trace(ObjectNode to, Map<String, Set<String>> from) {
        from.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            ArrayNode all = to.putArray(entry.getKey());
            entry.getValue().forEach(all::add);
        });
    }

    /** One problem as a JSON object. */
    static ObjectNode json(Problem problem, Language language) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("code", problem.code());
        node.put("severity", severity(problem));
        node.put("file", problem.file());
        node.put("line", problem.line());
        node.put("message", problem.message().get(language));
        node.put("remedy", problem.remedy().get(language));
        return node;
    }

    /** The report as lines of text. */
    List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        for (Item item : items) {
            Problem problem = item.problem();
            String place = problem.place().isEmpty() ? guide : problem.place();
            lines.add(severity(problem, language) + " " + problem.code() + "  " + place);
            lines.add("    " + problem.message().get(language));
            lines.add("    " + problem.remedy().get(language));
            Guide of = item.of();
            if (of != null && !item.witness().isEmpty()) {
                lines.add("    " + (language == Language.ZH ? "例如：" : "for example: ") + witness(item, of, language));
            }
        }
        lines.add(summary(language));
        return lines;
    }

    private String summary(Language language) {
        // of a script that can not be loaded there is nothing to count
        boolean isLoaded = proven.asked() > 0;
        String zhSize = branches + " 个分支，" + lengths.cases() + " 个案例（问题数：中位数 " + lengths.median() + "，最多 "
                + lengths.most() + "；任何人至多 " + lengths.bound() + "），";
        String enSize = Counted.of(branches, "branch", "branches") + ", "
                + Counted.of(lengths.cases(), "worked case") + " (questions: median " + lengths.median() + ", most "
                + lengths.most() + "; anybody at most " + lengths.bound() + "), ";
        String zh = guide + (locality.isEmpty() ? "" : " " + locality) + "：" + (isLoaded ? zhSize : "")
                + count(Severity.ERROR) + " 个错误，" + count(Severity.WARNING) + " 个警告，" + count(Severity.NOTICE) + " 个提示，"
                + proven.words(language)
                + String.format(Locale.ROOT, "，%.1f 秒", seconds);
        String en = guide + (locality.isEmpty() ? "" : " " + locality) + ": "
                + (isLoaded ? enSize : "") + Counted.of(count(Severity.ERROR), "error") + ", "
                + Counted.of(count(Severity.WARNING), "warning") + ", "
                + Counted.of(count(Severity.NOTICE), "notice") + ", "
                + proven.words(language)
                + String.format(Locale.ROOT, ", %.1f s", seconds);
        return language == Language.ZH ? zh : en;
    }

    /** Both ways of the trace as lines of text: where each source is said, and on what each end and advice rests. */
    List<String> traceLines(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(language == Language.ZH ? "来源 → 指引在哪里说到：" : "Source → where the guide says it:");
        trace(lines, said);
        lines.add(language == Language.ZH ? "结论和建议 → 依据的来源：" : "Conclusion or advice → the sources it rests on:");
        trace(lines, sources);
        return lines;
    }

    private static void trace(List<String> lines, Map<String, Set<String>> from) {
        from.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.add("  " + entry.getKey() + "  " + String.join(", ", entry.getValue())));
    }

    private static String witness(Item item, Guide of, Language language) {
        AnswerWords words = new AnswerWords(of, language);
        List<String> parts = new ArrayList<>();
        item.witness().forEach((key, answer) -> {
            Question question = of.question(key);
            if (question != null) {
                parts.add(of.words(language).question(key) + " " + words.of(question, answer));
            }
        });
        return String.join("; ", parts);
    }

    static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    /** How much a problem weighs, in words. */
    static String severity(Problem problem, Language language) {
        return language == Language.EN
                ? severity(problem)
                : switch (problem.severity()) {
                    case ERROR -> "错误";
                    case WARNING -> "警告";
                    case NOTICE -> "提示";
                };
    }

    static JsonNode value(Answer answer) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (answer instanceof Answer.Choice choice) {
            return json.textNode(choice.option());
        }
        if (answer instanceof Answer.Choices choices) {
            ArrayNode all = json.arrayNode();
            choices.options().forEach(all::add);
            return all;
        }
        if (answer instanceof Answer.Amount amount) {
            return json.numberNode(amount.value());
        }
        if (answer instanceof Answer.Day day) {
            return json.textNode(day.date().toString());
        }
        if (answer instanceof Answer.Place place) {
            return json.textNode(place.code());
        }
        return json.textNode(answer.isKnown() ? "given" : "unknown");
    }
}
