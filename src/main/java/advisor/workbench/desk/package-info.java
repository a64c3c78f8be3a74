/**
 * The desk behind the window: finding it, making it, unlocking it, leaving it quickly.
 *
 * <p>{@link advisor.workbench.desk.Desks} looks for a desk and opens it, away from the event thread;
 * {@link advisor.workbench.desk.DeskModel} says what to show meanwhile; an {@link advisor.workbench.desk.OpenDesk} is what
 * sessions, outcomes and reports then work with. {@link advisor.workbench.desk.StoreDesks} joins all this to the store.
 */
@NullMarked
package advisor.workbench.desk;

import org.jspecify.annotations.NullMarked;
