/**
 * What an advisor can set: language, colours and size; and what there is to know of this desk and program.
 *
 * <p>{@link advisor.workbench.settings.AppearanceModel} holds the appearance, remembers it, and tells the window, which
 * builds itself anew.
 */
@NullMarked
package advisor.workbench.settings;

import org.jspecify.annotations.NullMarked;
