package advisor.bench;

import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.outcome.InventedClients;
import advisor.outcome.Outcome;
import advisor.outcome.Renumbered;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.report.DeskReport;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.FilledSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/**
 * Opening the desk's report over ten thousand and over ten million outcomes, beside one GROUP BY over as many rows in DuckDB
 * and in SQLite; and counting all outcomes anew beside the same GROUP BY in H2 without encryption.
 *
 * <p>The report is all of it: every table by time, place and version, protected. The peers answer one question of three columns,
 * the smallest part of it, from rows of five columns. Ten million outcomes are not saved: the summary is filled with their
 * counts, which is all a report reads. {@code -Dadvisor.outcomes=N} counts N anew instead of a million, {@code -Dadvisor.rows=N}
 * takes other than ten million rows.
 */
final class ReportTimes {

    private static final int MANY = Integer.getInteger("advisor.rows", 10_000_000);
    private static final int FEW = 10_000;
    private static final int INVENTED = 20_000;
    private static final int RECOUNTED = Integer.getInteger("advisor.outcomes", 1_000_000);
    private static final int AT_ONCE = 10_000;
    private static final int WARM = 25;
    private static final int RUNS = 15;
    private static final int PEER_RUNS = 5;

    private static final String TABLE = "CREATE TABLE outcome (id BIGINT, in_month INT, city VARCHAR(6),"
            + " version VARCHAR(20), conclusion VARCHAR(60), confidence VARCHAR(10))";
    private static final String QUERY = "SELECT in_month, city, conclusion, COUNT(*) FROM outcome"
            + " GROUP BY in_month, city, conclusion ORDER BY 1, 2, 3";

    private final List<String> lines = new ArrayList<>();
    private final Path folder;
    private final Guide guide;
    private final List<Outcome> invented;

    private ReportTimes(Path folder, GuideLibrary library) {
        this.folder = folder;
        this.guide = guide(library, "");
        this.invented =
                new InventedClients(code -> guide(library, code), LocalDate.of(2026, 11, 24), 1).outcomes(INVENTED);
    }

    static List<String> measure() throws Exception {
        Path folder = Files.createTempDirectory("report-times");
        try (GuideLibrary library = GuideLibrary.shipped()) {
            ReportTimes times = new ReportTimes(folder, library);
            times.open();
            times.recount();
            return times.lines;
        } finally {
            StoreTimes.delete(folder);
        }
    }

    private static Guide guide(GuideLibrary library, String code) {
        if (library.resolve("personal-information-leak", code) instanceof Resolution.Found found) {
            return found.guide();
        }
        throw new IllegalStateException(code);
    }

    private void open() throws Exception {
        FilledSummary.fill(folder.resolve("few"), invented.subList(0, FEW), 1);
        FilledSummary.fill(folder.resolve("many"), invented, MANY / INVENTED);
        double[][] times = new double[2][RUNS];
        // in turn, so that a busy moment meets both
        try (DeskStore small = new Desk(folder.resolve("few")).openDemonstration();
                DeskStore large = new Desk(folder.resolve("many")).openDemonstration()) {
            for (int run = -WARM; run < RUNS; run++) {
                double one = millis(() -> report(small, FEW));
                double other = millis(() -> report(large, MANY));
                if (run >= 0) {
                    times[0][run] = one;
                    times[1][run] = other;
                }
            }
        }
        Timings few = new Timings(times[0]);
        Timings many = new Timings(times[1]);
        say("open over %,d outcomes: %s", FEW, few);
        say("open over %,d outcomes: %s, %.2f times as long", MANY, many, many.ratioTo(few));
        say("memory: %,d MB of this process at most until here", peak());
        beside("duckdb", "jdbc:duckdb:" + folder.resolve("rows.duckdb"), many);
        beside("sqlite", "jdbc:sqlite:" + folder.resolve("rows.sqlite"), many);
    }

    private int report(DeskStore store, long expected) throws Exception {
        DeskReport report = DeskReport.of(store, List.of(guide), code -> new Text(code, code), YearMonth.of(2026, 11));
        if (report.outcomes() != expected) {
            throw new IllegalStateException("other outcomes: " + report.outcomes());
        }
        return report.guides().size();
    }

