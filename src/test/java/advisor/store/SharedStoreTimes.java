package advisor.store;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Saves into one store on PostgreSQL: by one workbench, and by sixteen at once. */
public final class SharedStoreTimes {

    private static final int WORKBENCHES = 16;
    private static final int EACH = 60;

    private SharedStoreTimes() {}

    /** What was measured, in lines. */
    public static List<String> measure() throws Exception {
        Path folder = Files.createTempDirectory("shared-store-times");
        ServerAddress server = PostgresServer.fresh();
        new Desk(folder.resolve("first"), server).create("one".toCharArray()).close();
        run(folder, server, 2);
        List<String> lines = new ArrayList<>();
        for (int workbenches : new int[] {1, WORKBENCHES}) {
            long start = System.nanoTime();
            List<Long> times = run(folder, server, workbenches);
            double seconds = (System.nanoTime() - start) / 1e9;
            Collections.sort(times);
            lines.add(String.format(
                    Locale.ROOT,
                    "%d at once: save one median %.1f ms, p99 %.1f ms; %.0f outcomes a second, opening included",
                    workbenches,
                    times.get(times.size() / 2) / 1e6,
                    times.get(times.size() * 99 / 100) / 1e6,
                    times.size() / seconds));
        }
        long start = System.nanoTime();
        try (DeskStore store = open(folder, server, 0)) {
            lines.add(String.format(
                    Locale.ROOT,
                    "open and look at all %d outcomes: %.2f s, whole: %s",
                    store.foundOnOpening().outcomes(),
                    (System.nanoTime() - start) / 1e9,
                    store.foundOnOpening().whole()));
        }
        return lines;
    }

    private static List<Long> run(Path folder, ServerAddress server, int workbenches) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workbenches);
        try {
            List<Callable<List<Long>>> all = new ArrayList<>();
            for (int number = 0; number < workbenches; number++) {
                int workbench = number;
                all.add(() -> save(folder, server, workbench));
            }
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> done : threads.invokeAll(all)) {
                times.addAll(done.get());
            }
            return times;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> save(Path folder, ServerAddress server, int workbench) throws StoreRefused {
        Anonymiser anonymiser = new Anonymiser(new Random(System.nanoTime() + workbench));
        List<Long> times = new ArrayList<>();
        try (DeskStore store = open(folder, server, workbench)) {
            for (int i = 0; i < EACH; i++) {
                Outcome outcome = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
                long start = System.nanoTime();
                store.save(outcome);
                times.add(System.nanoTime() - start);
            }
        }
        return times;
    }

    private static DeskStore open(Path folder, ServerAddress server, int workbench) throws StoreRefused {
        return new Desk(folder.resolve("workbench" + workbench), server).open("one".toCharArray());
    }
}
