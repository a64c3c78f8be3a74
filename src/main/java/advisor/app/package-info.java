/**
 * The program's entrance: the command line, the interview in a terminal, and the wiring of the window.
 *
 * <p>Arguments come in; each command takes what it needs from the other rooms, prints sentences or one JSON object, and
 * ends with an exit code. What goes wrong is told in a sentence with a remedy; a client's words are printed to the terminal
 * they were typed in and go nowhere else.
 */
@NullMarked
package advisor.app;

import org.jspecify.annotations.NullMarked;
