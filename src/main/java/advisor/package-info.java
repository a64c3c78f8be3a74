/**
 * The advisor's workbench: a guide is loaded, a session with a client runs on it, and an anonymised outcome stays.
 *
 * <p>Each package below this one is a room with one purpose. Data flows from {@code script} (JavaScript in, a plain
 * {@code guide} out) through {@code session} (answers in, steps out) to {@code outcome} (what may be kept) and
 * {@code store}; {@code workbench} and {@code app} are the only rooms that people see.
 */
@NullMarked
package advisor;

import org.jspecify.annotations.NullMarked;
