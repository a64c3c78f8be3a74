package advisor.workbench.reports;

import advisor.disclosure.ProtectedTable;
import advisor.report.DeskReport;
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
import javax.swing.BorderFactory;
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
            ProtectedTable table = report.conclusionsByMonth();
            then(
                    22,
                    new Column(10)
                            .padded(18, 22, 18, 22)
                            .on(Shade.SHEET, Shade.LINE, 14)
                            .then(new Prose(wording.say("reports.chart"), Type.LEAD_STRONG, Shade.INK))
                            .then(new MonthsChart(table, wording)));
            then(
                    14,
                    new Column(10)
                            .padded(18, 22, 18, 22)
                            .on(Shade.SHEET, Shade.LINE, 14)
                            .then(new Prose(DeskReport.title(wording.language()), Type.LEAD_STRONG, Shade.INK))
                            .then(table(report))
                            .then(Prose.quiet(DeskReport.note(wording.language()))));
        }
    }

    private Component table(DeskReport report) {
        ReportTable rows = new ReportTable(report, wording);
        JTable table = new JTable(rows);
        table.setName("reports-table");
        table.getAccessibleContext().setAccessibleName(DeskReport.title(wording.language()));
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
            each.setPreferredWidth(Math.max(Look.px(MONTH), name + Look.px(AIR)));
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
}
