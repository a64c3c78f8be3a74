package advisor.store;

import advisor.outcome.Key;
import advisor.outcome.Practice;
import advisor.outcome.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How sessions go by a guide: counts that are added to as outcomes are saved, and never taken from. */
final class PracticeCounts {

    private final Transactions database;
    private final Seals seals;
    private final Hmac keys;

    PracticeCounts(Transactions database, Seals seals, FileKey key) {
        this.database = database;
        this.seals = seals;
        this.keys = new Hmac(key.derive("practice"));
    }

    /* A guide's hash differs from city to city; here a version counts as one. */
    private record Version(String guide, String version) {
        static Version of(Practice practice) {
            return new Version(practice.guide().id().name(), practice.guide().version());
        }
    }

    /** What counting sessions changes; those that say nothing of how they went are not counted. */
    Ledger.Change counting(Handle handle, List<Visit> visits) {
        Map<Version, Cells> more = new LinkedHashMap<>();
        for (Visit visit : visits) {
            Practice practice = visit.practised();
            if (practice != null) {
                count(practice, more.computeIfAbsent(Version.of(practice), none -> new Cells()));
            }
        }
        Ledger.Change change = Ledger.Change.NOTHING;
        for (Map.Entry<Version, Cells> version : more.entrySet()) {
            change = change.and(adding(handle, version.getKey(), version.getValue()));
        }
        return change;
    }

    private static void count(Practice practice, Cells cells) {
        cells.add(GuidePractice.SESSIONS, GuidePractice.ALL, 1);
        practice.asked().forEach(question -> cells.add(GuidePractice.ASKED, question.name(), 1));
        practice.unknown().forEach(question -> cells.add(GuidePractice.UNKNOWN, question.name(), 1));
        practice.returned().forEach(question -> cells.add(GuidePractice.RETURNED, question.name(), 1));
        practice.rules().forEach(rule -> cells.add(GuidePractice.RULE, rule, 1));
    }

    private Ledger.Change adding(Handle handle, Version of, Cells more) {
        long key = PracticeTable.Row.key(keys, of.guide(), of.version());
        Optional<PracticeTable.Row> there = PracticeTable.find(handle, key).filter(seals::holds);
        Cells cells = there.map(row -> Cells.of(row.cells())).orElseGet(Cells::new);
        cells.add(more, 1);
        PracticeTable.Row row = PracticeTable.Row.of(key, of.guide(), of.version(), cells, seals.rows());
        Tallies difference = Tallies.NOTHING.with(row.seal());
        return new Ledger.Change(
                there.map(old -> difference.without(old.seal())).orElse(difference),
                work -> PracticeTable.put(work, row));
    }

    /** How sessions went by all guides, each with all its versions together. */
    Map<Key, GuidePractice> read() throws StoreRefused {
        return database.read(handle -> {
            GuidePractice.Collecting collecting = new GuidePractice.Collecting();
            PracticeTable.forEach(handle, row -> {
                if (seals.holds(row)) {
                    collecting.add(new Key(row.guide()), Cells.of(row.cells()));
                }
            });
            return collecting.all();
        });
    }
}
