package advisor.workbench.studio;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What differs between two states of a draft, line by line. */
public final class History {

    private History() {}

    /**
     * One place that differs.
     *
     * @param line where it stands in the later state, counted from 1
     * @param gone the lines that were there before
     * @param come the lines that are there now
     */
    public record Change(String file, int line, List<String> gone, List<String> come) {
        public Change {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    /** All places, in the order of files and lines. */
    public static List<Change> between(Draft before, Draft after) {
        TreeSet<String> files = new TreeSet<>(before.files().keySet());
        files.addAll(after.files().keySet());
        List<Change> changes = new ArrayList<>();
        for (String file : files) {
            if (!before.text(file).equals(after.text(file))) {
                Patch<String> patch = DiffUtils.diff(
                        before.text(file).lines().toList(),
                        after.text(file).lines().toList());
                for (AbstractDelta<String> delta : patch.getDeltas()) {
                    changes.add(new Change(
                            file,
                            delta.getTarget().getPosition() + 1,
                            delta.getSource().getLines(),
                            delta.getTarget().getLines()));
                }
            }
        }
        return changes;
    }
}
