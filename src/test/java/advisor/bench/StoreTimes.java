package advisor.bench;

import advisor.guide.Guide;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.outcome.OutcomeSeal;
import advisor.outcome.Renumbered;
import advisor.outcome.SealedOutcome;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
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
 * <p>Measured in a program of its own with a gigabyte of heap. {@code -Dadvisor.outcomes=N} measures with fewer.
 */
public final class StoreTimes {

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
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Dadvisor.outcomes=" + MANY,
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-Dpolyglot.engine.WarnInterpreterOnly=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreTimes.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = child.inputReader().lines().toList();
        if (child.waitFor() != 0) {
            throw new IllegalStateException("not measured to the end: " + lines);
        }
        return lines;
    }

    /** Measures in this program. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("store-times");
        try (GuideLibrary library = GuideLibrary.shipped()) {
            StoreTimes times = new StoreTimes(folder, library);
            times.run();
            times.lines.forEach(System.out::println);
        } finally {
            delete(folder);
        }
    }

    private void run() throws StoreRefused, IOException, SQLException {
        fill("desk", MANY, 1);
        say("size", "%,d outcomes, %.0f bytes each as they were filled in", MANY, (double) size("desk") / MANY);
        open("open");
        open("open again");
        save();
        open("open after a day's saving");
        verify();
        rare();
        fill("other", OTHERS, 2);
        sizes();
        exchange();
        say("memory", "%,d MB of heap, of which %,d MB in use at the end", heap() >> 20, used() >> 20);
    }

    /* In the order of the random numbers, as a desk that was rewritten has them: the quickest way to a large one. */
    private void fill(String name, int count, long series) throws StoreRefused {
        long from = System.nanoTime();
        SplittableRandom random = new SplittableRandom(series);
        int batches = (count + AT_ONCE - 1) / AT_ONCE;
        long step = Long.MAX_VALUE / batches * 2;
        try (DeskStore store = new Desk(folder.resolve(name)).openDemonstration()) {
            for (int batch = 0; batch < batches; batch++) {
                long low = Long.MIN_VALUE + batch * step;
                int some = Math.min(AT_ONCE, count - batch * AT_ONCE);
                store.saveAll(Renumbered.copies(invented, some, random, low, low + step));
            }
        }
        say("fill", "%,d outcomes in %.1f s", count, seconds(from));
    }

    /** What is rare in one: the first look reads a city, the next ones do not. */
    private void rare() throws StoreRefused {
        List<Outcome> outcomes = Renumbered.copies(invented, 2, new SplittableRandom(4));
        try (DeskStore store = new Desk(folder.resolve("desk")).openDemonstration()) {
            long from = System.nanoTime();
            store.rare(outcomes.get(0));
            double first = seconds(from);
            from = System.nanoTime();
            store.rare(outcomes.get(0));
            say("rare answers", "%.2f s for the first of a city, %.1f ms for the next", first, seconds(from) * 1e3);
        }
    }

    /** The size of a rewritten desk against that of the same rows in H2 as it comes: not encrypted, nothing beside them. */
    private void sizes() throws StoreRefused, IOException, SQLException {
        long from = System.nanoTime();
        OutcomeSeal seal = new OutcomeSeal(new byte[32]);
        String place = folder.resolve("plain").toString();
        try (DeskStore store = new Desk(folder.resolve("other")).openDemonstration();
                Connection plain = DriverManager.getConnection("jdbc:h2:" + place)) {
            store.rewrite();
            say("rewriting", "%,d outcomes in %.1f s", OTHERS, seconds(from));
            try (Statement statement = plain.createStatement()) {
                statement.execute(
                        "CREATE TABLE outcomes (id BIGINT PRIMARY KEY, guide VARCHAR, version VARCHAR, hash VARCHAR,"
                                + " city VARCHAR, in_month INTEGER, conclusion VARCHAR, confidence VARCHAR, answers VARCHAR,"
                                + " advice VARCHAR, done VARCHAR, questions INTEGER, unknowns INTEGER, feedback VARCHAR,"
                                + " ratings VARCHAR)");
            }
            try (PreparedStatement insert =
                    plain.prepareStatement("INSERT INTO outcomes VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
                plain.setAutoCommit(false);
                store.forEach(outcome -> insert(insert, seal.seal(outcome)));
                plain.commit();
            }
            try (Statement statement = plain.createStatement()) {
                statement.execute("SHUTDOWN COMPACT");
            }
        }
        double ours = (double) size("other") / OTHERS;
        double plain = (double) Files.size(Path.of(place + ".mv.db")) / OTHERS;
        say("size", "%.0f bytes each when rewritten, %.0f in plain H2: %.2f times", ours, plain, ours / plain);
    }

    private static void insert(PreparedStatement insert, SealedOutcome row) {
        Object[] values = {
            row.id(),
            row.guide(),
            row.version(),
            row.hash(),
            row.city(),
            row.month(),
            row.conclusion(),
            row.confidence(),
            row.answers(),
            row.advice(),
            row.done(),
            row.questions(),
            row.unknowns(),
            row.feedback(),
            row.ratings()
        };
        try {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
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

    private static long heap() {
        return Runtime.getRuntime().maxMemory();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
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
