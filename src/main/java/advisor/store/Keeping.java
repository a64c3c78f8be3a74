package advisor.store;

import advisor.guide.Counted;
import advisor.guide.Text;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How long a desk keeps single outcomes.
 *
 * @param months how many months, or {@link #FOREVER}
 * @param foldedBefore outcomes of months before this one are in the summary alone; nothing when none are
 */
public record Keeping(int months, Optional<YearMonth> foldedBefore) {

    /** No limit. */
    public static final int FOREVER = 0;

    /** Receipts, the memory of organisations and comparing with last year need so many months. */
    public static final int LEAST = 12;

    /** Twenty years. */
    public static final int MOST = 240;

    static Keeping of(RetentionTable.Row row) {
        int before = row.foldedBefore();
        return new Keeping(
                row.months(), before == 0 ? Optional.empty() : Optional.of(YearMonth.of(before / 100, before % 100)));
    }

    /**
     * Refuses limits that can not be set.
     *
     * @throws IllegalArgumentException when it is one
     */
    static void check(int months) {
        if (months != FOREVER && (months < LEAST || months > MOST)) {
            throw new IllegalArgumentException("outcomes are kept " + LEAST + " to " + MOST + " months, or 0 for ever");
        }
    }

    /** It in sentences. */
    public Text sentence() {
        Text limit = months == FOREVER
                ? new Text("记录没有保存期限。", "Records are kept without a limit.")
                : new Text(
                        "记录保存 " + months + " 个月，之后只留在汇总里。",
                        "Records are kept for " + Counted.of(months, "month")
                                + "; after that they remain in the summary alone.");
        return foldedBefore
                .map(before -> new Text(
                        limit.zh() + before + " 以前的记录已并入汇总。",
                        limit.en() + " Those before " + before + " are in the summary alone."))
                .orElse(limit);
    }
}
