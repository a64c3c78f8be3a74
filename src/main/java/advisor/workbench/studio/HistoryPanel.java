package advisor.workbench.studio;

import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Earlier versions of the draft and how it came; what differs from the draft as it is, and the way back. */
final class HistoryPanel extends Column {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int MOST = 60;

    private final transient HistoryModel model;
    private final transient StudioModel studio;
    private final transient Wording wording;

    HistoryPanel(StudioModel studio, HistoryModel model, Wording wording) {
        super(6);
        this.studio = studio;
        this.model = model;
        this.wording = wording;
        setName("studio.history");
        padded(12, 16, 20, 16);
        refresh();
    }

    /** Shows what has changed. */
    void refresh() {
        clear();
        then(new Prose(wording.say("studio.history"), Type.STRONG, Shade.INK));
        then(2, Prose.quiet(wording.say("studio.history.how")));
        if (model.notice() != null) {
            then(new NoticeBox(wording, model.notice()));
        }
        Draft draft = studio.draft();
        if (draft != null) {
            Row came = new Row(8)
                    .restMiddle(Prose.body(wording.say("studio.history.came")))
                    .middle(Press.quiet(
                            "studio.history.came", wording.say("studio.history.compare"), model::compareWithOriginal));
            then(8, came);
            for (Version version : model.versions()) {
                then(
                        2,
                        new Row(8)
                                .restMiddle(Prose.body(TIME.format(version.at())))
                                .middle(Press.quiet(
                                        "studio.history." + version.id(),
                                        wording.say("studio.history.compare"),
                                        () -> model.compare(version))));
            }
        }
        changes();
        revalidate();
        repaint();
    }

    private void changes() {
        Draft with = model.comparedWith();
        Draft draft = studio.draft();
        if (with == null || draft == null) {
            return;
        }
        List<History.Change> changes = History.between(with, draft);
        then(
                16,
                new Row(8)
                        .restMiddle(new Prose(
                                wording.say("studio.history.changes", changes.size()), Type.STRONG, Shade.INK))
                        .middle(Press.other(
                                "studio.history.restore",
                                wording.say("studio.history.restore"),
                                () -> studio.replace(with))));
        for (History.Change change : changes.stream().limit(MOST).toList()) {
            Column box = new Column(1).padded(6, 10, 8, 10).on(Shade.SHEET, Shade.LINE, 8);
            box.natural(
                    0,
                    Press.quiet(
                            "studio.history.line",
                            change.file() + ":" + change.line(),
                            () -> studio.go(change.file(), change.line())));
            change.gone().forEach(line -> box.then(new Prose("− " + line.strip(), Type.SMALL, Shade.NOW)));
            change.come().forEach(line -> box.then(new Prose("+ " + line.strip(), Type.SMALL, Shade.WEEK)));
            then(4, box);
        }
    }
}
