package advisor.workbench.settings;

import advisor.store.Imported;
import advisor.store.TrustedDesk;
import advisor.workbench.desk.DeskExchange;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JFileChooser;

/** Exchange between desks: the key of the group, giving and taking, and the desks that are trusted. */
final class ExchangeSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ExchangeModel model;

    ExchangeSection(ExchangeModel model, Wording wording) {
        super("settings.exchange", wording);
        this.model = model;
        refresh();
    }

    @Override
    void build() {
        notice(model.notice());
        ExchangeModel.Done did = model.done();
        if (did != null) {
            done(did(did));
        }
        ExchangeModel.Unknown unknown = model.unknown();
        if (unknown != null) {
            then(20, asking(unknown));
            return;
        }
        DeskExchange.Group group = model.group();
        if (group == null) {
            if (model.notice() == null) {
                then(16, Prose.quiet(say("loading")));
            }
            return;
        }
        then(20, giving(group));
        then(sheet("own")
                .then(4, Prose.body(say("own.words")))
                .then(8, new Prose(spaced(group.words()), Type.LEAD_STRONG, Shade.INK)));
        then(trusted(group));
    }

    private static String spaced(String words) {
        return words.replace("-", "  ");
    }

    private String did(ExchangeModel.Done did) {
        Imported in = did.imported();
        if (in != null) {
            return say("done.in", in.outcomes(), in.withdrawn())
                    + (in.folded() > 0 ? " " + say("done.folded", in.folded()) : "");
        }
        return did.exported() == null
                ? say("done.distrusted")
                : say("done.out", did.exported(), String.valueOf(did.file()));
    }

    private Column giving(DeskExchange.Group group) {
        Column sheet = sheet("key").then(4, Prose.body(say("key.words")));
        Wrap keys = new Wrap(8);
        if (group.key().isPresent()) {
            sheet.then(8, new Prose(say("key.there", group.key().get()), Type.STRONG, Shade.INK));
            if (model.isWorking()) {
                return sheet.then(12, new Prose(say("working"), Type.STRONG, Shade.INK));
            }
            sheet.then(
                    12,
                    new Wrap(8)
                            .with(Press.primary(
                                    name("export"),
                                    say("export"),
                                    () -> save("export", "advisor-desk.exchange", model::export)))
                            .with(Press.other(name("import"), say("import"), () -> open("import", model::take))));
            keys.with(Press.quiet(name("use"), say("use.other"), () -> open("use", model::useKey)));
            return sheet.then(6, keys);
        }
        keys.with(Press.primary(name("use"), say("use"), () -> open("use", model::useKey)))
                .with(Press.other(name("make"), say("make"), () -> save("make", "group.key", model::makeKey)));
        return sheet.then(12, keys);
    }

    private Column trusted(DeskExchange.Group group) {
        Column sheet = sheet("trusted").then(4, Prose.body(say("trusted.words")));
        if (group.trusted().isEmpty()) {
            return sheet.then(8, Prose.quiet(say("trusted.none")));
        }
        int number = 0;
        for (TrustedDesk desk : group.trusted()) {
            number++;
            Column words = new Column(2)
                    .then(new Prose(spaced(desk.key().words()), Type.STRONG, Shade.INK))
                    .then(Prose.quiet(say("since", desk.since().toString())));
            if (desk.key().equals(model.leaving())) {
                sheet.then(12, words)
                        .then(4, new Prose(say("sure"), Type.STRONG, Shade.NOW))
                        .then(
                                6,
                                new Wrap(8)
                                        .with(Press.danger(name("yes"), say("yes"), model::distrust))
                                        .with(Press.other(name("no"), say("no"), () -> model.ask(null))));
            } else {
                sheet.then(
                        12,
                        new Row(16)
                                .restMiddle(words)
                                .middle(Press.other(
                                        name("distrust." + number), say("distrust"), () -> model.ask(desk.key()))));
            }
        }
        return sheet;
    }

    private Column asking(ExchangeModel.Unknown unknown) {
        Column sheet = sheet("unknown").then(4, Prose.body(say("unknown.words")));
        sheet.then(10, new Prose(spaced(unknown.desk().words()), Type.HEADING, Shade.INK));
        sheet.then(10, Prose.quiet(unknown.file().toString()));
        return sheet.then(
                14,
                new Wrap(8)
                        .with(Press.primary(
                                name("trust"), say(model.isWorking() ? "working" : "trust"), () -> model.trust(true)))
                        .with(Press.other(name("trust-not"), say("trust-not"), () -> model.trust(false))));
    }

    private void open(String of, Consumer<Path> chosen) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(say(of));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            chosen.accept(chooser.getSelectedFile().toPath());
        }
    }

    private void save(String of, String name, Consumer<Path> chosen) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(say(of));
        chooser.setSelectedFile(new File(name));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            chosen.accept(chooser.getSelectedFile().toPath());
        }
    }
}
