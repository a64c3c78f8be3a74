package advisor.workbench.releases;

import advisor.disclosure.Quarter;
import advisor.report.publish.Export;
import advisor.report.publish.Publication;
import advisor.store.ReleaseBook;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.awt.Insets;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.swing.ButtonGroup;
import javax.swing.JFileChooser;
import javax.swing.JToggleButton;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;

/** Choose a quarter, see what publishing it means, publish it for good, and save what was published. */
public final class ReleasesPanel extends Column {

    private static final long serialVersionUID = 1L;

    private final transient ReleasesModel model;
    private final transient Wording wording;

    /** A view of what the model holds. */
    public ReleasesPanel(ReleasesModel model, Wording wording) {
        super(960, 14);
        this.model = model;
        this.wording = wording;
        setName("releases");
        padded(32, 32, 32, 32);
        refresh();
    }

    /** Shows the model as it is now. */
    public void refresh() {
        Again.built(this, this::build);
        revalidate();
        repaint();
    }

    private void build() {
        clear();
        then(new Prose(wording.say("releases.title"), Type.TITLE, Shade.INK));
        then(4, new Prose(wording.say("releases.lead"), Type.LEAD, Shade.QUIET));
        if (model.notice() != null) {
            then(16, new NoticeBox(wording, model.notice()));
        }
        ReleaseBook book = model.book();
        Quarter chosen = model.chosen();
        if (book == null) {
            if (model.notice() == null) {
                then(16, Prose.quiet(wording.say("releases.loading")));
            }
        } else if (chosen != null) {
            then(18, periods(book, chosen));
            Publication publication = model.publication(wording.language());
            if (publication == null) {
                then(12, before(book, chosen));
            } else {
                then(12, after(publication));
                publication.sheets().forEach(sheet -> then(sheet(sheet)));
            }
        }
    }

    private Wrap periods(ReleaseBook book, Quarter chosen) {
        Wrap row = new Wrap(6);
        ButtonGroup group = new ButtonGroup();
        for (Quarter period : model.periods()) {
            boolean closed = book.find(period).isPresent();
            String name = closed ? wording.say("releases.period.closed", period) : period.toString();
            JToggleButton button = new JToggleButton(name, period.equals(chosen));
            button.setName("releases.period." + period);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.setMargin(new Insets(Look.px(4), Look.px(12), Look.px(4), Look.px(12)));
            button.addActionListener(pressed -> model.choose(period));
            group.add(button);
            row.with(button);
        }
        return row;
    }

    private Column section(String heading) {
        return new Column(6)
                .padded(18, 22, 20, 22)
                .on(Shade.SHEET, Shade.LINE, 14)
                .then(new Prose(heading, Type.LEAD_STRONG, Shade.INK));
    }

    private Column before(ReleaseBook book, Quarter period) {
        Column box = section(wording.say("releases.before", period));
        box.then(Prose.body(wording.say(
                "releases.tables",
                model.tables().stream().map(wording::say).collect(Collectors.joining(wording.say("list.comma"))))));
        box.then(Prose.body(wording.say("releases.unseen")));
        int year = book.today().getYear();
        box.then(Prose.body(wording.say(
                "releases.budget",
                model.cost(),
                Integer.toString(year),
                ReleaseBook.EPSILON_OF_A_YEAR,
                book.spentIn(year))));
        box.then(Prose.quiet(wording.say("releases.group")));
        if (model.isWorking()) {
            return box.then(10, new Prose(wording.say("releases.working"), Type.STRONG, Shade.INK));
        }
        if (!model.affords()) {
            return box.then(
                    10, new Prose(wording.say("releases.used", Integer.toString(year + 1)), Type.STRONG, Shade.NOW));
        }
        Wrap buttons = new Wrap(8);
        if (model.isAsking()) {
            box.then(10, new Prose(wording.say("releases.sure", period), Type.STRONG, Shade.NOW));
            buttons.with(Press.danger("releases.yes", wording.say("releases.yes", period), model::publish))
                    .with(Press.other("releases.no", wording.say("releases.no"), () -> model.ask(false)));
        } else {
            buttons.with(Press.primary("releases.publish", wording.say("releases.publish"), () -> model.ask(true)));
        }
        return box.then(10, buttons);
    }

    private Column after(Publication publication) {
        Column box = section(publication.title());
        box.then(Prose.quiet(
                wording.say("releases.closed", publication.closedOn().toString(), publication.epsilon())));
        publication.summary().forEach(sentence -> box.then(Prose.body(sentence)));
        Wrap buttons = new Wrap(8);
        for (Export kind : Export.values()) {
            String name = wording.say("releases.save" + kind.ending());
            buttons.with(
                    kind == Export.HTML
                            ? Press.primary("releases.save" + kind.ending(), name, () -> save(kind, publication))
                            : Press.other("releases.save" + kind.ending(), name, () -> save(kind, publication)));
        }
        box.then(10, buttons);
        Path written = model.written();
        if (written != null) {
            box.then(new Prose(wording.say("releases.saved", written), Type.STRONG, Shade.WEEK));
        }
        return box;
    }

    private Column sheet(Publication.Sheet sheet) {
        Column box = section(sheet.title());
        if (!sheet.note().isEmpty()) {
            box.then(2, Prose.quiet(sheet.note()));
        }
        box.then(6, row(sheet.rows(), wording.say("releases.visits"), wording.say("releases.range"), Shade.QUIET));
        @Nullable String group = null;
        for (Publication.Line line : sheet.told()) {
            if (!line.group().equals(group)) {
                group = line.group();
                if (!group.isEmpty()) {
                    box.then(8, Prose.quiet(group));
                }
            }
            box.then(row(line.label(), line.shown(), line.low() + "–" + line.high(), Shade.INK));
        }
        if (!sheet.untold().isEmpty()) {
            box.then(
                    6,
                    Prose.quiet(wording.say(
                            "releases.small",
                            sheet.untold().size(),
                            sheet.untold().stream()
                                    .map(Publication.Line::label)
                                    .collect(Collectors.joining(wording.say("list.comma"))))));
        }
        return box;
    }

    private static Row row(String label, String figure, String range, Shade shade) {
        return new Row(16)
                .rest(new Prose(label, Type.BODY, shade))
                .fixed(80, new Prose(figure, Type.BODY, shade).toTheRight())
                .fixed(110, new Prose(range, Type.BODY, Shade.QUIET).toTheRight());
    }

    private void save(Export kind, Publication publication) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(wording.say("releases.save" + kind.ending()));
        chooser.setFileFilter(
                new FileNameExtensionFilter("*" + kind.ending(), kind.ending().substring(1)));
        chooser.setSelectedFile(new File("release-" + publication.period() + kind.ending()));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            model.export(kind, chooser.getSelectedFile().toPath(), wording.language());
        }
    }
}
