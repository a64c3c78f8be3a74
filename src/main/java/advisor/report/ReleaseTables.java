package advisor.report;

import advisor.disclosure.FrequencyTable;
import advisor.disclosure.NoisyRelease;
import advisor.disclosure.Quarter;
import advisor.guide.Conclusion;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Question;
import advisor.guide.Text;
import advisor.outcome.Key;
import advisor.outcome.Outcome;
import advisor.store.Tabulation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The five tables of every release: months, conclusions, places, harms and sources of leaks.
 *
 * <p>Each visit is in exactly one row of each table, so that it weighs the same in all of them. The rows follow from the
 * period, the guides that are installed and the divisions: a row is there whether anybody came or not, and what fits no row is
 * counted in the last one.
 */
public final class ReleaseTables implements Tabulation {

    /** The tables in their order. */
    public static final List<String> KEYS = List.of("months", "conclusions", "places", "harms", "sources");

    /** The row of everything that fits no other; no guide can have such a key. */
    static final String REST = "*";

    private static final String VISITS = "visits";

    private final Map<String, Text> words = new LinkedHashMap<>();
    private final List<Counted> tables = new ArrayList<>();

    /**
     * One table while it is counted.
     *
     * @param row the row of an outcome, or null for the last
     */
    private record Counted(
            String key, Set<String> rows, FrequencyTable.Counting counting, Function<Outcome, @Nullable String> row) {

        void count(Outcome outcome) {
            String found = row.apply(outcome);
            counting.add(found != null && rows.contains(found) ? found : REST, VISITS, 1);
        }
    }

    /**
     * Tables in which nothing is counted yet.
     *
     * @param guides the guides as they hold in the whole country, in their order
     */
    public ReleaseTables(Quarter period, Collection<Guide> guides, ReleasePlaces places) {
        Map<String, Text> months = new LinkedHashMap<>();
        for (YearMonth month : period.months()) {
            months.put(
                    month.toString(),
                    new Text(month.getYear() + " 年 " + month.getMonthValue() + " 月", month.toString()));
        }
        months.put(REST, new Text("补记的更早的咨询", "earlier visits, recorded late"));
        add("months", months, outcome -> outcome.month().toString());
        Map<String, Text> conclusions = conclusions(guides);
        conclusions.put(REST, new Text("其他结论", "other conclusions"));
        add("conclusions", conclusions, one -> one.guide().id() + "/" + one.conclusion());
        Map<String, Text> divisions = new LinkedHashMap<>(places.rows());
        divisions.put(REST, new Text("没有说明地方", "place not given"));
        add("places", divisions, outcome -> places.row(outcome.city().code()));
        addOptions("harms", "harm", guides);
        addOptions("sources", "leaker", guides);
    }

    /* Where there are several guides, the rows of each stand below its title. */
    private Map<String, Text> conclusions(Collection<Guide> guides) {
        Map<String, Text> rows = new LinkedHashMap<>();
        for (Guide guide : guides) {
            if (guides.size() > 1) {
                words.put(
                        "groups/" + guide.id(),
                        words(guide, language -> guide.words(language).title()));
            }
            for (Conclusion conclusion : guide.declarations().conclusions()) {
                rows.put(
                        guide.id() + "/" + conclusion.key(),
                        words(guide, language -> guide.words(language).conclusion(conclusion.key())));
            }
        }
        return rows;
    }

    private static Text words(Guide guide, Function<Language, String> saying) {
        return new Text(saying.apply(Language.ZH), saying.apply(Language.EN));
    }

    /* Of several options a client chose, the one that the guide names first counts. */
    private void addOptions(String table, String question, Collection<Guide> guides) {
        Map<String, Text> rows = new LinkedHashMap<>();
        for (Guide guide : guides) {
            Question asked = guide.question(question);
            if (asked != null && asked.keep()) {
                for (String option : asked.options()) {
                    rows.putIfAbsent(
                            option,
                            words(guide, language -> guide.words(language).option(question, option)));
                }
            }
        }
        List<Key> order = rows.keySet().stream().map(Key::new).toList();
        rows.put(REST, new Text("没有问到、不清楚或不愿说", "not asked, not known or not said"));
        Key key = new Key(question);
        add(table, rows, outcome -> {
            SortedSet<Key> chosen = outcome.answers().get(key);
            return chosen == null
                    ? null
                    : order.stream()
                            .filter(chosen::contains)
                            .map(Key::name)
                            .findFirst()
                            .orElse(null);
        });
    }

    private void add(String table, Map<String, Text> rows, Function<Outcome, @Nullable String> row) {
        List<String> keys = List.copyOf(rows.keySet());
        tables.add(new Counted(table, Set.copyOf(keys), new FrequencyTable.Counting(keys, List.of(VISITS)), row));
        rows.forEach((key, text) -> words.put(table + "/" + key, text));
    }

    @Override
    public int tables() {
        return tables.size();
    }

    @Override
    public void count(Outcome outcome) {
        tables.forEach(table -> table.count(outcome));
    }

    @Override
    public List<NoisyRelease.Exact> exact() {
        return tables.stream()
                .map(table ->
                        new NoisyRelease.Exact(table.key(), table.counting().table(), 1, true))
                .toList();
    }

    @Override
    public Map<String, Text> words() {
        return words;
    }

    /** The rows of a table, in words: what can be said of a release before there is one. */
    public List<Text> rows(String table) {
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(table + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }
}
