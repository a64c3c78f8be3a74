/**
 * The guides of this desk.
 *
 * <p>A {@link advisor.workbench.guides.GuideShelf} lists and gives them, possibly after seconds;
 * {@link advisor.workbench.guides.LibraryModel} holds the list for the window. The place has several pages
 * ({@link advisor.workbench.guides.GuidesPage}); {@link advisor.workbench.guides.GuidesModel} says which of them is shown and
 * which guide they are about, so that one page can lead to another without knowing it.
 */
@NullMarked
package advisor.workbench.guides;

import org.jspecify.annotations.NullMarked;
