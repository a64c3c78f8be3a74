package advisor.report.publish;

import advisor.disclosure.Epsilon;
import advisor.disclosure.FrequencyTable;
import advisor.disclosure.NoisyRelease;
import advisor.disclosure.Quarter;
import advisor.guide.Language;
import advisor.guide.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A release of counts that stand here, with noise from a fixed secret: it depends on no guide, seed or invented client. */
final class InventedRelease {

    private static final Quarter PERIOD = new Quarter(2026, 3);

    private final Map<String, Text> words = new LinkedHashMap<>();
    private final List<NoisyRelease.Exact> tables = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();

    private InventedRelease() {
        words.put("groups/leak", new Text("个人信息泄露", "Personal information leaked"));
        words.put("groups/papers", new Text("离婚材料", "Divorce papers"));
        row("2026-07", "2026 年 7 月", "2026-07", 61);
        row("2026-08", "2026 年 8 月", "2026-08", 48);
        row("2026-09", "2026 年 9 月", "2026-09", 92);
        row("*", "补记的更早的咨询", "earlier visits, recorded late", 3);
        table("months");
        row("leak/act-now", "正有危险，先报警", "In danger now: call the police first", 9);
        row("leak/police", "可以报警", "Worth reporting to the police", 83);
        row("leak/regulator", "向监管部门投诉", "Complain to the regulator", 51);
        row("leak/self-protection", "先做好自我保护", "Protect yourself first", 22);
        row("papers/petition", "起诉 <离婚>", "Sue for \"divorce\" & more", 31);
        row("*", "其他结论", "other conclusions", 8);
        table("conclusions");
        row("110000", "北京市", "Beijing", 12);
        row("320100", "南京市", "Nanjing", 97);
        row("320000", "江苏省其他地方", "elsewhere in Jiangsu", 66);
        for (int code = 41; code < 50; code++) {
            row(code + "0000", "第 " + code + " 个省", "province " + code, code % 3);
        }
        row("*", "没有说明地方", "place not given", 21);
        table("places");
        row("moneyLost", "丢了钱", "Money was lost", 74);
        row("threats", "被威胁", "Threats", 17);
        row("none", "没发生什么", "Nothing happened", 100);
        row("*", "没有问到、不清楚或不愿说", "not asked, not known or not said", 13);
        table("harms");
        row("shop", "网店", "An online shop", 88);
        row("courier", "快递", "A courier", 56);
        row("*", "没有问到、不清楚或不愿说", "not asked, not known or not said", 60);
        table("sources");
    }

    private void row(String key, String zh, String en, long count) {
        rows.add(key);
        counts.add(count);
        words.put("/" + key, new Text(zh, en));
    }

    private void table(String key) {
        long[][] column = counts.stream().map(count -> new long[] {count}).toArray(long[][]::new);
        tables.add(new NoisyRelease.Exact(key, FrequencyTable.of(rows, List.of("visits"), column), 1, true));
        rows.forEach(row -> words.put(key + "/" + row, words.getOrDefault("/" + row, new Text(row, row))));
        rows.clear();
        counts.clear();
    }

    /** The publication in a language. */
    static Publication in(Language language) {
        InventedRelease made = new InventedRelease();
        return new Publication(
                PERIOD,
                LocalDate.of(2026, 10, 8),
                NoisyRelease.of(PERIOD.toString(), made.tables, Epsilon.HALF, new byte[32]),
                made.words,
                language,
                true);
    }
}
