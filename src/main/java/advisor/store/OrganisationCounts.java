package advisor.store;

import advisor.outcome.Organisations;
import advisor.outcome.Visit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** How many clients named an organisation: told to whoever names it, and to nobody else. */
final class OrganisationCounts {

    /** Clients of so many months count, this one among them. */
    static final int MONTHS = 12;

    /** Fewer are not told: a count of two could lead to the other one. */
    static final int MINIMUM_FREQUENCY = 5;

    private final Transactions database;
    private final Seals seals;
    private final Hmac names;

    OrganisationCounts(Transactions database, Seals seals, FileKey key) {
        this.database = database;
        this.seals = seals;
        this.names = new Hmac(key.derive("organisation"));
    }

    /** What counting the organisations of clients changes. */
    Ledger.Change counting(Handle handle, List<Visit> visits) {
        Map<Long, OrganisationTable.Row> named = new TreeMap<>();
        for (Visit visit : visits) {
            for (String name : visit.named().names()) {
                OrganisationTable.Row one =
                        OrganisationTable.Row.of(name, number(visit.outcome().month()), 1, names, seals.rows());
                named.merge(one.key(), one, (before, same) -> before.plus(1, seals.rows()));
            }
        }
        List<OrganisationTable.Row> rows = new ArrayList<>();
        Tallies difference = Tallies.NOTHING;
        for (OrganisationTable.Row more : named.values()) {
            OrganisationTable.Row row = more;
            Optional<OrganisationTable.Row> there = OrganisationTable.find(handle, row.key());
            if (there.isPresent()) {
                difference = difference.without(there.get().seal());
                row = there.get().plus(more.clients(), seals.rows());
            }
            difference = difference.with(row.seal());
            rows.add(row);
        }
        return new Ledger.Change(difference, work -> rows.forEach(row -> OrganisationTable.put(work, row)));
    }

    /** How many clients named the one of these that was named most; 0 when fewer than five did. */
    int clients(Organisations named, YearMonth now) throws StoreRefused {
        int most = 0;
        for (String name : named.names()) {
            // the rows are found by their numbers, which follow from name and month: a server does not know either
            List<Long> keys = IntStream.range(0, MONTHS)
                    .mapToObj(back -> OrganisationTable.Row.of(
                                    name, number(now.minusMonths(back)), 0, names, seals.rows())
                            .key())
                    .toList();
            int clients = database.read(handle -> keys.stream()
                    .flatMap(key -> OrganisationTable.find(handle, key).stream())
                    .filter(seals::holds)
                    .mapToInt(OrganisationTable.Row::clients)
                    .sum());
            most = Math.max(most, clients);
        }
        return most < MINIMUM_FREQUENCY ? 0 : most;
    }

    /** How many clients named each organisation that was named, by its keyed hash. */
    Map<String, Long> all(YearMonth now) throws StoreRefused {
        int from = number(now.minusMonths(MONTHS - 1L));
        int to = number(now);
        return database.read(handle -> {
            Map<String, Long> clients = new HashMap<>();
            OrganisationTable.forEach(handle, row -> {
                if (seals.holds(row) && row.month() >= from && row.month() <= to) {
                    clients.merge(row.tag(), (long) row.clients(), Math::addExact);
                }
            });
            return clients;
        });
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
