/**
 * Where an author changes a guide and sees at once what becomes of it.
 *
 * <p>A {@link advisor.workbench.studio.Draft} is what a guide came with and what the author changed;
 * {@link advisor.workbench.studio.Workshop} keeps it on the disk, with its earlier versions. Every change of the text goes
 * through {@link advisor.workbench.studio.StudioModel} to a {@link advisor.workbench.studio.Compiler}, whose child process
 * is kept warm and practises while the author pauses, and comes back as problems or as a guide; the guide goes on to the
 * preview, the tables and the worked cases. Nothing of a client comes here: the preview's answers are invented by the author
 * and live in memory.
 */
@NullMarked
package advisor.workbench.studio;

import org.jspecify.annotations.NullMarked;
