package advisor.workbench.window;

import advisor.workbench.action.CommandWords;
import advisor.workbench.action.Commands;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;

/** A field that finds commands and the list of those found: type, choose with the arrows, run with Enter. */
final class PaletteDialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;

    private final JDialog dialog;
    private final PaletteModel model;
    private final Commands commands;
    private final JTextField field = new JTextField();
    private final DefaultListModel<PaletteModel.Entry> entries = new DefaultListModel<>();
    private final JList<PaletteModel.Entry> list = new JList<>(entries) {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }
    };
    private final JLabel nothing;

    private PaletteDialog(Window owner, Commands commands, Wording wording) {
        this.commands = commands;
        this.model = PaletteModel.of(commands, wording.language());
        this.dialog = Beside.dialog(owner, "palette", wording.say("palette.title"));
        this.nothing = new JLabel(wording.say("palette.nothing"));
        field(wording);
        list(wording);
        JPanel content = new JPanel(new BorderLayout(0, Look.px(8)));
        content.setBackground(Shade.SHEET.color());
        int edge = Look.px(14);
        content.setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        JPanel top = new JPanel(new BorderLayout(0, Look.px(6)));
        top.setOpaque(false);
        JLabel label = new JLabel(wording.say("palette.label"));
        label.setFont(Type.SMALL.font());
        label.setForeground(Shade.QUIET.color());
        label.setLabelFor(field);
        top.add(label, BorderLayout.NORTH);
        top.add(field, BorderLayout.CENTER);
        content.add(top, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        content.add(scroll, BorderLayout.CENTER);
        nothing.setFont(Type.BODY.font());
        nothing.setForeground(Shade.QUIET.color());
        content.add(nothing, BorderLayout.SOUTH);
        dialog.setContentPane(content);
        Beside.size(dialog, WIDTH, HEIGHT);
        show();
    }

    /** Opens it in front of the window; Escape closes it. */
    static void show(Window owner, Commands commands, Wording wording) {
        for (Window open : owner.getOwnedWindows()) {
            if ("palette".equals(open.getName())) {
                open.dispose();
            }
        }
        PaletteDialog palette = new PaletteDialog(owner, commands, wording);
        Dimmed.behind(palette.dialog);
        palette.dialog.setVisible(true);
        palette.field.requestFocusInWindow();
    }

    private void field(Wording wording) {
        field.setName("palette-field");
        field.setFont(Type.LEAD.font());
        field.getAccessibleContext().setAccessibleName(wording.say("palette.label"));
        field.getDocument().addDocumentListener((Typing) this::find);
        key(KeyEvent.VK_DOWN, 1, this::move);
        key(KeyEvent.VK_UP, -1, this::move);
        field.addActionListener(entered -> run());
    }

    private void key(int code, int by, IntConsumer does) {
        KeyStroke stroke = KeyStroke.getKeyStroke(code, 0);
        field.getInputMap().put(stroke, "palette" + by);
        field.getActionMap().put("palette" + by, new AbstractAction() {

            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent pressed) {
                does.accept(by);
            }
        });
    }

    private void list(Wording wording) {
        list.setName("palette-list");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Line());
        list.setFocusable(false);
        // a list remembers how high its lines are, which follows from how wide it is
        list.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                list.setFixedCellHeight(1);
                list.setFixedCellHeight(-1);
            }
        });
        list.setBackground(Shade.SHEET.color());
        list.getAccessibleContext().setAccessibleName(wording.say("palette.title"));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent click) {
                int place = list.locationToIndex(click.getPoint());
                if (place >= 0 && list.getCellBounds(place, place).contains(click.getPoint())) {
                    model.choose(place);
                    run();
                }
            }
        });
    }

    private void find() {
        model.type(field.getText());
        show();
    }

    private void move(int by) {
        model.move(by);
        choose();
    }

    private void show() {
        entries.clear();
        entries.addAll(model.found());
        nothing.setVisible(entries.isEmpty());
        choose();
    }

    private void choose() {
        int place = model.chosen();
        if (place >= 0) {
            list.setSelectedIndex(place);
            list.ensureIndexIsVisible(place);
            PaletteModel.Entry entry = model.found().get(place);
            field.getAccessibleContext().setAccessibleDescription(entry.name() + ". " + entry.tip());
        }
    }

    /* The palette goes first, so that what the command opens is not behind it. */
    private void run() {
        int place = model.chosen();
        if (place >= 0) {
            PaletteModel.Entry entry = model.found().get(place);
            dialog.dispose();
            SwingUtilities.invokeLater(() -> commands.action(entry.id())
                    .actionPerformed(new ActionEvent(
                            field, ActionEvent.ACTION_PERFORMED, entry.id().key())));
        }
    }

    /** A command: its name, what it does, and its key. */
    private static final class Line extends JPanel implements ListCellRenderer<PaletteModel.Entry> {

        private static final long serialVersionUID = 1L;

        private final JLabel name = new JLabel();
        private final Prose tip = new Prose(" ", Type.SMALL, Shade.QUIET);
        private final JLabel keys = new JLabel();
        private final JPanel words = new JPanel(new BorderLayout());
        private int width;

        Line() {
            super(new BorderLayout(Look.px(12), 0));
            setBorder(BorderFactory.createEmptyBorder(Look.px(6), Look.px(10), Look.px(6), Look.px(10)));
            name.setFont(Type.STRONG.font());
            keys.setFont(Type.SMALL_STRONG.font());
            words.setOpaque(false);
            words.add(name, BorderLayout.NORTH);
            words.add(tip, BorderLayout.CENTER);
            add(words, BorderLayout.CENTER);
            add(keys, BorderLayout.EAST);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends PaletteModel.Entry> all,
                PaletteModel.Entry entry,
                int place,
                boolean chosen,
                boolean focused) {
            KeyStroke shortcut = entry.id().shortcut();
            name.setText(entry.name());
            tip.setText(entry.tip());
            keys.setText(shortcut == null ? "" : CommandWords.keys(shortcut));
            setBackground((chosen ? Shade.ACCENT_WASH : Shade.SHEET).color());
            name.setForeground(Shade.INK.color());
            tip.setForeground((chosen ? Shade.INK : Shade.QUIET).color());
            keys.setForeground(Shade.ACCENT.color());
            getAccessibleContext().setAccessibleName(entry.name() + ". " + entry.tip());
            width = all.getWidth();
            return this;
        }

        /* As wide as the list, and as high as that makes the words. */
        @Override
        public Dimension getPreferredSize() {
            Dimension wish = super.getPreferredSize();
            if (width == 0) {
                return wish;
            }
            Insets edge = getInsets();
            int key = keys.getText().isEmpty() ? 0 : keys.getPreferredSize().width + Look.px(12);
            int inside = Math.max(1, width - edge.left - edge.right - key);
            return new Dimension(
                    width, edge.top + name.getPreferredSize().height + tip.heightFor(inside) + edge.bottom);
        }
    }
}
