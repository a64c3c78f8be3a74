package advisor.workbench.reports;

import advisor.guide.Text;
import advisor.report.By;
import advisor.report.CameOf;
import advisor.report.DeskReport;
import advisor.report.GuideReport;
import advisor.report.ReportTable;
import advisor.report.Within;
import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Vector;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.KeyStroke;

/** The desk's own report: what it is, a chart by month, and the protected table. */
public final class ReportsPanel extends Column {

    private static final long serialVersionUID = 1L;

    private final transient Wording wording;
    private final transient Runnable print;

    /**
     * A view of the report as it is now.
     *
     * @param toSessions goes to the sessions, where outcomes come from
     * @param print prints what is looked at
     */
    public ReportsPanel(ReportsModel model, Wording wording, Runnable toSessions, Runnable print) {
        super(1200, 14);
        this.wording = wording;
        this.print = print;
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
        Column summary = sheet(6, wording.say("reports.summary"));
        List<Text> sentences = report.sentences(guide);
        sentences.forEach(sentence -> summary.then(Prose.body(sentence.get(wording.language()))));
        if (sentences.isEmpty()) {
            summary.then(Prose.quiet(wording.say("reports.summary.none")));
        }
        then(22, summary);
        if (!guide.calibration().isEmpty()) {
            String title = CameOf.TITLE.get(wording.language());
            then(
                    14,
                    sheet(10, title)
                            .then(Figures.framed(Figures.table(
                                    new CalibrationTable(guide.calibration(), wording), "reports-calibration", title)))
                            .then(Prose.quiet(wording.say("reports.calibration.note"))));
        }
        then(22, choices(model, report, guide));
        if (model.isTooFew()) {
            then(10, Prose.body(wording.say("reports.within.tooFew")));
        }
        model.table().ifPresent(shown -> {
            then(10, sheet(10, titled(model, wording.say("reports.chart"))).then(new MonthsChart(shown, wording)));
            Column counts = sheet(10, titled(model, shown.title().get(wording.language())))
                    .then(Figures.framed(counts(model, guide, shown)));
            if (model.within().isEmpty() && !model.withins().isEmpty()) {
                counts.then(Prose.quiet(wording.say("reports.within.how")));
            }
            then(14, counts.then(Prose.quiet(DeskReport.note(wording.language()))));
        });
    }

    private static Column sheet(int gap, String title) {
        return new Column(gap)
                .padded(18, 22, 18, 22)
                .on(Shade.SHEET, Shade.LINE, 14)
                .then(new Prose(title, Type.LEAD_STRONG, Shade.INK));
    }

    private String titled(ReportsModel model, String title) {
        return model.within()
                .map(into ->
                        wording.say("reports.within.title", title, into.words().get(wording.language())))
                .orElse(title);
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
        Wrap row = new Wrap(10);
        if (report.guides().size() > 1) {
            row.with(choice(
                    "reports-guide",
                    report.guides().stream()
                            .map(one -> new Named<>(one.id(), one.title().get(wording.language())))
                            .toList(),
                    guide.id(),
                    id -> model.choose(id, model.by(), table)));
        }
        row.with(choice(
                "reports-by",
                Arrays.stream(By.values())
                        .map(by -> new Named<>(by, by.words().get(wording.language())))
                        .toList(),
                model.by(),
                by -> model.choose(guide.id(), by, table)));
        if (!model.withins().isEmpty()) {
            List<Named<Optional<Within>>> withins = new ArrayList<>();
            withins.add(new Named<>(
                    Optional.empty(),
                    wording.say(model.by() == By.TIME ? "reports.within.places" : "reports.within.times")));
            model.withins()
                    .forEach(into -> withins.add(
                            new Named<>(Optional.of(into), into.words().get(wording.language()))));
            row.with(choice("reports-within", withins, model.within(), model::look));
        }
        row.with(choice(
                "reports-what",
                model.tables().stream()
                        .map(one -> new Named<>(one.key(), one.title().get(wording.language())))
                        .toList(),
                table,
                key -> model.choose(guide.id(), model.by(), key)));
        row.with(Press.other("reports-print", wording.say("reports.print"), print));
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

    private JTable counts(ReportsModel model, GuideReport guide, ReportTable shown) {
        TableOfCounts.Medians medians = model.within().isPresent()
                ? TableOfCounts.Medians.NONE
                : new TableOfCounts.Medians(guide.median(), guide.medians(shown.by()));
        TableOfCounts rows = new TableOfCounts(shown, medians, wording);
        JTable table = Figures.table(rows, "reports-table", shown.title().get(wording.language()));
        table.setColumnSelectionAllowed(true);
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "look-into");
        table.getActionMap().put("look-into", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent pressed) {
                rows.key(table.getSelectedColumn()).ifPresent(model::lookInto);
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int column = table.columnAtPoint(event.getPoint());
                if (event.getClickCount() == 2 && column >= 0) {
                    rows.key(column).ifPresent(model::lookInto);
                }
            }
        });
        return table;
    }
}
