package advisor.workbench.packs;

import advisor.workbench.guides.Boxes;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JPasswordField;
import javax.swing.JProgressBar;

/** Publishing: which guide, with which key, into which file. */
final class PublishBox extends Column {

    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 20;

    private final transient PublishModel model;
    private final transient List<GuideShelf.Shelved> guides;
    private final transient Wording wording;
    private final JPasswordField passphrase = new JPasswordField(COLUMNS);

    PublishBox(PublishModel model, List<GuideShelf.Shelved> guides, Wording wording) {
        super(10);
        this.model = model;
        this.guides = guides.stream()
                .filter(GuideShelf.Shelved.Ready.class::isInstance)
                .toList();
        this.wording = wording;
        setName("packs.publishing");
        passphrase.setName("packs.passphrase");
        passphrase.getAccessibleContext().setAccessibleName(wording.say("packs.passphrase"));
        refresh();
    }

    void refresh() {
        clear();
        then(new Prose(wording.say("packs.publish.title"), Type.HEADING, Shade.INK));
        then(4, Prose.quiet(wording.say("packs.publish.lead")));
        if (model.notice() != null) {
            then(new NoticeBox(wording, model.notice()));
        }
        Column sheet = new Column(8).padded(18, 20, 18, 20).on(Shade.SHEET, Shade.LINE, 14);
        sheet.then(new Prose(wording.say("compare.guide"), Type.SMALL_STRONG, Shade.QUIET));
        JComboBox<String> guide = Boxes.guides("packs.guide", guides, model.guide(), model::guide, wording);
        guide.setEnabled(!model.isRunning());
        sheet.natural(4, guide);
        sheet.then(12, new Prose(wording.say("packs.key"), Type.SMALL_STRONG, Shade.QUIET));
        key(sheet);
        if (model.isRunning()) {
            running(sheet);
        } else {
            JButton publish = Press.primary("packs.publish", wording.say("packs.publish"), this::publish);
            publish.setEnabled(model.canPublish());
            sheet.natural(14, publish);
        }
        then(10, sheet);
        PackDesk.Published published = model.published();
        if (published != null) {
            then(published(published));
        }
    }

    private void key(Column sheet) {
        PackDesk.Key key = model.key();
        if (key == null) {
            sheet.then(4, Prose.body(wording.say("packs.key.none")));
        } else {
            sheet.then(4, Prose.body(key.file().toString()));
            sheet.then(4, new Prose(InstallBox.spaced(key.publisher().words()), Type.LEAD_STRONG, Shade.INK));
            sheet.then(4, Prose.quiet(wording.say(model.isMade() ? "packs.key.made" : "packs.key.words")));
        }
        JButton choose = Press.other("packs.key.choose", wording.say("packs.key.choose"), this::chooseKey);
        JButton fresh = Press.quiet("packs.key.new", wording.say("packs.key.new"), this::newKey);
        choose.setEnabled(!model.isRunning());
        fresh.setEnabled(!model.isRunning());
        sheet.then(8, new Wrap(8).with(choose).with(fresh));
        if (key != null && key.isEncrypted()) {
            sheet.then(10, new Prose(wording.say("packs.passphrase"), Type.SMALL_STRONG, Shade.QUIET));
            passphrase.setEnabled(!model.isRunning());
            sheet.natural(4, passphrase);
        }
    }

    private void running(Column sheet) {
        JProgressBar bar = new JProgressBar();
        bar.setIndeterminate(true);
        bar.getAccessibleContext().setAccessibleName(wording.say("packs.publishing"));
        sheet.then(14, Prose.body(wording.say("packs.publishing")))
                .then(bar)
                .natural(8, Press.other("packs.publish.cancel", wording.say("packs.cancel"), model::cancel));
    }

    private Column published(PackDesk.Published published) {
        Column sheet = new Column(6).padded(16, 20, 16, 20).on(Shade.WEEK_WASH, null, 12);
        sheet.setName("packs.published");
        String said = wording.say(
                "packs.written",
                published.version(),
                published.files(),
                published.file().toString());
        sheet.then(new Prose(said, Type.STRONG, Shade.INK))
                .then(Prose.body(wording.say("packs.written.how")))
                .then(6, new Prose(InstallBox.spaced(published.publisher().words()), Type.LEAD_STRONG, Shade.INK));
        sheet.getAccessibleContext().setAccessibleName(said);
        return sheet;
    }

    /** Asks where the pack goes and publishes it. */
    void publish() {
        if (model.canPublish()) {
            save("packs.publish", model.guide() + ".pack", file -> {
                PackDesk.Key key = model.key();
                char[] typed = key != null && key.isEncrypted() ? passphrase.getPassword() : null;
                passphrase.setText("");
                model.publish(file.toPath(), typed);
            });
        }
    }

    private void chooseKey() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(wording.say("packs.key.choose"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            model.key(chooser.getSelectedFile().toPath());
        }
    }

    private void newKey() {
        char[] chosen = NewKeyPassphrase.ask(this, wording);
        if (chosen != null) {
            boolean[] taken = new boolean[1];
            save("packs.key.new", "publisher.key", file -> {
                taken[0] = true;
                model.newKey(file.toPath(), chosen.length == 0 ? null : chosen);
            });
            if (!taken[0]) {
                Arrays.fill(chosen, '\0');
            }
        }
    }

    /* What is there already is refused with a sentence and never written over. */
    private void save(String key, String name, Consumer<File> take) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(wording.say(key));
        chooser.setSelectedFile(new File(name));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            take.accept(chooser.getSelectedFile());
        }
    }
}
