package advisor.workbench.studio;

import advisor.workbench.look.Look;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * A list of things to go to: one stop for the Tab key, arrow keys within, Enter or a click goes there.
 *
 * @param <T> what is gone to
 */
final class PickList<T> extends JList<T> {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 60;

    private final transient DefaultListModel<T> things = new DefaultListModel<>();

    /**
     * How a thing is shown.
     *
     * @param icon what stands before it, or null
     * @param title what is read first
     * @param more what stands below, empty for nothing
     * @param here whether it is where the author is
     * @param said all of it, to be heard
     */
    record Shown(@Nullable Icon icon, String title, String more, boolean here, String said) {}

    /** A list without things yet. */
    PickList(String name, String label, Function<T, Shown> shows, Consumer<T> go) {
        setModel(things);
        setName(name);
        getAccessibleContext().setAccessibleName(label);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setBackground(Shade.GROUND.color());
        setFixedCellWidth(Look.px(NARROW));
        setBorder(BorderFactory.createEmptyBorder(0, Look.px(4), 0, Look.px(4)));
        setCellRenderer(new Cell<>(shows));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent clicked) {
                take(go);
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "go");
        getActionMap().put("go", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent pressed) {
                take(go);
            }
        });
    }

    private void take(Consumer<T> go) {
        T chosen = getSelectedValue();
        if (chosen != null) {
            go.accept(chosen);
        }
    }

    /** Shows other things; what was chosen stays chosen when it is still there. */
    void show(List<T> next) {
        T chosen = getSelectedValue();
        things.clear();
        things.addAll(next);
        setSelectedValue(chosen, false);
        revalidate();
    }

    private static final class Cell<T> extends JPanel implements ListCellRenderer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, Shown> shows;
        private final JLabel title = new JLabel();
        private final JLabel more = new JLabel();

        Cell(Function<T, Shown> shows) {
            super(new BorderLayout(0, 0));
            this.shows = shows;
            setBorder(BorderFactory.createEmptyBorder(Look.px(3), Look.px(6), Look.px(3), Look.px(6)));
            title.setIconTextGap(Look.px(6));
            for (JLabel label : List.of(title, more)) {
                // a guide's words stay words
                label.putClientProperty("html.disable", true);
            }
            add(title, BorderLayout.CENTER);
            add(more, BorderLayout.SOUTH);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends T> list, T thing, int index, boolean selected, boolean focused) {
            Shown shown = shows.apply(thing);
            title.setIcon(shown.icon());
            title.setText(shown.title());
            title.setFont((shown.here() ? Type.SMALL_STRONG : Type.SMALL).font());
            title.setForeground((shown.here() ? Shade.ACCENT : Shade.INK).color());
            more.setText(shown.more());
            more.setFont(Type.SMALL.font());
            more.setForeground(Shade.QUIET.color());
            more.setVisible(!shown.more().isEmpty());
            more.setBorder(BorderFactory.createEmptyBorder(0, shown.icon() == null ? 0 : Look.px(20), 0, 0));
            boolean strong = selected && list.isFocusOwner();
            setBackground((strong ? Shade.LINE : selected ? Shade.ACCENT_WASH : Shade.GROUND).color());
            getAccessibleContext().setAccessibleName(shown.said());
            setToolTipText(shown.said());
            return this;
        }
    }
}
