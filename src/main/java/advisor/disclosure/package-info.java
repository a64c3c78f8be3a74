/**
 * Frequency tables in, protected tables out.
 *
 * <p>A {@link advisor.disclosure.FrequencyTable} holds exact counts by two criteria. {@link
 * advisor.disclosure.CellSuppression} decides which of its cells would give somebody away (primary suppression) and
 * which others must be withheld so that nobody can work those out from the totals (secondary suppression), and hands
 * back a {@link advisor.disclosure.ProtectedTable}, which knows nothing of the withheld counts. The room knows neither
 * outcomes nor desks, reads no clock and draws no random numbers.
 */
@NullMarked
package advisor.disclosure;

import org.jspecify.annotations.NullMarked;
