package advisor.store;

import advisor.outcome.FollowUp;
import advisor.outcome.Outcome;
import advisor.outcome.OutcomeSeal;
import advisor.outcome.SealBroken;
import advisor.outcome.SealedFollowUp;
import advisor.outcome.SealedOutcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one change of outcomes and follow-ups adds to the summary and takes from it; mutable. */
final class Difference {

    private final OutcomeSeal seal;
    private final Counting counting = new Counting();
    private final Map<Slice, Cells> slices = new HashMap<>();

    /** Nothing yet. */
    Difference(OutcomeSeal seal) {
        this.seal = seal;
    }

    /** Counts an outcome, with what was told later, so many times: 1 or -1. */
    void count(Outcome outcome, Optional<SealedFollowUp> told, int times) {
        countOpen(outcome, open(told), times);
    }

    /** Likewise with what was told as it was told. */
    void countOpen(Outcome outcome, Optional<FollowUp> told, int times) {
        Cells cells = slices.computeIfAbsent(Slice.of(outcome), none -> new Cells());
        counting.count(outcome, told, (subject, key, one) -> cells.add(subject, key, times * one));
    }

    /** Likewise by rows; one with a broken seal was never counted, or is found by a recount. */
    void count(SealedOutcome outcome, Optional<SealedFollowUp> told, int times) {
        try {
            count(seal.open(outcome), told, times);
        } catch (SealBroken broken) {
            // what is damaged is told when the desk is opened, and a recount tells what it was counted as
        }
    }

    private Optional<FollowUp> open(Optional<SealedFollowUp> told) {
        try {
            return told.isEmpty() ? Optional.empty() : Optional.of(seal.open(told.get()));
        } catch (SealBroken broken) {
            return Optional.empty();
        }
    }

    Map<Slice, Cells> slices() {
        return slices;
    }
}
