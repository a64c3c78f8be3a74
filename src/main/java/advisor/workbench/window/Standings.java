package advisor.workbench.window;

import advisor.workbench.task.Refused;
import java.util.Optional;

/** Remembers from one start to the next where the window stood. */
public interface Standings {

    /** What was remembered, or empty; quick, and never fails. */
    Optional<Standing> load();

    /** Remembers where it stands; may wait for the disk. */
    void save(Standing standing) throws Refused;
}
