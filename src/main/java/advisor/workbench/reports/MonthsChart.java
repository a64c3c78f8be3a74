package advisor.workbench.reports;

import advisor.disclosure.Cell;
import advisor.report.By;
import advisor.report.ReportTable;
import advisor.workbench.look.Look;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler;

/** Sessions by month as bars; a month whose count is withheld has none, and the table says so. */
final class MonthsChart extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 220;

    /* As many as have room for their names; the table has the others. */
    private static final int MOST_MONTHS = 24;

    private final transient ReportTable table;
    private final transient Wording wording;

    MonthsChart(ReportTable table, Wording wording) {
        this.table = table;
        this.wording = wording;
        setName("reports-chart");
        setPreferredSize(new Dimension(Look.px(400), Look.px(HEIGHT)));
        getAccessibleContext().setAccessibleName(wording.say("reports.chart"));
        getAccessibleContext().setAccessibleDescription(inWords());
    }

    /* The same in words, for those who do not see it. */
    private String inWords() {
        List<String> parts = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            String count = table.rowTotals().get(row) instanceof Cell.Shown shown
                    ? Long.toString(shown.count())
                    : wording.say("reports.withheld");
            parts.add(name(row) + " " + count);
        }
        return String.join(wording.say("list.comma"), parts);
    }

    private String name(int row) {
        String name = table.rowWords().get(row).get(wording.language());
        // of a month or quarter the century goes without saying; there is little room
        return table.by() == By.TIME && name.matches("[0-9]{4}.?[0-9]{1,2}") ? name.substring(2) : name;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        CategoryChart chart =
                new CategoryChartBuilder().width(getWidth()).height(getHeight()).build();
        List<Long> counts = new ArrayList<>();
        List<String> months = new ArrayList<>();
        for (int row = Math.max(0, table.rows().size() - MOST_MONTHS);
                row < table.rows().size();
                row++) {
            months.add(name(row));
            counts.add(table.rowTotals().get(row) instanceof Cell.Shown shown ? shown.count() : 0L);
        }
        style(chart.getStyler(), months.size());
        chart.addSeries(wording.say("reports.chart"), months, counts).setFillColor(Shade.ACCENT.color());
        Graphics2D g = (Graphics2D) graphics.create();
        chart.paint(g, getWidth(), getHeight());
        g.dispose();
    }

    private void style(org.knowm.xchart.style.CategoryStyler styler, int bars) {
        Color sheet = Shade.SHEET.color();
        styler.setChartBackgroundColor(sheet);
        styler.setPlotBackgroundColor(sheet);
        styler.setPlotBorderVisible(false);
        styler.setLegendVisible(false);
        styler.setChartTitleVisible(false);
        styler.setAxisTickLabelsFont(Type.SMALL.font());
        styler.setAxisTickLabelsColor(Shade.QUIET.color());
        styler.setAxisTickMarksColor(Shade.LINE.color());
        styler.setPlotGridLinesColor(Shade.LINE.color());
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setYAxisDecimalPattern("#,##0");
        styler.setYAxisMin(0.0);
        styler.setAvailableSpaceFill(Math.min(0.7, 0.1 * bars));
        styler.setChartPadding(Look.px(4));
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
    }
}
