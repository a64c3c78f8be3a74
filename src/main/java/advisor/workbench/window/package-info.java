/**
 * The window itself: its side with the five places, its menu, the cover that hides it.
 *
 * <p>{@link advisor.workbench.window.MainWindow} builds its content from {@link advisor.workbench.window.WorkbenchModel} and
 * builds it anew when desk, language, colours or scale change.
 */
@NullMarked
package advisor.workbench.window;

import org.jspecify.annotations.NullMarked;
