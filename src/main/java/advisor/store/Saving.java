package advisor.store;

import advisor.outcome.Outcome;
import advisor.outcome.SealedFollowUp;
import advisor.outcome.SealedOutcome;
import advisor.outcome.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The saving of outcomes, all or none of them; those that are there already are not saved, nor counted, again.
 *
 * @param rows the outcomes by their numbers
 * @param visits their clients, of whom more may be counted
 * @param session what was kept while the session was not at its end is forgotten, if there is one
 * @param receipt the receipt that was taken, if one was
 * @param saved those that were not there, known once it is done
 */
record Saving(
        Map<Long, SealedOutcome> rows,
        List<Visit> visits,
        @Nullable Long session,
        ReceiptTable.@Nullable Row receipt,
        Shelves shelves,
        List<SealedOutcome> saved) {

    Saving(
            Map<Long, SealedOutcome> rows,
            List<Visit> visits,
            @Nullable Long session,
            ReceiptTable.@Nullable Row receipt,
            Shelves shelves) {
        this(rows, visits, session, receipt, shelves, new ArrayList<>());
    }

    Ledger.Change change(Handle handle) {
        List<SealedOutcome> fresh = fresh(handle);
        // the plan may have been made before, in vain
        saved.clear();
        saved.addAll(fresh);
        Map<Long, Visit> byNumber = visits.stream()
                .collect(Collectors.toMap(visit -> visit.outcome().id(), visit -> visit, (one, same) -> one));
        ReceiptTable.Row taken = receipt;
        if (taken != null && ReceiptTable.find(handle, taken.key()).isPresent()) {
            taken = null;
        }
        ReceiptTable.Row given = taken;
        Tallies difference = given == null ? Tallies.NOTHING : Tallies.NOTHING.with(given.seal());
        Difference summed = shelves.summary().difference();
        Map<Long, SealedFollowUp> told = FollowUpTable.find(handle, rows.keySet());
        for (SealedOutcome row : fresh) {
            difference = difference.withOutcome(row.seal());
            Outcome outcome = Objects.requireNonNull(byNumber.get(row.id())).outcome();
            summed.count(outcome, Optional.ofNullable(told.get(row.id())), 1);
        }
        Ledger.Change saving = new Ledger.Change(difference, work -> {
            OutcomeTable.insert(work, fresh);
            if (given != null) {
                ReceiptTable.insert(work, given);
            }
            if (session != null) {
                UnfinishedTable.delete(work, session);
                if (!Veil.of(work).isOn()) {
                    // on a server others may begin with that guide at this moment: it goes when the store is opened
                    // next
                    UnfinishedTable.deleteUnneededGuides(work);
                }
            }
        });
        if (fresh.isEmpty()) {
            return saving;
        }
        List<Visit> counted = fresh.stream()
                .map(row -> Objects.requireNonNull(byNumber.get(row.id())))
                .toList();
        return saving.and(shelves.summary().adding(handle, summed))
                .and(shelves.organisations().counting(handle, counted))
                .and(shelves.practice().counting(handle, counted))
                .and(LateTable.noting(handle, fresh, shelves.seals().rows()));
    }

    /** The rows that are not there yet, in the order of their random numbers. */
    private List<SealedOutcome> fresh(Handle handle) {
        List<SealedOutcome> fresh = new ArrayList<>();
        Map<Long, SealedOutcome> found = OutcomeTable.find(handle, rows.keySet());
        rows.forEach((id, row) -> {
            SealedOutcome there = found.get(id);
            if (there == null) {
                fresh.add(row);
            } else if (!there.equals(row)) {
                throw Database.own(new IllegalArgumentException("another outcome has this number"));
            }
        });
        fresh.sort(Comparator.comparingLong(SealedOutcome::id));
        return fresh;
    }
}
