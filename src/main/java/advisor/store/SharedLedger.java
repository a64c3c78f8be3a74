package advisor.store;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * The ledger of a shared store: what must be there lies beside the rows, and changes with them in one transaction.
 *
 * <p>Any number of workbenches can write at once: sums of seals do not depend on an order. A change that rests on more than
 * the rows it writes (closing a period, folding, withdrawing) writes every stripe of the tallies, so that one of any two
 * that meet begins again; with the isolation that does the same for all of them, sixteen workbenches at a young store undid each
 * other's work for seconds, as a server guards the places where rows are not by the page.
 */
final class SharedLedger implements Ledger {

    private final Transactions database;
    private final SeenFile seen;
    private final SecureRandom random;
    private Optional<Tallies> expected = Optional.empty();

    SharedLedger(Transactions database, SeenFile seen, SecureRandom random) {
        this.database = database;
        this.seen = seen;
        this.random = random;
    }

    private record Found(Scan scan, List<TallyTable.Stripe> stripes) {

        Verification against(Optional<Tallies> expected) {
            return scan.against(expected);
        }

        /** What must be there; empty when that can no longer be told. */
        Optional<Tallies> sum() {
            return stripes.size() < TallyTable.STRIPES
                    ? Optional.empty()
                    : Optional.of(
                            stripes.stream().map(TallyTable.Stripe::tallies).reduce(Tallies.NOTHING, Tallies::plus));
        }
    }

    @Override
    public Verification opened(Function<Handle, Scan> look) throws StoreRefused {
        return verify(look);
    }

    @Override
    public Verification verify(Function<Handle, Scan> look) throws StoreRefused {
        Found found = database.read(handle -> new Found(look.apply(handle), TallyTable.all(handle)));
        expected = found.sum();
        if (!seen.isNewest(found.stripes())) {
            // the rows agree with each other, and are those of an earlier time
            expected = Optional.empty();
        }
        return found.against(expected);
    }

    @Override
    public Optional<Tallies> tallies() {
        return expected;
    }

    @Override
    public void change(Function<Handle, Change> plan) throws StoreRefused {
        List<TallyTable.Stripe> changed = database.writeBeside(handle -> {
            Change change = plan.apply(handle);
            if (change == Change.NOTHING) {
                return List.<TallyTable.Stripe>of();
            }
            change.work().accept(handle);
            List<TallyTable.Stripe> put =
                    put(handle, change.difference()).map(List::of).orElse(List.of());
            if (change.alone()) {
                touchOthers(handle, put);
            }
            return put;
        });
        if (!changed.isEmpty()) {
            seen.saw(changed);
        }
    }

    /* Every change writes one of the stripes: who writes all of them is alone. */
    private static void touchOthers(Handle handle, List<TallyTable.Stripe> put) {
        for (TallyTable.Stripe stripe : TallyTable.all(handle)) {
            if (put.stream().noneMatch(one -> one.number() == stripe.number())) {
                TallyTable.put(handle, stripe.plus(Tallies.NOTHING));
            }
        }
    }

    /* One that was damaged is passed over: what is saved now must not be lost for it. */
    private Optional<TallyTable.Stripe> put(Handle handle, Tallies difference) {
        int first = random.nextInt(TallyTable.STRIPES);
        for (int i = 0; i < TallyTable.STRIPES; i++) {
            Optional<TallyTable.Stripe> stripe = TallyTable.find(handle, (first + i) % TallyTable.STRIPES);
            if (stripe.isPresent()) {
                TallyTable.Stripe next = stripe.get().plus(difference);
                TallyTable.put(handle, next);
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** A server is never rewritten on closing. */
    @Override
    public boolean hasChanged() {
        return false;
    }
}
