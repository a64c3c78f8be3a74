package advisor.store;

import advisor.outcome.FollowUp;
import advisor.outcome.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the desk keeps of a client who comes back with a receipt.
 *
 * @param outcome what was kept of the session
 * @param followUp what was told since, if anything
 * @param until the first day on which the receipt can no longer be used
 */
public record Kept(Outcome outcome, Optional<FollowUp> followUp, LocalDate until) {}
