package advisor.workbench.settings;

import advisor.store.BackupLook;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javax.swing.JFileChooser;
import javax.swing.JPasswordField;
import org.jspecify.annotations.Nullable;

/** The three backups with what is in them, making one, and restoring one with a look at what that takes and brings. */
final class BackupsSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient BackupsModel model;
    private final boolean demonstration;
    private final boolean server;
    private final transient ZoneId zone;
    private final JPasswordField passphrase = new JPasswordField();
    private transient @Nullable BackupLook shown;

    BackupsSection(BackupsModel model, SettingsPlace.DeskFacts facts, ZoneId zone, Wording wording) {
        super("settings.backups", wording);
        this.model = model;
        this.demonstration = facts.demonstration();
        this.server = facts.server().isPresent();
        this.zone = zone;
        passphrase.addActionListener(enter -> restore());
        refresh();
    }

    @Override
    void build() {
        notice(model.notice());
        Long made = model.made();
        if (made != null) {
            done(say("made", made));
        }
        BackupLook chosen = model.chosen();
        if (chosen != shown) {
            shown = chosen;
            passphrase.setText("");
        }
        if (chosen != null) {
            then(20, preview(chosen));
            return;
        }
        then(20, making());
        if (model.place() != null) {
            then(generations());
        }
        Column other = sheet("elsewhere").then(4, Prose.body(say(server ? "server" : "elsewhere.words")));
        if (!server) {
            other.natural(10, Press.other(name("file"), say("file"), this::chooseFile));
        }
        then(other);
    }

    private Column making() {
        Column sheet = sheet("make").then(4, Prose.body(say("make.words")));
        Path place = model.place();
        if (place != null) {
            sheet.then(8, new Prose(say("folder", place), Type.STRONG, Shade.INK));
            if (model.isOnTheSameDisk()) {
                sheet.then(4, new Prose(say("same-disk"), Type.BODY, Shade.TODAY));
            }
        }
        Wrap buttons = new Wrap(8);
        if (model.isMaking()) {
            sheet.then(10, new Prose(say("making"), Type.STRONG, Shade.INK));
        } else {
            if (place != null) {
                buttons.with(Press.primary(name("again"), say("again"), () -> model.backUp(place)))
                        .with(Press.other(name("choose"), say("choose.other"), this::chooseFolder));
            } else {
                buttons.with(Press.primary(name("choose"), say("choose"), this::chooseFolder));
            }
            sheet.then(10, buttons);
        }
        return sheet;
    }

    private Column generations() {
        Column sheet = sheet("list");
        if (model.backups().isEmpty()) {
            return sheet.then(4, Prose.quiet(say("list.none")));
        }
        int number = 0;
        for (BackupsModel.Backup backup : model.backups()) {
            number++;
            sheet.then(number == 1 ? 8 : 16, line(backup, number));
        }
        return sheet;
    }

    private Column line(BackupsModel.Backup backup, int number) {
        BackupLook look = backup.look();
        String file = String.valueOf(backup.file().getFileName());
        if (look == null) {
            return new Column(2)
                    .then(new Prose(file, Type.STRONG, Shade.INK))
                    .then(Prose.quiet(say("looking", number, model.backups().size())));
        }
        boolean whole = look.state() == BackupLook.State.WHOLE;
        Column words = new Column(2)
                .then(new Prose(time(look.made()), Type.STRONG, Shade.INK))
                .then(new Prose(state(look), Type.BODY, whole ? Shade.WEEK : Shade.NOW))
                .then(Prose.quiet(file));
        Column all = new Column(6).then(words);
        if (whole && !server) {
            Column line = new Column(0);
            line.then(new Row(16)
                    .restMiddle(words)
                    .middle(Press.other(name("restore." + number), say("consider"), () -> model.choose(look))));
            return line;
        }
        return all;
    }

    private String state(BackupLook look) {
        return look.state() == BackupLook.State.WHOLE
                ? say("state.WHOLE", look.outcomes())
                : say("state." + look.state());
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(wording().locale())
                .format(at.atZone(zone));
    }

    private Column preview(BackupLook look) {
        boolean whole = look.state() == BackupLook.State.WHOLE;
        Column sheet = sheet("preview");
        sheet.then(4, new Prose(time(look.made()), Type.STRONG, Shade.INK));
        sheet.then(2, Prose.quiet(look.file().toString()));
        sheet.then(8, new Prose(state(look), Type.BODY, whole ? Shade.WEEK : Shade.NOW));
        Wrap buttons = new Wrap(8);
        if (whole) {
            sheet.then(8, new Prose(say("lost", look.lost()), Type.BODY, look.lost() > 0 ? Shade.NOW : Shade.INK));
            sheet.then(Prose.body(say("gained", look.gained())));
            if (look.withdrawn() > 0) {
                sheet.then(Prose.body(say("withdrawn", look.withdrawn())));
            }
            sheet.then(Prose.body(say("before")));
            if (!demonstration) {
                sheet.then(Prose.body(say("passphrase.words")));
                field(sheet, passphrase, "passphrase");
            }
            String words = say(model.isRestoring() ? "restoring" : "restore");
            buttons.with(Press.danger(name("restore"), words, this::restore));
        }
        buttons.with(Press.other(name("give-up"), say("give-up"), () -> model.choose(null)));
        return sheet.then(14, buttons);
    }

    private void restore() {
        model.restore(passphrase.getPassword());
    }

    private void chooseFolder() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(say("choose"));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        if (chooser.showDialog(this, say("choose.here")) == JFileChooser.APPROVE_OPTION) {
            model.backUpInto(chooser.getSelectedFile().toPath());
        }
    }

    private void chooseFile() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(say("file"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            model.chooseFile(chooser.getSelectedFile().toPath());
        }
    }
}
