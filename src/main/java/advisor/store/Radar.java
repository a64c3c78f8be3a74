package advisor.store;

import advisor.guide.Similar;
import advisor.outcome.City;
import advisor.outcome.LeakKind;
import advisor.outcome.Likeness;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Notices that many clients are alike: the same organisation within twelve months, the same kind of leak in a city within
 * three. What is told is a level that was passed, never a count, and each once.
 */
final class Radar {

    private static final int LEAST = OrganisationCounts.MINIMUM_FREQUENCY;

    private final Transactions database;
    private final Seals seals;
    private final Hmac marks;
    private final OrganisationCounts organisations;
    private final SummaryShelf summary;

    Radar(Transactions database, Seals seals, FileKey key, OrganisationCounts organisations, SummaryShelf summary) {
        this.database = database;
        this.seals = seals;
        this.marks = new Hmac(key.derive("radar"));
        this.organisations = organisations;
        this.summary = summary;
    }

    /** What it sees now, the most first. */
    List<Sighting> sightings(YearMonth now) throws StoreRefused {
        Summary window =
                summary.read(Retention.number(now.minusMonths(Sighting.LEAK_MONTHS - 1)), Retention.number(now));
        List<Sighting> found = new ArrayList<>();
        Map<String, Long> named = organisations.all(now);
        Map<Sighting.Leak, Long> leaks = leaks(window);
        database.read(handle -> {
            found.clear();
            named.forEach((tag, count) -> see(
                    handle,
                    Optional.empty(),
                    List.of("organisation", tag),
                    count,
                    now,
                    OrganisationCounts.MONTHS,
                    found));
            leaks.forEach((leak, count) -> see(
                    handle,
                    Optional.of(leak),
                    List.of(
                            "leak",
                            leak.guide().name(),
                            leak.city().code(),
                            leak.kind().text()),
                    count,
                    now,
                    Sighting.LEAK_MONTHS,
                    found));
            return found.size();
        });
        found.sort(Comparator.comparingInt(Sighting::atLeast).reversed().thenComparingLong(Sighting::mark));
        return List.copyOf(found);
    }

    private void see(
            Handle handle,
            Optional<Sighting.Leak> leak,
            List<String> what,
            long count,
            YearMonth now,
            int months,
            List<Sighting> found) {
        int level = Sighting.level(count);
        if (level == 0) {
            return;
        }
        long mark = RadarTable.Row.key(marks, what);
        // what was told before the window began was another wave
        int since = Retention.number(now.minusMonths(months - 1L));
        int told = RadarTable.find(handle, mark)
                .filter(seals::holds)
                .filter(row -> row.month() >= since)
                .map(RadarTable.Row::atLeast)
                .orElse(0);
        found.add(new Sighting(leak, level, told, mark));
    }

    private static Map<Sighting.Leak, Long> leaks(Summary window) {
        Map<Sighting.Leak, Long> leaks = new HashMap<>();
        for (Slice slice : window.slices()) {
            if (slice.city().code().isEmpty()) {
                continue;
            }
            window.counts(Subject.LEAK, slice::equals)
                    .forEach((kind, count) -> LeakKind.of(kind)
                            .ifPresent(leak -> leaks.merge(
                                    new Sighting.Leak(slice.guide(), slice.city(), leak), count, Math::addExact)));
        }
        return leaks;
    }

    /** Notes what was told, so that it is not told again; what is older than any window is forgotten. */
    Ledger.Change telling(Handle handle, List<Sighting> told, YearMonth now) {
        int since = Retention.number(now.minusMonths(OrganisationCounts.MONTHS - 1L));
        Tallies[] difference = {Tallies.NOTHING};
        List<RadarTable.Row> rows = new ArrayList<>();
        List<Long> gone = new ArrayList<>();
        for (Sighting one : told) {
            if (one.isNew()) {
                rows.add(RadarTable.Row.of(one.mark(), one.atLeast(), Retention.number(now), seals.rows()));
            }
        }
        RadarTable.forEach(handle, row -> {
            boolean again = rows.stream().anyMatch(one -> one.key() == row.key());
            if (seals.holds(row) && (again || row.month() < since)) {
                difference[0] = difference[0].without(row.seal());
                gone.add(row.key());
            }
        });
        rows.forEach(row -> difference[0] = difference[0].with(row.seal()));
        return new Ledger.Change(difference[0], work -> {
            gone.forEach(key -> RadarTable.delete(work, key));
            rows.forEach(row -> RadarTable.put(work, row));
        });
    }

    /** How many earlier clients were like one; 0 where they were fewer than five. */
    Similar similar(Likeness client, YearMonth now) throws StoreRefused {
        int leak = client.leak().isEmpty() || client.city().equals(City.of(""))
                ? 0
                : leaks(client.city(), client.leak().get(), now);
        return new Similar(organisations.clients(client.named(), now), leak);
    }

    private int leaks(City city, LeakKind kind, YearMonth now) throws StoreRefused {
        Summary window =
                summary.read(Retention.number(now.minusMonths(Sighting.LEAK_MONTHS - 1)), Retention.number(now));
        long count =
                window.counts(Subject.LEAK, slice -> slice.city().equals(city)).getOrDefault(kind.text(), 0L);
        return count < LEAST ? 0 : (int) Math.min(count, Integer.MAX_VALUE);
    }
}
