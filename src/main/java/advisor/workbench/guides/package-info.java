/**
 * The guides of this desk.
 *
 * <p>A {@link advisor.workbench.guides.GuideShelf} lists and gives them, possibly after seconds;
 * {@link advisor.workbench.guides.LibraryModel} holds the list for the window.
 */
@NullMarked
package advisor.workbench.guides;

import org.jspecify.annotations.NullMarked;
