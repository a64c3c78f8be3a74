package advisor.workbench.reports;

import advisor.guide.Text;
import advisor.report.By;
import advisor.report.DeskReport;
import advisor.report.GuideReport;
import advisor.report.ReportTable;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Vector;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** The desk's own report: what it is, a chart by month, and the protected table. */
public final class ReportsPanel extends Column {

    private static final long serialVersionUID = 1L;
    private static final int MONTH = 84;
    private static final int AIR = 24;
    private static final int ROW = 30;
    private static final int WIDEST = 420;

    private final transient Wording wording;

    /**
     * A view of the report as it is now.
     *
     * @param toSessions goes to the sessions, where outcomes come from
     */
    public ReportsPanel(ReportsModel model, Wording wording, Runnable toSessions) {
        super(1200, 14);
        this.wording = wording;
        setName("reports");
        padded(32, 32, 32, 32);
        then(new Prose(wording.say("reports.title"), Type.TITLE, Shade.INK));
        then(4, new Prose(wording.say("reports.lead"), Type.LEAD, Shade.QUIET));
        DeskReport report = model.report();
        if (model.notice() != null) {
            then(20, new NoticeBox(wording, model.notice()));
        }
        if (report == null) {
            if (model.notice() == null) {
                then(20, Prose.quiet(wording.say("reports.loading")));
            }
        } else if (report.outcomes() == 0) {
            then(20, Prose.body(wording.say("reports.none")));
            natural(12, Press.primary("reports-start", wording.say("outcomes.start"), toSessions));
        } else {
            model.guide()
                    .ifPresentOrElse(
                            guide -> show(model, report, guide),
                            () -> then(20, Prose.body(report.tooFew().get(wording.language()))));
        }
    }

    private void show(ReportsModel model, DeskReport report, GuideReport guide) {
        Column summary = new Column(6)
                .padded(18, 22, 18, 22)
                .on(Shade.SHEET, Shade.LINE, 14)
                .then(new Prose(wording.say("reports.summary"), Type.LEAD_STRONG, Shade.INK));
        List<Text> sentences = report.sentences(guide);
        sentences.forEach(sentence -> summary.then(Prose.body(sentence.get(wording.language()))));
        if (sentences.isEmpty()) {
            summary.then(Prose.quiet(wording.say("reports.summary.none")));
        }
        then(22, summary);
        then(14, choices(model, report, guide));
        model.table().ifPresent(shown -> {
            then(
                    10,
                    new Column(10)
                            .padded(18, 22, 18, 22)
                            .on(Shade.SHEET, Shade.LINE, 14)
                            .then(new Prose(wording.say("reports.chart"), Type.LEAD_STRONG, Shade.INK))
                            .then(new MonthsChart(shown, wording)));
            then(
                    14,
                    new Column(10)
                            .padded(18, 22, 18, 22)
                            .on(Shade.SHEET, Shade.LINE, 14)
                            .then(new Prose(shown.title().get(wording.language()), Type.LEAD_STRONG, Shade.INK))
                            .then(table(shown))
                            .then(Prose.quiet(DeskReport.note(wording.language()))));
        });
    }

    /* A choice as it is read. */
    private record Named<T>(T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private Component choices(ReportsModel model, DeskReport report, GuideReport guide) {
        String table = model.table().map(ReportTable::key).orElse("");
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, Look.px(10), 0));
        row.setOpaque(false);
        if (report.guides().size() > 1) {
            row.add(choice(
                    "reports-guide",
                    report.guides().stream()
                            .map(one -> new Named<>(one.id(), one.title().get(wording.language())))
                            .toList(),
                    guide.id(),
                    id -> model.choose(id, model.by(), table)));
        }
        row.add(choice(
                "reports-by",
                Arrays.stream(By.values())
                        .map(by -> new Named<>(by, by.words().get(wording.language())))
                        .toList(),
                model.by(),
                by -> model.choose(guide.id(), by, table)));
        row.add(choice(
                "reports-what",
                model.tables().stream()
                        .map(one -> new Named<>(one.key(), one.title().get(wording.language())))
                        .toList(),
                table,
                key -> model.choose(guide.id(), model.by(), key)));
        return row;
    }

    private <T> Component choice(String name, List<Named<T>> offered, T chosen, Consumer<T> action) {
        JComboBox<Named<T>> box = new JComboBox<>(new Vector<>(offered));
        box.setName(name);
        box.getAccessibleContext().setAccessibleName(wording.say(name.replace('-', '.')));
        box.setToolTipText(wording.say(name.replace('-', '.')));
        box.setMaximumRowCount(20);
        offered.stream().filter(one -> one.value().equals(chosen)).findFirst().ifPresent(box::setSelectedItem);
        box.addActionListener(
                event -> action.accept(box.getItemAt(box.getSelectedIndex()).value()));
        return box;
    }

    private Component table(ReportTable shown) {
        TableOfCounts rows = new TableOfCounts(shown, wording);
        JTable table = new JTable(rows);
        table.setName("reports-table");
        table.getAccessibleContext().setAccessibleName(shown.title().get(wording.language()));
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.setRowHeight(Look.px(ROW));
        table.setRowSelectionAllowed(false);
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        DefaultTableCellRenderer numbers = new DefaultTableCellRenderer();
        numbers.setHorizontalAlignment(SwingConstants.RIGHT);
        table.getTableHeader().setReorderingAllowed(false);
        for (int column = 0; column < rows.getColumnCount(); column++) {
            var each = table.getColumnModel().getColumn(column);
            int name = table.getFontMetrics(table.getTableHeader().getFont()).stringWidth(rows.getColumnName(column));
            int words = column == 0 ? widest(table, rows) : name;
            each.setPreferredWidth(Math.max(Look.px(MONTH), words + Look.px(AIR)));
            if (column > 0) {
                each.setCellRenderer(numbers);
            }
        }
        JScrollPane pane = new JScrollPane(table);
        pane.setBorder(BorderFactory.createLineBorder(Shade.LINE.color()));
        int height = table.getTableHeader().getPreferredSize().height + table.getPreferredSize().height + Look.px(16);
        pane.setPreferredSize(new Dimension(Look.px(400), height));
        return pane;
    }

    private static int widest(JTable table, TableOfCounts rows) {
        int widest = 0;
        for (int row = 0; row < rows.getRowCount(); row++) {
            String words = String.valueOf(rows.getValueAt(row, 0));
            widest = Math.max(widest, table.getFontMetrics(table.getFont()).stringWidth(words));
        }
        return Math.min(widest, Look.px(WIDEST));
    }
}
