package advisor.store;

import advisor.disclosure.Epsilon;
import advisor.disclosure.Quarter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ledger of releases, as it was read: every closed period in its order, and what they cost.
 *
 * @param closed the closed periods in the order in which they were closed
 * @param today the day on which it was read
 */
public record ReleaseBook(List<ClosedPeriod> closed, LocalDate today) {

    /** What one table may tell. */
    public static final Epsilon EPSILON_OF_A_TABLE = Epsilon.HALF;

    /** What all releases closed in one calendar year may tell together. */
    public static final Epsilon EPSILON_OF_A_YEAR = new Epsilon(10, 1);

    /** So many periods back can be closed. */
    private static final int MOST_BACK = 8;

    public ReleaseBook {
        closed = List.copyOf(closed);
    }

    /** A closed period, or nothing when it is not closed. */
    public Optional<ClosedPeriod> find(Quarter period) {
        return closed.stream().filter(one -> one.period().equals(period)).findFirst();
    }

    /** What the releases closed in a calendar year tell together: the sum. */
    public Epsilon spentIn(int year) {
        return closed.stream()
                .filter(one -> one.closedOn().getYear() == year)
                .map(one -> one.release().epsilon())
                .reduce(Epsilon.ZERO, Epsilon::plus);
    }

    /** The day that counts for the next release: today, and never before the last one. */
    LocalDate day() {
        return closed.stream()
                .map(ClosedPeriod::closedOn)
                .filter(today::isBefore)
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    /** Whether a release of so many tables would still be within the year's budget. */
    public boolean affords(int tables) {
        Epsilon after = spentIn(day().getYear());
        for (int i = 0; i < tables; i++) {
            after = after.plus(EPSILON_OF_A_TABLE);
        }
        return after.compareTo(EPSILON_OF_A_YEAR) <= 0;
    }

    /** The periods that are over and can be closed, the latest first; out of the last eight. */
    public List<Quarter> closable() {
        List<Quarter> open = new ArrayList<>();
        Quarter period = Quarter.of(java.time.YearMonth.from(today)).previous();
        for (int i = 0; i < MOST_BACK; i++) {
            if (find(period).isEmpty()) {
                open.add(period);
            }
            period = period.previous();
        }
        return open;
    }
}
