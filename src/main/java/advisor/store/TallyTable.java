package advisor.store;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The tallies of a shared store as rows.
 *
 * <p>There are {@value #STRIPES} of them, which add up: each change goes into one at random, so that those who write at
 * once seldom meet in the same. A veil covers each, so that nobody without the key can make one.
 */
final class TallyTable {

    static final int STRIPES = 64;

    private static final String TABLE = "tallies";

    private TallyTable() {}

    /**
     * One of the rows.
     *
     * @param number 0 to 63
     * @param changes how many changes went into it
     * @param tallies what they add up to; below 0 is possible in one of them
     */
    record Stripe(int number, long changes, Tallies tallies) {

        Stripe plus(Tallies difference) {
            return new Stripe(number, changes + 1, tallies.plus(difference));
        }
    }

    /** Writes the tallies of a new store into the first row, and nothing into the others. */
    static void make(Handle handle, Tallies all) {
        for (int number = 0; number < STRIPES; number++) {
            handle.createUpdate("INSERT INTO tallies (stripe, veil) VALUES (:stripe, :veil)")
                    .bind("stripe", (long) number)
                    .bind("veil", cover(Veil.of(handle), new Stripe(number, 0, number == 0 ? all : Tallies.NOTHING)))
                    .execute();
        }
    }

    static Optional<Stripe> find(Handle handle, int number) {
        Veil veil = Veil.of(handle);
        return handle.createQuery("SELECT veil FROM tallies WHERE stripe = :stripe")
                .bind("stripe", (long) number)
                .mapTo(String.class)
                .findOne()
                .flatMap(covered -> uncover(veil, number, covered));
    }

    static void put(Handle handle, Stripe stripe) {
        handle.createUpdate("UPDATE tallies SET veil = :veil WHERE stripe = :stripe")
                .bind("stripe", (long) stripe.number())
                .bind("veil", cover(Veil.of(handle), stripe))
                .execute();
    }

    /** The rows that are as they were written, at most {@value #STRIPES}. */
    static List<Stripe> all(Handle handle) {
        Veil veil = Veil.of(handle);
        List<Stripe> all = new ArrayList<>();
        handle.createQuery("SELECT stripe, veil FROM tallies ORDER BY stripe")
                .map((row, context) -> Map.entry(row.getInt(1), OutcomeTable.text(row, 2)))
                .forEach(row -> uncover(veil, row.getKey(), row.getValue()).ifPresent(all::add));
        return all;
    }

    private static String cover(Veil veil, Stripe stripe) {
        Tally outcomes = stripe.tallies().outcomes();
        Tally rest = stripe.tallies().rest();
        return veil.cover(
                TABLE,
                stripe.number(),
                List.of(
                        Long.toString(stripe.changes()),
                        Long.toString(outcomes.count()),
                        outcomes.sum().toString(16),
                        Long.toString(rest.count()),
                        rest.sum().toString(16)));
    }

    private static Optional<Stripe> uncover(Veil veil, int number, String covered) {
        return veil.uncover(TABLE, number, covered, 5)
                .map(row -> new Stripe(
                        number,
                        Long.parseLong(row.get(0)),
                        new Tallies(tally(row.get(1), row.get(2)), tally(row.get(3), row.get(4)))));
    }

    private static Tally tally(String count, String sum) {
        return new Tally(Long.parseLong(count), new BigInteger(sum, 16));
    }
}
