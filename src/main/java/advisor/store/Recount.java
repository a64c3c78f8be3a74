package advisor.store;

import advisor.guide.Counted;
import advisor.guide.Text;

/**
 * What counting all outcomes anew found.
 *
 * @param cells how many distinct counts the summary holds
 * @param folded how many sessions are in the summary alone, because their records were older than the desk keeps them
 * @param differing how many counts are not what the records come to
 */
public record Recount(long cells, long folded, long differing) {

    /** Whether the summary is exactly what the records come to. */
    public boolean agrees() {
        return differing == 0;
    }

    /** What was found, in a sentence. */
    public Text sentence() {
        String zh = folded == 0 ? "" : "（其中 " + folded + " 条较早的记录只剩汇总）";
        String en =
                folded == 0 ? "" : " (" + Counted.of(folded, "older record is", "older records are") + " in it alone)";
        return agrees()
                ? new Text(
                        "汇总的 " + cells + " 个数与记录逐条重数的结果一致" + zh + "。",
                        "The summary's " + Counted.of(cells, "count is", "counts are")
                                + " what the records come to when counted anew" + en + ".")
                : new Text(
                        "汇总中有 " + differing + " 个数与记录重数的结果不一致。请运行 outcomes recount 重新汇总。",
                        Counted.of(differing, "count of the summary is", "counts of the summary are")
                                + " not what the records come to. Run outcomes recount to build it anew.");
    }
}
