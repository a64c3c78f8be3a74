/**
 * Frequency tables in, protected tables out.
 *
 * <p>A {@link advisor.disclosure.FrequencyTable} holds exact counts by two criteria. There are two ways out. For the desk's
 * own eyes, {@link advisor.disclosure.CellSuppression} decides which of its cells would give somebody away (primary
 * suppression) and which others must be withheld so that nobody can work those out from the totals (secondary
 * suppression), and hands back a {@link advisor.disclosure.ProtectedTable}, which knows nothing of the withheld counts.
 * For everybody, {@link advisor.disclosure.NoisyRelease} adds noise to every cell and hands back a {@link
 * advisor.disclosure.Release} of {@link advisor.disclosure.ReleasedTable}s; a {@link advisor.disclosure.ReleaseSeal} lets
 * them be kept and read again. The room knows neither outcomes nor desks, reads no clock and draws no random numbers: the
 * noise follows from a secret that is handed in.
 */
@NullMarked
package advisor.disclosure;

import org.jspecify.annotations.NullMarked;
