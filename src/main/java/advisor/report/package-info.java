/**
 * The desk's own reports.
 *
 * <p>Outcomes come from the store and are counted into frequency tables; what leaves this room are protected tables with
 * their labels, for the desk's own eyes. They are not for publication: that takes more than suppression.
 */
@NullMarked
package advisor.report;

import org.jspecify.annotations.NullMarked;
