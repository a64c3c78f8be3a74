/**
 * The window that faces the client: the question in large type and in the client's language, choices to touch, the end and
 * its plan, the record before it is kept.
 *
 * <p>What can stand there is a {@link advisor.workbench.client.ClientSheet}: words of the guide, choices, and the record. It
 * has no place for hints meant for the advisor, for evidence, or for anything typed but an amount and a day.
 */
@NullMarked
package advisor.workbench.client;

import org.jspecify.annotations.NullMarked;
