/**
 * What may be kept of a session, and nothing else.
 *
 * <p>An {@link advisor.outcome.Anonymiser} takes a session and gives an {@link advisor.outcome.Outcome}: keys of the
 * guide, a month, a city, counts. It is the only way to make one; an {@link advisor.outcome.OutcomeSeal} turns it into
 * a {@link advisor.outcome.SealedOutcome} of plain columns for the store, and back only when its seal holds, that is,
 * when it was an outcome before. {@link advisor.outcome.OutcomeWords} says an outcome in words, so that a client can
 * read what is kept before it is; {@link advisor.outcome.Recalling} tells what a kept answer still says. An {@link
 * advisor.outcome.Unfinished} is what is kept of a session that is not at its end, until it is. {@link advisor.outcome.Detectors} look at every string on its way to the store and out of it, in case a
 * guide's key carries what leads to a person. Text, names, numbers, days and evidence have no way into any of them.
 */
@NullMarked
package advisor.outcome;

import org.jspecify.annotations.NullMarked;
