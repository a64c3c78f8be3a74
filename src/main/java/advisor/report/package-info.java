/**
 * The desk's own reports, and the tables of what it publishes.
 *
 * <p>Counts come from the store's summary and are put into frequency tables; what leaves this room are protected tables with
 * their labels, for the desk's own eyes. Of single outcomes {@link advisor.report.KeptPatterns} counts how they would end
 * with another version of their guide, and says levels. They are not for publication: that takes more than suppression.
 * What is published is counted into {@link advisor.report.ReleaseTables}, given its noise and kept by the store, and written by the package
 * {@code publish}.
 */
@NullMarked
package advisor.report;

import org.jspecify.annotations.NullMarked;
