/**
 * What an advisor can do, as data.
 *
 * <p>A {@link advisor.workbench.action.CommandId} yields a shortcut and an icon, and through
 * {@link advisor.workbench.action.CommandWords} a name, a mnemonic and a tip in each language.
 * {@link advisor.workbench.action.Commands} joins an id with what it does and gives the Swing action that menus, buttons and
 * keys share.
 */
@NullMarked
package advisor.workbench.action;

import org.jspecify.annotations.NullMarked;