    private void beside(String name, String url, Timings own) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            fill(connection, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)", MANY);
            Timings peer = query(connection, QUERY, MANY);
            say(
                    "GROUP BY of three columns over %,d rows in %s: %s, %.1f times as long as the report",
                    MANY, name, peer, peer.ratioTo(own));
        }
    }

    /* The same outcomes as often as it takes. */
    private void fill(Connection connection, String numbers, int rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute(TABLE.replace("TABLE outcome", "TABLE base"));
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO base VALUES (?, ?, ?, ?, ?, ?)")) {
                for (Outcome one : invented) {
                    insert.setLong(1, one.id());
                    insert.setInt(2, one.month().getYear() * 100 + one.month().getMonthValue());
                    insert.setString(3, one.city().code());
                    insert.setString(4, one.guide().version());
                    insert.setString(5, one.conclusion().name());
                    insert.setString(6, one.confidence().key());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            statement.execute("INSERT INTO outcome "
                    + String.format(Locale.ROOT, numbers, rows / INVENTED)
                    + " SELECT id + i, in_month, city, version, conclusion, confidence FROM n, base");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static Timings query(Connection connection, String query, long expected) throws SQLException {
        double[] times = new double[PEER_RUNS];
        try (Statement statement = connection.createStatement()) {
            for (int run = -1; run < PEER_RUNS; run++) {
                long from = System.nanoTime();
                long counted = 0;
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        counted += rows.getLong(4);
                    }
                }
                if (counted != expected) {
                    throw new IllegalStateException("counted " + counted);
                }
                times[Math.max(0, run)] = (System.nanoTime() - from) / 1e6;
            }
        }
        return new Timings(times);
    }

    private void recount() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        double[] times = new double[3];
        try (DeskStore store = new Desk(folder.resolve("desk")).openDemonstration()) {
            for (int saved = 0; saved < RECOUNTED; saved += AT_ONCE) {
                store.saveAll(Renumbered.copies(invented, AT_ONCE, random));
            }
            for (int run = 0; run < times.length; run++) {
                times[run] = millis(() -> {
                    if (!store.recount().agrees()) {
                        throw new IllegalStateException("the recount does not agree");
                    }
                    return 0;
                });
            }
        }
        Timings own = new Timings(times);
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("rows-h2") + ";CACHE_SIZE=131072;OPTIMIZE_REUSE_RESULTS=FALSE")) {
            fill(connection, "WITH n(i) AS (SELECT X FROM SYSTEM_RANGE(1, %d))", RECOUNTED);
            Timings peer = query(connection, QUERY, RECOUNTED);
            say("recount of %,d encrypted and sealed outcomes, every count of each: %s", RECOUNTED, own);
            say(
                    "GROUP BY of three columns over %,d rows in H2 without encryption: %s; the recount takes %.2f times as long",
                    RECOUNTED, peer, own.ratioTo(peer));
            everyCount(connection, own);
        }
    }

    /* What a recount comes to, asked of rows: one for each count of each outcome. Of fewer outcomes, as they are some sixty each. */
    private void everyCount(Connection connection, Timings own) throws SQLException {
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE counted (in_month INT, city VARCHAR(6), version VARCHAR(20),"
                    + " subject VARCHAR(80), name VARCHAR(80))");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO counted VALUES (?, ?, ?, ?, ?)")) {
                for (Outcome one : invented) {
                    List<String[]> counts = new ArrayList<>();
                    FilledSummary.eachCount(one, (subject, key) -> counts.add(new String[] {subject, key}));
                    rows += counts.size();
                    for (String[] count : counts) {
                        insert.setInt(
                                1, one.month().getYear() * 100 + one.month().getMonthValue());
                        insert.setString(2, one.city().code());
                        insert.setString(3, one.guide().version());
                        insert.setString(4, count[0]);
                        insert.setString(5, count[1]);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        Timings peer = query(
                connection,
                "SELECT in_month, city, version, COUNT(*), subject, name FROM counted"
                        + " GROUP BY in_month, city, version, subject, name ORDER BY 1, 2, 3, 5, 6",
                rows);
        double perOutcome = own.median() / RECOUNTED / (peer.median() / INVENTED);
        say(
                "GROUP BY of all counts of %,d outcomes, %,d rows, in H2 without encryption: %s; the recount takes %.2f times"
                        + " as long for each outcome",
                INVENTED, rows, peer, perOutcome);
    }

    private static double millis(Callable<Integer> work) throws Exception {
        long from = System.nanoTime();
        work.call();
        return (System.nanoTime() - from) / 1e6;
    }

    /* What the process had in memory at most, as Linux tells; elsewhere the heap. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            return Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        }
        return Runtime.getRuntime().totalMemory() >> 20;
    }

    private void say(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
        System.err.println(lines.get(lines.size() - 1));
    }
}
