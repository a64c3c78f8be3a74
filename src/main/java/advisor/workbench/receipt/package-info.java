/**
 * A client who comes back with a receipt: what is kept of them in words, what happened since, and deleting it.
 *
 * <p>The number lives in the model while it is typed and is forgotten when the place is left.
 */
@NullMarked
package advisor.workbench.receipt;

import org.jspecify.annotations.NullMarked;
