/**
 * The desk's own report on the screen: one chart and one table, small counts protected.
 *
 * <p>The model has the desk count its outcomes off the event thread; the panel draws what may be seen of them. Exact counts
 * never come here: only protected tables do.
 */
@NullMarked
package advisor.workbench.reports;

import org.jspecify.annotations.NullMarked;
