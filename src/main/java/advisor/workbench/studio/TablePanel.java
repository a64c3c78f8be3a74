package advisor.workbench.studio;

import advisor.workbench.look.Column;
import advisor.workbench.look.ColumnHead;
import advisor.workbench.look.Filling;
import advisor.workbench.look.Inside;
import advisor.workbench.look.Look;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** Facts or words as a table, and the way from a row to the line where it stands. */
final class TablePanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int LEAST = 130;

    private final transient StudioModel studio;
    private final transient EntriesModel entries;
    private final transient Levels levels;
    private final transient Wording wording;
    private final boolean facts;
    private final JTable table = new Whole();
    private final JTextField find = new JTextField();
    private final Prose said = new Prose(" ", Type.SMALL, Shade.QUIET);
    private transient @Nullable Object shown;

    /** A table that tells what a cell has no room for. */
    private static final class Whole extends JTable {

        private static final long serialVersionUID = 1L;

        @Override
        public Component prepareRenderer(TableCellRenderer renderer, int row, int column) {
            Component cell = super.prepareRenderer(renderer, row, column);
            if (cell instanceof JComponent shown) {
                int room = getColumnModel().getColumn(column).getWidth();
                Object value = getValueAt(row, column);
                shown.setToolTipText(value == null || shown.getPreferredSize().width <= room ? null : value.toString());
            }
            return cell;
        }
    }

    TablePanel(StudioModel studio, boolean facts, Levels levels, Wording wording) {
        super(new BorderLayout());
        this.studio = studio;
        this.entries = new EntriesModel(studio);
        this.facts = facts;
        this.levels = levels;
        this.wording = wording;
        String name = facts ? "studio.facts" : "studio.words";
        setName(name);
        setBackground(Shade.GROUND.color());
        table.setName(name + ".table");
        table.getAccessibleContext().setAccessibleName(wording.say(name));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setRowHeight(Look.px(30));
        table.setFillsViewportHeight(true);
        table.setAutoCreateRowSorter(true);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.putClientProperty("terminateEditOnFocusLost", true);
        table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        Column head = new Column(6).padded(10, 14, 8, 14);
        Row row = new Row(8);
        if (!facts) {
            find.setName("studio.words.find");
            find.putClientProperty("JTextField.showClearButton", true);
            find.putClientProperty("JTextField.placeholderText", wording.say("studio.words.find"));
            find.getAccessibleContext().setAccessibleName(wording.say("studio.words.find"));
            find.getDocument().addDocumentListener((Typing) () -> {
                shown = null;
                refresh();
            });
            row.restMiddle(find);
        } else {
            row.restMiddle(Prose.quiet(wording.say("studio.facts.how")));
        }
        row.middle(Press.quiet(name + ".line", wording.say("studio.line"), this::toLine));
        head.then(row).then(said);
        JScrollPane pane = new Inside(table);
        pane.setBorder(BorderFactory.createMatteBorder(Math.max(1, Look.px(1)), 0, 0, 0, Shade.LINE.color()));
        pane.setFocusable(false);
        add(Scroll.of(new Filling(head, pane, LEAST), Shade.GROUND));
        refresh();
    }

    /** Shows the guide as it was last loaded; a cell that is being typed in stays. */
    void refresh() {
        Object guide = studio.guide();
        if (guide == shown && guide != null || table.isEditing()) {
            return;
        }
        shown = guide;
        EntriesTable<?> rows = facts
                ? new FactsTable(studio, entries, levels, this::refused, wording)
                : new WordsTable(studio, entries, find.getText(), levels, this::refused, wording);
        table.setModel(rows);
        for (int i = 0; i < rows.getColumnCount(); i++) {
            TableColumn column = table.getColumnModel().getColumn(i);
            column.setPreferredWidth(Look.px(rows.columns().get(i).width()));
            column.setHeaderRenderer(ColumnHead.ofWords());
        }
        if (facts) {
            table.getColumnModel().getColumn(FactsTable.REVIEW).setCellRenderer(new ReviewCell());
        }
        said.setText(wording.say("studio.written", studio.file(facts ? "facts.json" : "wording.*.json")));
    }

    private void refused() {
        said.setText(wording.say("studio.refused"));
    }

    private void toLine() {
        int selected = table.getSelectedRow();
        if (selected < 0) {
            said.setText(wording.say("studio.line.choose"));
            return;
        }
        ((EntriesTable<?>) table.getModel()).toLine(table.convertRowIndexToModel(selected));
    }
}
