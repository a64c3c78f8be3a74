package advisor.workbench.evidence;

import advisor.document.Picture;
import advisor.workbench.evidence.Found.What;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence.
 *
 * @param words as typed, pasted or read
 * @param found what was picked out of them, in their order
 * @param picture the screenshot it speaks of, or null
 */
public record Piece(
        String words, List<Found> found, @Nullable Picture picture) {

    public Piece {
        found = List.copyOf(found);
    }

    /** The same piece with a picture, or with none. */
    public Piece with(@Nullable Picture seen) {
        return new Piece(words, found, seen);
    }

    /** Whether the client's paper has a page for it: there is a picture, or one is spoken of. */
    public boolean isPaged() {
        return picture != null || found.stream().anyMatch(Found::isSeen);
    }

    /** Whether something of a kind was picked out. */
    public boolean has(What what) {
        return found.stream().anyMatch(one -> one.what() == what);
    }

    /** What it still lacks. */
    public Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        boolean somebody = found.stream().anyMatch(one -> one.what().isSomebody());
        boolean day = has(What.DAY);
        boolean time = has(What.TIME);
        boolean amount = has(What.AMOUNT);
        boolean file = picture != null || has(What.FILE);
        if (found.isEmpty()) {
            missing.add(Missing.FACTS);
        }
        if (somebody || amount) {
            if (!day && !time) {
                missing.add(Missing.WHEN);
            } else if (!time) {
                missing.add(Missing.TIME);
            }
        }
        if (time && !day) {
            missing.add(Missing.DAY);
        }
        if (amount && !somebody) {
            missing.add(Missing.WHERE_TO);
        } else if ((day || time) && !somebody && !file) {
            missing.add(Missing.WHO);
        }
        if (file && !somebody && !amount && !day) {
            missing.add(Missing.MADE);
        }
        return missing;
    }

    /** Says how much was found, never what. */
    @Override
    public String toString() {
        return "Piece[" + found.size() + " found]";
    }
}
