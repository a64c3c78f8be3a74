package advisor.workbench.compare;

import advisor.pack.GuideVersion;
import advisor.pack.Localities;
import advisor.proof.Side;
import advisor.workbench.guides.Boxes;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.util.List;
import javax.swing.JFileChooser;

/** What is chosen on one side: the version, and the division whose level of it is meant. */
final class VersionBox extends Column {

    private static final long serialVersionUID = 1L;

    private final transient CompareModel model;
    private final transient Side side;
    private final transient Wording wording;

    VersionBox(CompareModel model, Side side, Localities localities, Wording wording) {
        super(6);
        this.model = model;
        this.side = side;
        this.wording = wording;
        String title = wording.say("compare.side." + side);
        then(new Prose(title, Type.SMALL_STRONG, Shade.QUIET));
        CompareModel.Chosen chosen = model.chosen(side);
        GuideVersion version = chosen == null ? null : chosen.version();
        then(Boxes.of(
                "compare.version." + side,
                title,
                model.versions(),
                version,
                one -> VersionNames.of(one, wording),
                next -> model.choose(side, next)));
        then(Boxes.places(
                "compare.place." + side,
                title + wording.say("list.colon") + wording.say("compare.place"),
                chosen == null ? List.of() : chosen.localities(),
                chosen == null ? "" : chosen.division(),
                next -> model.division(side, next),
                localities,
                wording));
        then(
                2,
                new Wrap(4)
                        .with(Press.quiet(
                                "compare.folder." + side,
                                wording.say("compare.folder"),
                                () -> point(JFileChooser.DIRECTORIES_ONLY)))
                        .with(Press.quiet(
                                "compare.pack." + side,
                                wording.say("compare.pack"),
                                () -> point(JFileChooser.FILES_ONLY))));
    }

    private void point(int kind) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileSelectionMode(kind);
        chooser.setDialogTitle(
                wording.say(kind == JFileChooser.FILES_ONLY ? "compare.pack.choose" : "compare.folder.choose"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            model.choose(
                    side,
                    kind == JFileChooser.FILES_ONLY
                            ? new GuideVersion.PackFile(
                                    chooser.getSelectedFile().toPath())
                            : new GuideVersion.Folder(chooser.getSelectedFile().toPath()));
        }
    }
}
