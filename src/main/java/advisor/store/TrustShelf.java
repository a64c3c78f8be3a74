package advisor.store;

import advisor.signature.SignerKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The desks whose exchange files are taken in: each is trusted once, and can be distrusted. */
final class TrustShelf {

    private final Transactions database;
    private final Ledger ledger;
    private final Seals seals;
    private final Clock clock;
    private final SecureRandom random;

    TrustShelf(Transactions database, Ledger ledger, Seals seals, Clock clock, SecureRandom random) {
        this.database = database;
        this.ledger = ledger;
        this.seals = seals;
        this.clock = clock;
        this.random = random;
    }

    /** All of them, the one trusted first at first. */
    List<TrustedDesk> all() throws StoreRefused {
        List<TrustedDesk> all = new ArrayList<>();
        for (TrustedTable.Row row : database.read(TrustedTable::all)) {
            Optional<SignerKey> key = seals.holds(row) ? SignerKey.decode(row.desk()) : Optional.empty();
            key.ifPresent(found -> all.add(new TrustedDesk(new DeskKey(found), day(row.since()))));
        }
        all.sort(Comparator.comparing(TrustedDesk::since)
                .thenComparing(desk -> desk.key().words()));
        return List.copyOf(all);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    /** Whether a desk is trusted. */
    boolean has(DeskKey key) throws StoreRefused {
        return all().stream().anyMatch(desk -> desk.key().equals(key));
    }

    /** Trusts a desk from now on; once more changes nothing. */
    void add(DeskKey key) throws StoreRefused {
        LocalDate today = LocalDate.now(clock);
        int since = today.getYear() * 10_000 + today.getMonthValue() * 100 + today.getDayOfMonth();
        TrustedTable.Row row = TrustedTable.Row.of(random.nextLong(), key.key().encoded(), since, seals.rows());
        ledger.change(handle -> TrustedTable.all(handle).stream()
                        .anyMatch(there -> seals.holds(there) && there.desk().equals(row.desk()))
                ? Ledger.Change.NOTHING
                : new Ledger.Change(Tallies.NOTHING.with(row.seal()), work -> TrustedTable.insert(work, row)));
    }

    /** Takes nothing in from a desk any longer; gives whether it was trusted. */
    boolean remove(DeskKey key) throws StoreRefused {
        boolean[] was = {false};
        ledger.change(handle -> {
            List<TrustedTable.Row> rows = TrustedTable.all(handle).stream()
                    .filter(row ->
                            seals.holds(row) && row.desk().equals(key.key().encoded()))
                    .toList();
            was[0] = !rows.isEmpty();
            Tallies difference = Tallies.NOTHING;
            for (TrustedTable.Row row : rows) {
                difference = difference.without(row.seal());
            }
            return new Ledger.Change(difference, work -> rows.forEach(row -> TrustedTable.delete(work, row.number())));
        });
        return was[0];
    }
}
