/**
 * Two versions of a guide held against each other.
 *
 * <p>A {@link advisor.pack.GuideVersion} is chosen on either side; {@link advisor.workbench.compare.CompareModel} opens both,
 * has them proven equal or different in the background, and holds what came of it. From there a client for whom they differ
 * leads into a session for practice, which reaches no disk. When it is asked for, {@link
 * advisor.workbench.compare.KeptEndsModel} has the desk's outcomes counted by how they would end.
 */
@NullMarked
package advisor.workbench.compare;

import org.jspecify.annotations.NullMarked;
