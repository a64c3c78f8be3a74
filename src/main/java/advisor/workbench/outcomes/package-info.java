/**
 * The outcomes of the desk, as a table and one by one in words.
 *
 * <p>The model loads outcomes off the event thread; the panel shows them and asks for an export. Nothing here can be typed:
 * an outcome is what a client agreed to, and is only looked at.
 */
@NullMarked
package advisor.workbench.outcomes;

import org.jspecify.annotations.NullMarked;
