package advisor.bench;

import advisor.guide.Guide;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.outcome.Renumbered;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.store.Acquainted;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.GroupKey;
import advisor.store.Imported;
import advisor.store.StoreRefused;
import advisor.store.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * What a desk with a million outcomes costs: opening, saving, looking at every row, taking in a file of another desk.
 *
 * <p>{@code -Dadvisor.outcomes=N} measures with fewer.
 */
final class StoreTimes {

    private static final int MANY = Integer.getInteger("advisor.outcomes", 1_000_000);
    private static final int OTHERS = MANY / 10;
    private static final int AT_ONCE = 10_000;
    private static final int INVENTED = 2_000;
    private static final int SAVES = 51;

    private final List<String> lines = new ArrayList<>();
    private final Path folder;
    private final List<Outcome> invented;

    private StoreTimes(Path folder, GuideLibrary library) {
        this.folder = folder;
        this.invented =
                new InventedClients(code -> guide(library, code), LocalDate.of(2026, 11, 24), 1).outcomes(INVENTED);
    }

    static List<String> measure() throws Exception {
        Path folder = Files.createTempDirectory("store-times");
        try (GuideLibrary library = GuideLibrary.shipped()) {
            StoreTimes times = new StoreTimes(folder, library);
            times.run();
            return times.lines;
        } finally {
            delete(folder);
        }
    }

    private void run() throws StoreRefused, IOException {
        fill("desk", MANY, 1);
        say("size", "%,d outcomes, %.0f bytes each", MANY, (double) size("desk") / MANY);
        resetPeaks();
        open("open");
        open("open again");
        save();
        open("open after a day's saving");
        verify();
        exchange();
        say("memory", "%,d MB of heap at most", peak() >> 20);
    }

    private void fill(String name, int count, long series) throws StoreRefused {
        long from = System.nanoTime();
        SplittableRandom random = new SplittableRandom(series);
        try (DeskStore store = new Desk(folder.resolve(name)).openDemonstration()) {
            for (int done = 0; done < count; done += AT_ONCE) {
                store.saveAll(Renumbered.copies(invented, Math.min(AT_ONCE, count - done), random));
            }
        }
        say("fill", "%,d outcomes in %.1f s", count, seconds(from));
    }

    private void open(String what) throws StoreRefused {
        long from = System.nanoTime();
        DeskStore store = new Desk(folder.resolve("desk")).openDemonstration();
        double opened = seconds(from);
        Verification found = store.foundOnOpening();
        if (!found.whole()) {
            throw new IllegalStateException("not whole");
        }
        from = System.nanoTime();
        store.close();
        say(what, "%.2f s, closing %.2f s", opened, seconds(from));
    }

    private void save() throws StoreRefused {
        List<Outcome> outcomes = Renumbered.copies(invented, SAVES, new SplittableRandom(3));
        double[] times = new double[SAVES];
        long from;
        DeskStore store = new Desk(folder.resolve("desk")).openDemonstration();
        for (int i = 0; i < SAVES; i++) {
            from = System.nanoTime();
            store.save(outcomes.get(i));
            times[i] = seconds(from) * 1e3;
        }
        from = System.nanoTime();
        store.close();
        double closing = seconds(from);
        java.util.Arrays.sort(times);
        say(
                "save one",
                "%.1f ms (median), %.1f ms at most, closing %.1f s",
                times[SAVES / 2],
                times[SAVES - 1],
                closing);
    }

    private void verify() throws StoreRefused {
        try (DeskStore store = new Desk(folder.resolve("desk")).openDemonstration()) {
            long from = System.nanoTime();
            store.verify();
            say("verify all", "%.1f s", seconds(from));
        }
    }

    private void exchange() throws StoreRefused {
        fill("other", OTHERS, 2);
        Path key = folder.resolve("group.key");
        Path file = folder.resolve("other.exchange");
        GroupKey.make(key);
        try (GroupKey group = GroupKey.read(key)) {
            try (DeskStore other = new Desk(folder.resolve("other")).openDemonstration()) {
                other.group().export(file, group);
            }
            try (DeskStore store = new Desk(folder.resolve("desk")).openDemonstration()) {
                long from = System.nanoTime();
                Imported imported = Acquainted.take(store, file, group);
                say("import", "%,d outcomes in %.1f s", imported.outcomes(), seconds(from));
            }
        }
    }

    private static Guide guide(GuideLibrary library, String code) {
        if (library.resolve("personal-information-leak", code) instanceof Resolution.Found found) {
            return found.guide();
        }
        throw new IllegalStateException(code);
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private void say(String what, String format, Object... values) {
        lines.add(what + ": " + String.format(Locale.ROOT, format, values));
        System.err.println(lines.get(lines.size() - 1));
    }

    private long size(String name) throws IOException {
        return Files.size(folder.resolve(name).resolve("outcomes.mv.db"));
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }
}
