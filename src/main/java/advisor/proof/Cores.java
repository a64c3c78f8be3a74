package advisor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Does independent work on all cores of the machine at once. */
final class Cores implements AutoCloseable {

    private static final int MOST = 8;

    private final ExecutorService threads;

    Cores() {
        int cores = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        this.threads = Executors.newFixedThreadPool(cores, work -> {
            Thread thread = new Thread(work, "proof");
            // a proof that nobody waits for any more must not keep the program alive
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What comes of each piece of work, in the order of the work. */
    <T> List<T> all(List<Supplier<T>> work) {
        List<Future<T>> begun = new ArrayList<>();
        work.forEach(one -> begun.add(threads.submit(one::get)));
        List<T> done = new ArrayList<>();
        for (Future<T> one : begun) {
            try {
                done.add(one.get());
            } catch (InterruptedException interrupted) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the proof was interrupted", interrupted);
            } catch (ExecutionException failed) {
                throw new IllegalStateException("a part of the proof failed", failed.getCause());
            }
        }
        return done;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
