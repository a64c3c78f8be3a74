/**
 * The papers of a session, in a window beside it.
 *
 * <p>{@link advisor.workbench.papers.PaperDesk} knows what a paper says beyond the session: sources, official numbers, the
 * names of places. What is typed for a paper lives in the window's model until it is closed, and goes to the file or the
 * printer that the advisor chose.
 */
@NullMarked
package advisor.workbench.papers;

import org.jspecify.annotations.NullMarked;
