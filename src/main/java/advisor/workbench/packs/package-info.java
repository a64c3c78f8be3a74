/**
 * Guides that come from others and go to others.
 *
 * <p>{@link advisor.workbench.packs.PackDesk} opens a signed pack, checks its content and says what would change, and only then
 * installs it; it goes back to earlier versions, takes trust back, and publishes. {@link
 * advisor.workbench.packs.InstallModel} holds how far installing has come for the window, and asks what must be asked; {@link
 * advisor.workbench.packs.PacksModel} holds what was installed and who is trusted.
 */
@NullMarked
package advisor.workbench.packs;

import org.jspecify.annotations.NullMarked;
