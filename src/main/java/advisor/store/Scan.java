package advisor.store;

import advisor.outcome.Outcome;
import advisor.outcome.OutcomeSeal;
import advisor.outcome.SealBroken;
import advisor.outcome.SealedOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/**
 * What one look at every row found.
 *
 * @param tallies the tallies of the rows whose seal holds
 * @param damaged how many outcomes have a broken seal
 * @param damagedRest how many other rows have one
 */
record Scan(Tallies tallies, long damaged, long damagedRest) {

    /** Looks at every row. */
    static Scan of(Handle handle, Seals seals) {
        return of(handle, seals, () -> {});
    }

    /** The same, where something is done after every few hundred outcomes; what it throws ends the look. */
    static Scan of(Handle handle, Seals seals, Runnable meanwhile) {
        return of(handle, seals, none -> false, none -> {}, meanwhile);
    }

    /**
     * Looks at every row, and hands over some of the outcomes on the way.
     *
     * @param which whether an outcome is handed over, on any thread
     * @param action takes those whose seal holds, on this thread
     */
    static Scan of(Handle handle, Seals seals, Predicate<SealedOutcome> which, Consumer<Outcome> action) {
        return of(handle, seals, which, action, () -> {});
    }

    private static Scan of(
            Handle handle, Seals seals, Predicate<SealedOutcome> which, Consumer<Outcome> action, Runnable meanwhile) {
        Counted outcomes = new Counted();
        ReadAhead.of(handle, rows -> Looked.at(rows, seals, which), looked -> {
            Database.handOver(looked, each -> meanwhile.run());
            outcomes.add(looked.counted);
            looked.outcomes.forEach(outcome -> Database.handOver(outcome, action));
        });
        Counted rest = new Counted();
        FollowUpTable.forEach(handle, row -> rest.count(seals.holds(row), row.seal()));
        ReceiptTable.forEach(handle, row -> rest.count(seals.holds(row), row.seal()));
        OrganisationTable.forEach(handle, row -> rest.count(seals.holds(row), row.seal()));
        WithdrawnTable.forEach(handle, row -> rest.count(seals.holds(row), row.seal()));
        ReleaseTable.forEach(handle, row -> rest.count(seals.holds(row), row.seal()));
        LateTable.forEach(handle, row -> rest.count(seals.holds(row), row.seal()));
        SummaryTable.forEach(handle, row -> rest.count(seals.holds(row), row.seal()));
        TrustedTable.forEach(handle, row -> rest.count(seals.holds(row), row.seal()));
        RadarTable.forEach(handle, row -> rest.count(seals.holds(row), row.seal()));
        PracticeTable.forEach(handle, row -> rest.count(seals.holds(row), row.seal()));
        RetentionTable.find(handle).ifPresent(row -> rest.count(seals.holds(row), row.seal()));
        return new Scan(new Tallies(outcomes.tally, rest.tally), outcomes.damaged, rest.damaged);
    }

    /* Some rows after a look. */
    private record Looked(Counted counted, List<Outcome> outcomes) {
        static Looked at(List<SealedOutcome> rows, Seals seals, Predicate<SealedOutcome> which) {
            Counted counted = new Counted();
            List<Outcome> outcomes = new ArrayList<>();
            for (SealedOutcome row : rows) {
                // each seal is reckoned once
                boolean holds = which.test(row)
                        ? open(row, seals.outcomes(), outcomes)
                        : seals.outcomes().holds(row);
                counted.count(holds, row.seal());
            }
            return new Looked(counted, outcomes);
        }

        private static boolean open(SealedOutcome row, OutcomeSeal seal, List<Outcome> outcomes) {
            try {
                return outcomes.add(seal.open(row));
            } catch (SealBroken broken) {
                return false;
            }
        }
    }

    /** What was counted so far. */
    static final class Counted {
        private Tally tally = Tally.NOTHING;
        private long damaged;

        void count(boolean holds, String seal) {
            if (holds) {
                tally = tally.plus(seal);
            } else {
                damaged++;
            }
        }

        void add(Counted other) {
            tally = tally.plus(other.tally);
            damaged += other.damaged;
        }
    }

    /** The finding, given the tallies there must be. */
    Verification against(Optional<Tallies> expected) {
        long found = tallies.outcomes().count();
        long must = expected.map(all -> all.outcomes().count()).orElse(0L);
        boolean whole = damaged == 0
                && damagedRest == 0
                && expected.isPresent()
                && expected.get().equals(tallies);
        return new Verification(found, damaged, Math.max(0, must - found - damaged), whole);
    }
}
