/**
 * What many clients have in common, told once: the same organisation, or the same kind of leak in a city.
 *
 * <p>The model asks the desk off the event thread and gets levels that were passed, never counts. A bar tells what is new until
 * it was read; the list stands beside the reports, with a paper that reports it jointly and names no client. The name of an
 * organisation is typed by whoever knows it, goes into the paper, and is kept nowhere.
 */
@NullMarked
package advisor.workbench.radar;

import org.jspecify.annotations.NullMarked;
