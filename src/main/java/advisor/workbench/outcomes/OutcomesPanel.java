package advisor.workbench.outcomes;

import advisor.guide.Text;
import advisor.outcome.Outcome;
import advisor.outcome.OutcomeWords;
import advisor.pack.Localities;
import advisor.workbench.desk.DeskCare;
import advisor.workbench.look.Column;
import advisor.workbench.look.Inside;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.task.Notice;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.io.File;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/** The outcomes of the desk as a table, and the one chosen in words beside it. */
public final class OutcomesPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    /** Month, conclusion, place, helpful, confidence, guide, advice, done. */
    private static final List<Integer> MOST_TELLING = List.of(0, 3, 2, 7, 4, 1, 5, 6);

    /** Below this width, in logical pixels, the one chosen stands below the table, and all of it scrolls. */
    private static final int ROOMY = 780;

    private static final int MOST_ROWS = 8;
    private static final int DETAIL = 300;

    private final transient OutcomesModel model;
    private final transient Localities localities;
    private final transient Wording wording;
    private final transient Runnable toSessions;
    private final JPanel body = clear();
    private final Column head = new Column(0);
    private final JPanel beside = clear();
    private final Column below = new Column(0).padded(0, 32, 32, 32);
    private transient @Nullable List<Outcome> shown;
    private boolean narrow;

    /**
     * A view of the outcomes.
     *
     * @param toSessions goes to the sessions, where outcomes come from
     */
    public OutcomesPanel(OutcomesModel model, Localities localities, Wording wording, Runnable toSessions) {
        super(new BorderLayout());
        this.model = model;
        this.localities = localities;
        this.wording = wording;
        this.toSessions = toSessions;
        setName("outcomes");
        setBackground(Shade.GROUND.color());
        add(body, BorderLayout.CENTER);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                boolean now = getWidth() < Look.px(ROOMY);
                if (now != narrow) {
                    narrow = now;
                    shown = null;
                    refresh();
                }
            }
        });
        refresh();
    }

    private static JPanel clear() {
        JPanel panel = new JPanel(new BorderLayout());
        panel.setOpaque(false);
        return panel;
    }

    /** Shows what has changed; the table stays while the outcomes are the same. */
    public void refresh() {
        List<Outcome> outcomes = model.outcomes();
        if (outcomes == null
                || outcomes != shown
                || outcomes.isEmpty()
                || beside.getParent() == null && below.getParent() == null) {
            shown = outcomes;
            body.removeAll();
            head.removeAll();
            head.add(head(outcomes));
            if (narrow) {
                Column column = new Column(0).then(head);
                if (outcomes != null && !outcomes.isEmpty()) {
                    column.then(table(outcomes)).then(below);
                }
                body.add(Scroll.place(column, Shade.GROUND));
            } else {
                body.add(head, BorderLayout.NORTH);
                if (outcomes != null && !outcomes.isEmpty()) {
                    body.add(table(outcomes), BorderLayout.CENTER);
                    body.add(beside, BorderLayout.EAST);
                }
            }
        } else {
            head.removeAll();
            head.add(head(outcomes));
        }
        showDetail();
        revalidate();
        repaint();
    }

    private Column head(@Nullable List<Outcome> outcomes) {
        Column head = new Column(14).padded(32, 32, 16, 32);
        Column titles = new Column(4)
                .then(new Prose(wording.say("outcomes.title"), Type.TITLE, Shade.INK))
                .then(new Prose(wording.say("outcomes.lead"), Type.LEAD, Shade.QUIET));
        if (outcomes == null || outcomes.isEmpty()) {
            head.then(titles);
        } else if (narrow) {
            head.then(titles).then(actions());
        } else {
            head.then(new Row(16).rest(titles).middle(actions()));
        }
        Notice notice = model.notice() != null ? model.notice() : model.damage();
        if (notice != null) {
            head.then(new NoticeBox(wording, notice));
        }
        OutcomesModel.Exported exported = model.exported();
        if (exported != null) {
            head.then(Prose.body(wording.say(
                    "outcomes.exported", exported.outcomes(), exported.file().toString())));
        }
        DeskCare.Looked looked = model.looked();
        if (looked != null) {
            Column said = new Column(2);
            said.setName("outcomes-looked-through");
            looked.sentences()
                    .forEach(sentence -> said.then(
                            new Prose(wording.say(sentence), Type.BODY, looked.sound() ? Shade.WEEK : Shade.NOW)));
            head.then(said);
        }
        if (model.isCalledOff()) {
            head.then(Prose.body(wording.say("outcomes.lookThrough.off")));
        }
        if (outcomes == null && model.notice() == null) {
            head.then(Prose.quiet(wording.say("outcomes.loading")));
        } else if (outcomes != null && outcomes.isEmpty()) {
            head.then(10, Prose.body(wording.say("outcomes.none")));
            head.natural(8, Press.primary("outcomes-start", wording.say("outcomes.start"), toSessions));
        } else if (outcomes != null) {
            head.then(Prose.quiet(wording.say("outcomes.count", outcomes.size())));
        }
        return head;
    }

    private Wrap actions() {
        return new Wrap(8)
                .with(Press.other("outcomes-look-through", wording.say("outcomes.lookThrough"), model::lookThrough))
                .with(Press.other("outcomes-export", wording.say("outcomes.export"), this::export));
    }

    private Component table(List<Outcome> outcomes) {
        OutcomeTable rows = new OutcomeTable(model, outcomes, localities, wording);
        JTable table = new JTable(rows);
        table.setName("outcomes-table");
        table.getAccessibleContext().setAccessibleName(wording.say("outcomes.title"));
        table.setAutoCreateRowSorter(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setRowHeight(Look.px(34));
        table.setShowHorizontalLines(true);
        table.setFillsViewportHeight(true);
        FittingColumns columns = new FittingColumns(table, MOST_TELLING);
        // a table keeps Tab to itself otherwise, and the keyboard would not come out of it
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        table.getSelectionModel().addListSelectionListener(event -> {
            int row = table.getSelectedRow();
            if (!event.getValueIsAdjusting()) {
                model.choose(row < 0 ? null : rows.outcome(table.convertRowIndexToModel(row)));
            }
        });
        JScrollPane pane = new Inside(table);
        pane.setBorder(BorderFactory.createLineBorder(Shade.LINE.color()));
        JPanel holder = clear();
        holder.setBorder(
                BorderFactory.createEmptyBorder(0, Look.px(32), Look.px(narrow ? 16 : 32), Look.px(narrow ? 32 : 16)));
        if (narrow) {
            int lines = Math.min(MOST_ROWS, outcomes.size()) + 2;
            holder.setPreferredSize(new Dimension(0, lines * table.getRowHeight() + Look.px(20)));
        }
        pane.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                columns.fit(pane.getViewport().getExtentSize().width);
            }
        });
        holder.add(pane);
        return holder;
    }

    private void showDetail() {
        below.clear();
        beside.removeAll();
        beside.setPreferredSize(new Dimension(Look.px(DETAIL + 48), 0));
        beside.setBorder(BorderFactory.createEmptyBorder(0, 0, Look.px(32), Look.px(32)));
        Column sheet = new Column(6).padded(20, 22, 20, 22);
        Outcome chosen = model.chosen();
        sheet.then(new Prose(wording.say("outcomes.kept"), Type.LEAD_STRONG, Shade.INK));
        if (chosen == null) {
            sheet.then(6, Prose.quiet(wording.say("outcomes.choose")));
        } else {
            OutcomeWords words = new OutcomeWords(wording.language(), code -> wording.say(place(code)));
            for (OutcomeWords.Line line : words.of(chosen, model.guide())) {
                sheet.then(8, new Prose(line.label(), Type.SMALL, Shade.QUIET));
                sheet.then(1, new Prose(line.words(), Type.BODY, Shade.INK));
            }
        }
        if (narrow) {
            below.then(sheet.on(Shade.SHEET, Shade.LINE, 14));
        } else {
            JScrollPane pane = Scroll.of(sheet, Shade.SHEET);
            pane.setBorder(BorderFactory.createLineBorder(Shade.LINE.color()));
            beside.add(pane);
        }
    }

    private Text place(String code) {
        return localities.path(code);
    }

    private void export() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(wording.say("outcomes.export"));
        chooser.setSelectedFile(new File("outcomes.json"));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            model.export(chooser.getSelectedFile().toPath());
        }
    }
}
