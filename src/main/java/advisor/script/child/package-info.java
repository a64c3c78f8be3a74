/**
 * The child process in which guides are run.
 *
 * <p>A request comes in on standard input as one line of JSON: the guide's modules as text, the facts, the levels. It is
 * run in a GraalJS context that can reach nothing but those modules, within limits of time, statements and stack, and
 * what comes of it goes out on standard output as one line of JSON, to be distrusted by the parent like any file.
 */
@NullMarked
package advisor.script.child;

import org.jspecify.annotations.NullMarked;
