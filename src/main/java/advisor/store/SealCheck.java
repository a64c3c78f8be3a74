package advisor.store;

import advisor.outcome.OutcomeSeal;
import advisor.outcome.SealedOutcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;

/** Holds the seal of every outcome against its row: one thread reads on while others reckon. */
final class SealCheck {

    private static final int AT_ONCE = 500;

    /** So many batches wait at most, so that reading does not run away with the memory. */
    private static final int MOST_WAITING = 16;

    private final OutcomeSeal seal;
    private final Scan.Counted counted = new Scan.Counted();
    private final Queue<CompletableFuture<Scan.Counted>> waiting = new ArrayDeque<>();
    private List<SealedOutcome> batch = new ArrayList<>(AT_ONCE);

    private SealCheck(OutcomeSeal seal) {
        this.seal = seal;
    }

    static Scan.Counted of(Handle handle, OutcomeSeal seal) {
        SealCheck check = new SealCheck(seal);
        OutcomeTable.forEach(handle, check::see);
        check.handOver();
        while (!check.waiting.isEmpty()) {
            check.counted.add(check.waiting.remove().join());
        }
        return check.counted;
    }

    private void see(SealedOutcome row) {
        batch.add(row);
        if (batch.size() == AT_ONCE) {
            handOver();
        }
    }

    private void handOver() {
        List<SealedOutcome> rows = batch;
        batch = new ArrayList<>(AT_ONCE);
        waiting.add(CompletableFuture.supplyAsync(() -> count(rows)));
        if (waiting.size() > MOST_WAITING) {
            counted.add(waiting.remove().join());
        }
    }

    private Scan.Counted count(List<SealedOutcome> rows) {
        Scan.Counted some = new Scan.Counted();
        rows.forEach(row -> some.count(seal.holds(row), row.seal()));
        return some;
    }
}
