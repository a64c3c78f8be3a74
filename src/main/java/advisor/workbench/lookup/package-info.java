/**
 * Look up: the law and guidance that guides rest on, whom to call, and what holds in a place, without a session.
 *
 * <p>{@link advisor.workbench.lookup.LookUpModel} searches what is in memory; {@link advisor.workbench.lookup.LocalNotes}
 * remembers what the desk fills in about its own place, and nothing of any client.
 */
@NullMarked
package advisor.workbench.lookup;

import org.jspecify.annotations.NullMarked;
