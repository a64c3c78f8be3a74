/**
 * The window, and the models behind it that know no window.
 *
 * <p>{@link advisor.workbench.Workbench} opens it with the {@link advisor.workbench.WorkbenchServices} it is given. A model
 * holds what is shown and says when it changes; a view is built from a model and hands back what the advisor does. All
 * that must outlive a view lies in models, so switching the language, the colours or the scale simply builds the views
 * anew. Long work goes through {@link advisor.workbench.task.Work}; nothing else waits.
 */
@NullMarked
package advisor.workbench;

import org.jspecify.annotations.NullMarked;
