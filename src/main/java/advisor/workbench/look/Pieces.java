package advisor.workbench.look;

import java.awt.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a column, told anew whenever something changes: a piece that shows the same as before stays as it is.
 *
 * <p>So a list that grows by one costs one, and the rest is neither built nor laid out nor painted again.
 */
public final class Pieces {

    private final Column column;
    private Map<Object, Component> shown = new HashMap<>();

    /**
     * A piece.
     *
     * @param same equal for pieces that look the same; no two of a column
     * @param made builds it where there is none yet
     */
    public record Piece(Object same, Column.Slot slot, Supplier<? extends JComponent> made) {}

    /** Nothing yet, in a column that holds nothing else. */
    public Pieces(Column column) {
        this.column = column;
    }

    /** Shows these pieces, from top to bottom. */
    public void show(List<Piece> pieces) {
        Map<Object, Component> now = new HashMap<>();
        List<Component> order = new ArrayList<>();
        for (Piece piece : pieces) {
            Component kept = shown.get(piece.same());
            Component stands = kept == null ? piece.made().get() : kept;
            if (now.putIfAbsent(piece.same(), stands) != null) {
                // what it shows may be a client's words, and is not told
                throw new IllegalArgumentException("two pieces of a column look the same");
            }
            order.add(stands);
        }
        shown = now;
        Set<Component> wanted = new HashSet<>(order);
        for (Component before : column.getComponents()) {
            if (!wanted.contains(before)) {
                column.repaint(before.getX(), before.getY(), before.getWidth(), before.getHeight());
                column.remove(before);
            }
        }
        for (int i = 0; i < order.size(); i++) {
            put(order.get(i), pieces.get(i).slot(), i);
        }
        column.revalidate();
    }

    private void put(Component piece, Column.Slot slot, int index) {
        if (at(index) == piece) {
            column.stands(piece, slot);
        } else {
            column.add(piece, slot, index);
        }
    }

    private @Nullable Component at(int index) {
        return index < column.getComponentCount() ? column.getComponent(index) : null;
    }
}
