/**
 * The place where a quarter is published, beside the desk's own report.
 *
 * <p>The model reads the ledger, has the store close a quarter and writes what was released to files, all off the event
 * thread; it shows no figure before the quarter is closed. The panel draws released figures and nothing else.
 */
@NullMarked
package advisor.workbench.releases;

import org.jspecify.annotations.NullMarked;
