package advisor.report.publish;

import advisor.disclosure.Epsilon;
import advisor.disclosure.Quarter;
import advisor.disclosure.Release;
import advisor.disclosure.ReleasedTable;
import advisor.guide.Language;
import advisor.guide.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A release in words, as it is exported.
 *
 * <p>All figures in it come from {@link ReleasedTable}s; there is no way in for any other.
 */
public final class Publication {

    private static final int MOST_SMALL = 6;

    private static final Map<String, Text> TITLES = titles();
    private static final Map<String, Text> NOTES = notes();

    private final Quarter period;
    private final LocalDate closedOn;
    private final Release release;
    private final Map<String, Text> words;
    private final Language language;
    private final boolean invented;

    /**
     * A publication.
     *
     * @param closedOn the day on which the period was closed
     * @param words what the rows' keys mean, by table and key
     * @param invented whether the figures come from a desk for demonstration
     */
    public Publication(
            Quarter period,
            LocalDate closedOn,
            Release release,
            Map<String, Text> words,
            Language language,
            boolean invented) {
        this.period = period;
        this.closedOn = closedOn;
        this.release = release;
        this.words = Map.copyOf(words);
        this.language = language;
        this.invented = invented;
    }

    /**
     * One table.
     *
     * @param note what a reader must know about how it counts, possibly empty
     * @param rows what its rows are, such as "Conclusion"
     * @param margin figures are off by more than this in about 5 of 100 rows
     */
    public record Sheet(
            String key, String title, String note, String rows, List<Line> lines, long margin, Epsilon epsilon) {

        public Sheet {
            lines = List.copyOf(lines);
        }

        /** The rows that are shown one by one: all, or those with a figure where very many have none. */
        public List<Line> told() {
            long small = lines.stream().filter(line -> line.count().isEmpty()).count();
            return small <= MOST_SMALL
                    ? lines
                    : lines.stream().filter(line -> line.count().isPresent()).toList();
        }

        /** The rows that are told together, as none of them has a figure. */
        public List<Line> untold() {
            List<Line> told = told();
            return lines.stream().filter(line -> !told.contains(line)).toList();
        }

        /** The largest figure that is shown, at least 10. */
        long largest() {
            return lines.stream()
                    .flatMapToLong(line -> line.count().stream())
                    .max()
                    .orElse(ReleasedTable.SMALLEST_SHOWN);
        }
    }

    /**
     * One row.
     *
     * @param group what it stands below, such as the title of a guide; possibly empty
     * @param count the figure, or nothing when it is below 10
     * @param high the truth is hardly above this
     */
    public record Line(String key, String group, String label, OptionalLong count, long low, long high) {

        /** Group and label in one. */
        String name() {
            return group.isEmpty() ? label : group + " · " + label;
        }

        /** The figure as it is shown. */
        public String shown() {
            return count.isPresent() ? Long.toString(count.getAsLong()) : "<" + ReleasedTable.SMALLEST_SHOWN;
        }
    }

    /** The period. */
    public Quarter period() {
        return period;
    }

    /** The day on which the period was closed. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** The language in which it is. */
    public Language language() {
        return language;
    }

    /** Whether the figures are invented, from a desk for demonstration. */
    public boolean isInvented() {
        return invented;
    }

    /** How many visits there were, with noise. */
    public Line total() {
        return line("total", "", say("全部", "all"), release.total(), release.marginOfTotal());
    }

    /** What all tables together can tell of one visit. */
    public Epsilon epsilon() {
        return release.epsilon();
    }

