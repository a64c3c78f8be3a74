package advisor.workbench.packs;

import advisor.pack.installed.Installed;
import advisor.pack.signed.PublisherKey;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.time.LocalDate;
import java.util.Map;
import javax.swing.JButton;

/** What was installed, version by version, and the publishers whom the desk trusts. */
final class InstalledBox extends Column {

    private static final long serialVersionUID = 1L;

    private final transient PacksModel model;
    private final transient Wording wording;

    InstalledBox(PacksModel model, Wording wording) {
        super(12);
        this.model = model;
        this.wording = wording;
        setName("packs.installed");
    }

    void refresh() {
        clear();
        then(new Prose(wording.say("packs.installed"), Type.HEADING, Shade.INK));
        if (model.guides().isEmpty()) {
            then(4, Prose.quiet(wording.say("packs.installed.none")));
        }
        model.guides().forEach(guide -> then(10, guide(guide)));
        then(22, new Prose(wording.say("packs.trusted"), Type.HEADING, Shade.INK));
        if (model.trusted().isEmpty()) {
            then(4, Prose.quiet(wording.say("packs.trusted.none")));
        }
        int number = 0;
        for (Map.Entry<PublisherKey, LocalDate> one : model.trusted().entrySet()) {
            then(10, trusted(++number, one.getKey(), one.getValue()));
        }
    }

    private Column guide(String guide) {
        Installed inUse = model.inUse(guide);
        Installed last = model.versions(guide).get(0);
        Column sheet = new Column(6).padded(16, 20, 16, 20).on(Shade.SHEET, Shade.LINE, 12);
        sheet.setName("packs.guide." + guide);
        sheet.then(new Prose(wording.say(inUse == null ? last.title() : inUse.title()), Type.STRONG, Shade.INK));
        boolean isShipped = model.isShipped(guide);
        sheet.then(Prose.quiet(
                inUse != null ? guide : wording.say(isShipped ? "packs.asShipped" : "packs.notOffered", guide)));
        if (model.looked().overlaid().contains(guide)) {
            sheet.then(6, Prose.body(wording.say("packs.overlaid")));
        }
        int number = 0;
        for (Installed version : model.versions(guide)) {
            sheet.then(12, version(guide + "." + ++number, version, version.equals(inUse)));
        }
        if (inUse != null) {
            sheet.natural(
                    12,
                    named(
                            Press.quiet(
                                    "packs.remove." + guide,
                                    wording.say(isShipped ? "packs.useShipped" : "packs.remove"),
                                    () -> model.useShipped(guide)),
                            guide));
        }
        return sheet;
    }

    private Row version(String name, Installed version, boolean isInUse) {
        Column words = new Column(2);
        words.then(new Prose(
                isInUse ? wording.say("packs.version.inUse", version.version()) : version.version(),
                Type.STRONG,
                isInUse ? Shade.ACCENT : Shade.INK));
        words.then(Prose.quiet(wording.say(
                "packs.version.days",
                version.published().toString(),
                version.installed().toString())));
        words.then(Prose.quiet(
                wording.say("packs.by", InstallBox.spaced(version.publisher().words()))));
        boolean isDamaged = model.looked().damaged().contains(version.pack());
        words.then(
                isDamaged
                        ? new Prose(wording.say("packs.damaged"), Type.SMALL_STRONG, Shade.NOW)
                        : Prose.quiet(wording.say("packs.verified")));
        Row row = new Row(16).restMiddle(words);
        if (!isInUse) {
            row.middle(named(
                    Press.other("packs.use." + name, wording.say("packs.use"), () -> model.use(version)),
                    version.guide() + " " + version.version()));
        }
        return row;
    }

    /* Buttons that say the same are told apart by what they are about. */
    private JButton named(JButton button, String about) {
        button.getAccessibleContext().setAccessibleName(button.getText() + wording.say("list.colon") + about);
        return button;
    }

    private Column trusted(int number, PublisherKey key, LocalDate since) {
        Column sheet = new Column(6).padded(14, 20, 14, 20).on(Shade.SHEET, Shade.LINE, 12);
        Column words = new Column(2)
                .then(new Prose(InstallBox.spaced(key.words()), Type.STRONG, Shade.INK))
                .then(Prose.quiet(wording.say("packs.since", since.toString())));
        if (key.equals(model.leaving())) {
            return sheet.then(words)
                    .then(8, new Prose(wording.say("packs.distrust.sure"), Type.STRONG, Shade.NOW))
                    .then(
                            8,
                            new Wrap(8)
                                    .with(Press.danger(
                                            "packs.distrust.yes", wording.say("packs.distrust.yes"), model::distrust))
                                    .with(Press.other(
                                            "packs.distrust.no",
                                            wording.say("packs.distrust.no"),
                                            () -> model.ask(null))));
        }
        return sheet.then(new Row(16)
                .restMiddle(words)
                .middle(named(
                        Press.other("packs.distrust." + number, wording.say("packs.distrust"), () -> model.ask(key)),
                        InstallBox.spaced(key.words()))));
    }
}
