/**
 * One run of a guide with one client, as an immutable value.
 *
 * <p>A {@link advisor.session.Session} takes answers and says the {@link advisor.session.Step} that follows: a question,
 * or the end with its plan. From the same answers it also says why ({@link advisor.session.Reason}) and what could change
 * the end ({@link advisor.session.Change}). What is still known of a client later, and what follows from it with another
 * guide, is told in the terms of a {@link advisor.session.Foresight}. Answers live in memory only; nothing here writes
 * them anywhere.
 */
@NullMarked
package advisor.session;

import org.jspecify.annotations.NullMarked;
