package advisor.store;

import advisor.outcome.SealedOutcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Reads outcomes while others reckon with those that were read: seals cost as much time as the disk and its encryption.
 *
 * @param <R> what is reckoned of some outcomes
 */
final class ReadAhead<R> {

    private static final int AT_ONCE = 500;

    /** So many batches wait at most, so that reading does not run away with the memory. */
    private static final int MOST_WAITING = 16;

    private final Function<List<SealedOutcome>, R> reckoning;
    private final Consumer<R> taker;
    private final Queue<CompletableFuture<R>> waiting = new ArrayDeque<>();
    private List<SealedOutcome> batch = new ArrayList<>(AT_ONCE);

    private ReadAhead(Function<List<SealedOutcome>, R> reckoning, Consumer<R> taker) {
        this.reckoning = reckoning;
        this.taker = taker;
    }

    /**
     * Reads outcomes and hands over what is reckoned of them, some hundreds at a time and in their order.
     *
     * @param reading hands over the rows, on this thread
     * @param reckoning on any thread
     * @param taker on this thread
     */
    static <R> void of(
            Consumer<Consumer<SealedOutcome>> reading, Function<List<SealedOutcome>, R> reckoning, Consumer<R> taker) {
        ReadAhead<R> ahead = new ReadAhead<>(reckoning, taker);
        reading.accept(ahead::see);
        ahead.handOver();
        while (!ahead.waiting.isEmpty()) {
            ahead.take();
        }
    }

    /** Reads all outcomes. */
    static <R> void of(Handle handle, Function<List<SealedOutcome>, R> reckoning, Consumer<R> taker) {
        of(action -> OutcomeTable.forEach(handle, action), reckoning, taker);
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
        waiting.add(CompletableFuture.supplyAsync(() -> reckoning.apply(rows)));
        if (waiting.size() > MOST_WAITING) {
            take();
        }
    }

    private void take() {
        R reckoned;
        try {
            reckoned = waiting.remove().join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException own) {
                throw own;
            }
            if (failure.getCause() instanceof Error lack) {
                // of memory, say; whoever reads would take anything else for a damaged file
                throw lack;
            }
            throw failure;
        }
        taker.accept(reckoned);
    }
}
