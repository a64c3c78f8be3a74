package advisor.proof;

import advisor.guide.Declarations;
import advisor.guide.Fact;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.guide.Words;
import advisor.session.SituationWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A fact-check table in words of one language: what is on paper and in the workbook.
 *
 * @param title what the sheet is called
 * @param about what it is about, line by line: guide, version, place, content
 * @param reading how it is to be read
 * @param parts the tables
 */
public record FactSheet(String title, List<String> about, List<String> reading, List<Part> parts) {

    public FactSheet {
        about = List.copyOf(about);
        reading = List.copyOf(reading);
        parts = List.copyOf(parts);
    }

    /**
     * One table.
     *
     * @param title the heading
     * @param columns the headings of the columns
     * @param rows cells, each a list of lines, as many as there are columns
     * @param isChecked whether every row is ticked off by whoever checks it
     */
    public record Part(String title, List<String> columns, List<List<List<String>>> rows, boolean isChecked) {
        public Part {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Writes a table in words.
     *
     * @param source what a knowledge source is and says, by its id
     * @param place the name of the division, empty for the whole country
     */
    public static FactSheet of(FactTable table, Function<String, Text> source, String place, Language language) {
        return new Writing(table, source, place, language).sheet();
    }

    /** One table on its way to words. */
    private static final class Writing {

        private final FactTable table;
        private final Guide guide;
        private final Function<String, Text> source;
        private final String place;
        private final Language language;
        private final Words words;
        private final SituationWords situations;
        private final DifferenceWords levels;
        private final Set<String> cited = new LinkedHashSet<>();

        /** What was said in full already, so that it is not read twice. */
        private final Set<String> told = new LinkedHashSet<>();

        Writing(FactTable table, Function<String, Text> source, String place, Language language) {
            this.table = table;
            this.guide = table.guide();
            this.source = source;
            this.place = place;
            this.language = language;
            this.words = guide.words(language);
            this.situations = new SituationWords(guide, language);
            this.levels = new DifferenceWords(guide, guide, language);
        }

        FactSheet sheet() {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part(
                    say("结论", "Conclusions"),
                    List.of(say("什么情况", "Situation"), say("结论", "Conclusion"), say("依据", "Sources")),
                    rows(table.conclusions(), this::conclusion),
                    true));
            parts.add(new Part(
                    say("要做的事", "Advice"),
                    List.of(say("什么情况", "Situation"), say("建议", "Advice"), say("依据", "Sources")),
                    rows(table.advice(), this::advice),
                    true));
            parts.add(new Part(
                    say("条件的含义", "What the conditions mean"),
                    List.of(say("什么情况", "Situation"), say("条件", "Condition"), say("依据", "Sources")),
                    rows(table.definitions(), row -> List.of(words.define(row.key()))),
                    true));
            parts.add(facts());
            parts.add(sources());
            return new FactSheet(say("核对表：", "Fact check: ") + words.title(), about(), reading(), parts);
        }

        private List<String> about() {
            List<String> lines = new ArrayList<>(List.of(
                    say("指引：", "Guide: ") + guide.id() + say("，版本 ", ", version ") + guide.version(),
                    say("适用：", "Place: ") + (place.isEmpty() ? say("全国", "the whole country") : place),
                    say("内容指纹：", "Content: ") + guide.hash().substring(0, 16)));
            if (!table.undecided().isEmpty()) {
                lines.add(say("以下没有列全：", "Not listed in full: ") + String.join(", ", table.undecided()));
            }
            return lines;
        }

        private List<String> reading() {
            return List.of(
                    say(
                            "每一行左边列出的情况，只要符合其中一条，来访者就会听到中间那句话；都不符合，就不会听到。",
                            "A client to whom any one of the situations on the left applies is told what stands in the middle; nobody else is."),
                    say(
                            "结论按规则的先后看：前面的规则适用了，后面的就不再看。",
                            "Of the conclusions the first rule that applies decides; those after it are not looked at."),
                    say(
                            "没有问到、或回答“不清楚”的，一律当作“不是”：写着“（或不清楚）”的地方请特别留意。",
                            "What was not asked or is not known counts as no: mind the places that say “(or not known)”."),
                    say(
                            "这张表由程序逐条证明，对每一位可能的来访者都准确；法律上对不对，请您核对。",
                            "The table is proven and holds for every possible client; whether it is right in law is for you to check."));
        }

        private List<List<List<String>>> rows(List<FactTable.Row> rows, Function<FactTable.Row, List<String>> outcome) {
            List<List<List<String>>> all = new ArrayList<>();
            for (FactTable.Row row : rows) {
                cited.addAll(row.sources());
                all.add(List.of(
                        row.situations().stream().map(this::situation).toList(), outcome.apply(row), row.sources()));
            }
            return all;
        }

        private String situation(FactTable.Situation situation) {
            Declarations d = guide.declarations();
            List<SituationWords.Holding> holdings = new ArrayList<>();
            for (Circumstance one : situation.where()) {
                if (one instanceof Circumstance.Holds holds) {
                    holdings.add(new SituationWords.Holding(d.predicates().get(holds.predicate()), holds.held()));
                }
            }
            String where = holdings.isEmpty()
                    ? say("每个人", "everybody")
                    : String.join(say("；", "; "), situations.phrases(holdings));
            return situation.rule().isEmpty() ? where : situation.rule() + "  " + where;
        }

        private List<String> conclusion(FactTable.Row row) {
            List<String> lines = new ArrayList<>();
            lines.add(words.conclusion(row.key()));
            lines.add(say("把握：", "confidence: ") + levels.confidence(row.level()));
            boolean first = told.add("conclusion " + row.key());
            add(lines, first ? words.meaning(row.key()) : "");
            add(lines, words.conclusionVariant(row.key(), row.variant()));
            Set<String> because = new LinkedHashSet<>();
            row.situations().forEach(one -> because.add(words.because(one.rule())));
            because.forEach(text -> add(lines, text));
            add(lines, first ? words.next(row.key()) : "");
            return lines;
        }

        private List<String> advice(FactTable.Row row) {
            List<String> lines = new ArrayList<>();
            lines.add(words.advice(row.key()) + say("（", " (") + levels.urgency(row.level()) + say("）", ")"));
            if (told.add("advice " + row.key())) {
                add(lines, words.detail(row.key()));
                words.steps(row.key()).forEach(step -> add(lines, "· " + step));
            }
            add(lines, words.adviceVariant(row.key(), row.variant()));
            return lines;
        }

        private static void add(List<String> lines, String text) {
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }

        private Part facts() {
            List<List<List<String>>> rows = new ArrayList<>();
            for (Map.Entry<String, Fact> entry : table.facts().entrySet()) {
                Fact fact = entry.getValue();
                if (!fact.source().isEmpty()) {
                    cited.add(fact.source());
                }
                rows.add(List.of(
                        List.of(words.factName(entry.getKey())),
                        List.of(
                                fact.isBlank() ? say("（未填）", "(blank)") : fact.words(language),
                                (fact.level().isEmpty() ? say("全国", "national") : fact.level())
                                        + (fact.needsConfirming() ? say("，待当地确认", ", to be confirmed locally") : "")),
                        List.of(fact.source(), dates(fact))));
            }
            return new Part(
                    say("事实", "Facts"),
                    List.of(say("事实", "Fact"), say("数值", "Value"), say("来源和复核", "Source and review")),
                    rows,
                    true);
        }

        private String dates(Fact fact) {
            return (fact.reviewed().isEmpty() ? "" : say("核对于 ", "reviewed ") + fact.reviewed())
                    + (fact.reviewBy().isEmpty() ? "" : say("，下次 ", ", next by ") + fact.reviewBy());
        }

        private Part sources() {
            List<List<List<String>>> rows = new ArrayList<>();
            for (String id : cited.stream().sorted().toList()) {
                rows.add(List.of(List.of(id), List.of(source.apply(id).get(language)), List.of("")));
            }
            return new Part(
                    say("依据的内容", "What the sources say"),
                    List.of(say("编号", "Id"), say("内容", "What it says"), say("备注", "Remarks")),
                    rows,
                    false);
        }

        private String say(String zh, String en) {
            return language == Language.ZH ? zh : en;
        }
    }
}
