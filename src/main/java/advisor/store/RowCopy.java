package advisor.store;

import advisor.outcome.SealedFollowUp;
import advisor.outcome.SealedOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Copies rows between a file of a desk's own and a shared store, lifting and laying veils on the way, in the order of
 * their random numbers.
 */
final class RowCopy {

    private static final int AT_ONCE = 1000;

    private RowCopy() {}

    /** Copies what lasts into a store that is empty, and the sessions that this workbench can go on with if wanted. */
    static void copy(Handle from, Handle to, boolean sessions) {
        Pieces<SealedOutcome> outcomes = new Pieces<>(to, OutcomeTable::insert);
        OutcomeTable.forEach(from, outcomes);
        outcomes.end();
        Pieces<SealedFollowUp> told = new Pieces<>(to, each(FollowUpTable::put));
        FollowUpTable.forEach(from, told);
        told.end();
        Pieces<ReceiptTable.Row> receipts = new Pieces<>(to, each(ReceiptTable::insert));
        ReceiptTable.forEach(from, receipts);
        receipts.end();
        Pieces<WithdrawnTable.Row> withdrawn = new Pieces<>(to, each(WithdrawnTable::insert));
        WithdrawnTable.forEach(from, withdrawn);
        withdrawn.end();
        Pieces<OrganisationTable.Row> counts = new Pieces<>(to, each(OrganisationTable::put));
        OrganisationTable.forEach(from, counts);
        counts.end();
        Pieces<SummaryTable.Row> summary = new Pieces<>(to, each(SummaryTable::put));
        SummaryTable.forEach(from, summary);
        summary.end();
        TrustedTable.forEach(from, row -> TrustedTable.insert(to, row));
        RadarTable.forEach(from, row -> RadarTable.put(to, row));
        PracticeTable.forEach(from, row -> PracticeTable.put(to, row));
        RetentionTable.find(from).ifPresent(row -> RetentionTable.put(to, row));
        ReleaseTable.forEach(from, row -> ReleaseTable.insert(to, row));
        List<LateTable.Row> late = new ArrayList<>();
        LateTable.forEach(from, late::add);
        LateTable.insert(to, late);
        if (sessions) {
            sessions(from, to);
        }
    }

    /** Copies the sessions that this workbench can go on with. */
    static void sessions(Handle from, Handle to) {
        UnfinishedTable.all(from).forEach(session -> {
            Optional<byte[]> guide = UnfinishedTable.guide(from, session.hash(), advisor.guide.GuideJson.LARGEST + 1);
            // without its guide a session can not go on
            guide.ifPresent(json -> UnfinishedTable.put(to, session, () -> json));
        });
    }

    private static <T> BiConsumer<Handle, List<T>> each(BiConsumer<Handle, T> insert) {
        return (to, rows) -> rows.forEach(row -> insert.accept(to, row));
    }

    private static final class Pieces<T> implements Consumer<T> {
        private final Handle to;
        private final BiConsumer<Handle, List<T>> insert;
        private final List<T> rows = new ArrayList<>();

        Pieces(Handle to, BiConsumer<Handle, List<T>> insert) {
            this.to = to;
            this.insert = insert;
        }

        @Override
        public void accept(T row) {
            rows.add(row);
            if (rows.size() == AT_ONCE) {
                end();
            }
        }

        void end() {
            if (!rows.isEmpty()) {
                // within the transaction of a server, or one of its own
                if (to.isInTransaction()) {
                    insert.accept(to, rows);
                } else {
                    to.useTransaction(in -> insert.accept(in, rows));
                }
                rows.clear();
            }
        }
    }
}