    /** The tables in their order. */
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (ReleasedTable table : release.tables()) {
            String key = table.key();
            List<Line> lines = new ArrayList<>();
            for (int row = 0; row < table.rows().size(); row++) {
                String name = table.rows().get(row);
                Text label = words.getOrDefault(key + "/" + name, new Text(name, name));
                lines.add(line(
                        name,
                        group(name),
                        label.get(language),
                        table.rowTotal(row),
                        table.marginOfSum(table.columns().size())));
            }
            sheets.add(new Sheet(
                    key,
                    TITLES.getOrDefault(key, new Text(key, key)).get(language),
                    NOTES.getOrDefault(key, new Text("", "")).get(language),
                    rows(key),
                    lines,
                    table.marginOfSum(table.columns().size()),
                    table.epsilon()));
        }
        return sheets;
    }

    /* A key such as guide/conclusion stands below the guide. */
    private String group(String row) {
        int end = row.indexOf('/');
        Text group = end < 0 ? null : words.get("groups/" + row.substring(0, end));
        return group == null ? "" : group.get(language);
    }

    private static Line line(String key, String group, String label, long count, long margin) {
        boolean small = count < ReleasedTable.SMALLEST_SHOWN;
        long known = small ? ReleasedTable.SMALLEST_SHOWN - 1 : count;
        return new Line(
                key,
                group,
                label,
                small ? OptionalLong.empty() : OptionalLong.of(count),
                small ? 0 : Math.max(0, count - margin),
                known + margin);
    }

    /** The title of the whole. */
    public String title() {
        String quarter = List.of("一", "二", "三", "四").get(period.number() - 1);
        String english = List.of("first", "second", "third", "fourth").get(period.number() - 1);
        return say(
                period.year() + " 年第" + quarter + "季度咨询数据",
                "Advice given in the " + english + " quarter of " + period.year());
    }

    /** The title of a table, also where there is no release yet. */
    public static Text title(String table) {
        return TITLES.getOrDefault(table, new Text(table, table));
    }

    /** What is most worth knowing, sentence by sentence; each is true of the figures within their margins. */
    public List<String> summary() {
        List<String> sentences = new ArrayList<>();
        Line all = total();
        if (all.count().isEmpty()) {
            sentences.add(say("这个季度的咨询很少，不到 10 次，看不出什么。", "There were few visits, fewer than 10; they show nothing."));
            return sentences;
        }
        sentences.add(say(
                "这个季度大约有 " + all.shown() + " 次咨询，实际多半在 " + all.low() + " 到 " + all.high() + " 次之间。",
                "There were about " + all.shown() + " visits; the truth is most likely between " + all.low() + " and "
                        + all.high() + "."));
        for (Sheet sheet : sheets()) {
            if (!sheet.key().equals("months")) {
                first(sheet, sentences);
            }
        }
        return sentences;
    }

    /** The release as lines of text, columns separated by tabs. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(title()));
        lines.addAll(summary());
        for (Sheet sheet : sheets()) {
            lines.add("");
            lines.add(sheet.title() + (sheet.note().isEmpty() ? "" : say("。", ". ") + sheet.note()));
            for (Line line : sheet.lines()) {
                lines.add(line.name() + "\t" + line.shown() + "\t" + line.low() + "–" + line.high());
            }
        }
        return lines;
    }

    /* Only where no other row can be as large. */
    private void first(Sheet sheet, List<String> sentences) {
        List<Line> lines = new ArrayList<>(sheet.lines());
        lines.sort((one, other) ->
                Long.compare(other.count().orElse(0), one.count().orElse(0)));
        if (lines.size() > 1
                && lines.get(0).count().isPresent()
                && !lines.get(0).key().equals("*")
                && lines.get(0).low() > lines.get(1).high()) {
            Line line = lines.get(0);
            sentences.add(say(
                    sheet.title() + "看，最多的是“" + line.label() + "”，约 " + line.shown() + " 次。",
                    sheet.title() + ", “" + line.label() + "” came most often, about " + line.shown() + " times."));
        }
    }

    private String rows(String key) {
        return switch (key) {
            case "months" -> say("月份", "Month");
            case "conclusions" -> say("结论", "Conclusion");
            case "places" -> say("地方", "Place");
            case "harms" -> say("损害", "Harm");
            case "sources" -> say("可能的来源", "Likely source");
            default -> key;
        };
    }

    /** One of two sentences, by language. */
    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private static Map<String, Text> titles() {
        Map<String, Text> titles = new LinkedHashMap<>();
        titles.put("months", new Text("按月份", "By month"));
        titles.put("conclusions", new Text("按结论", "By conclusion"));
        titles.put("places", new Text("按地方", "By place"));
        titles.put("harms", new Text("按损害", "By harm"));
        titles.put("sources", new Text("按泄露的可能来源", "By likely source of the leak"));
        return Collections.unmodifiableMap(titles);
    }

    private static Map<String, Text> notes() {
        return Map.of(
                "months",
                new Text(
                        "更早的季度公布之后才补记的咨询，算在最后一行。",
                        "Visits of an earlier quarter that were recorded after it was published are in the last row."),
                "conclusions",
                new Text("这是咨询得出的建议方向，不是公安机关的决定。", "This is where the advice pointed, not what the police decided."),
                "harms",
                new Text(
                        "一个人说了几种的，只算表中最靠前的一种，所以各行加起来就是总数。",
                        "Of several harms, the one that stands first in the table counts, so the rows add up to all visits."),
                "sources",
                new Text("这是来访者的估计，没有核实。", "This is what clients think; nobody has verified it."));
    }
}
