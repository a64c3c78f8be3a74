package advisor.workbench.desk;

import advisor.guide.Text;
import advisor.workbench.task.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Where the window stands with its desk.
 *
 * <pre>{@code
 * switch on the type:
 *   Looking      nothing is known yet
 *   Absent       first run: choose a passphrase, or try a demonstration desk
 *   Locked       give the passphrase
 *   Opened       work
 *   Unreachable  say why, and offer to look again
 * }</pre>
 */
public sealed interface DeskState {

    /** Nothing is known yet. */
    record Looking() implements DeskState {}

    /**
     * There is no desk.
     *
     * @param trying whether one is being made
     * @param notice why that failed, or null
     */
    record Absent(String place, boolean trying, @Nullable Notice notice) implements DeskState {}

    /**
     * There is a desk, closed.
     *
     * @param trying whether it is being opened
     * @param notice why that failed, or null
     */
    record Locked(String place, boolean trying, @Nullable Notice notice) implements DeskState {}

    /**
     * The desk is open.
     *
     * @param said what was done with it, when it is another than before; else null
     */
    record Opened(OpenDesk desk, @Nullable Text said) implements DeskState {}

    /** There is something that can not be opened. */
    record Unreachable(Notice notice) implements DeskState {}
}
