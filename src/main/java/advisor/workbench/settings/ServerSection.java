package advisor.workbench.settings;

import advisor.workbench.desk.DeskServer;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.nio.file.Path;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;

/** Where the records are, and moving them to a server that several desks share, or home. */
final class ServerSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ServerModel model;
    private final boolean demonstration;
    private final JTextField url = new JTextField();
    private final JPasswordField passphrase = new JPasswordField();

    ServerSection(ServerModel model, boolean demonstration, Wording wording) {
        super("settings.server", wording);
        this.model = model;
        this.demonstration = demonstration;
        url.setName(name("url"));
        url.setText(model.url());
        url.getAccessibleContext().setAccessibleName(say("url"));
        url.getDocument().addDocumentListener((Typing) () -> model.type(url.getText()));
        url.addActionListener(enter -> model.reach());
        passphrase.addActionListener(enter -> move());
        refresh();
    }

    @Override
    void build() {
        notice(model.notice());
        DeskServer.Where where = model.where();
        if (where == null) {
            if (model.notice() == null) {
                then(16, Prose.quiet(say("loading")));
            }
            return;
        }
        then(20, now(where));
        if (where.server().isEmpty()) {
            then(there());
        } else if (!where.given()) {
            then(home());
        }
    }

    private Column now(DeskServer.Where where) {
        Column sheet = sheet("now");
        if (where.server().isEmpty()) {
            return sheet.then(4, Prose.body(say("now.home")));
        }
        sheet.then(4, Prose.body(say("now.server", where.server().get().shown())));
        sheet.then(Prose.body(say(where.server().get().verified() ? "verified" : "unverified")));
        sheet.then(Prose.body(
                where.passwordFile().map(file -> say("password.there", file)).orElse(say("password.none"))));
        return where.given() ? sheet.then(Prose.quiet(say("given"))) : sheet;
    }

    private Column there() {
        Column sheet = sheet("there").then(4, Prose.body(say("there.words")));
        JLabel label = new JLabel(say("url"));
        label.setFont(Type.STRONG.font());
        label.setLabelFor(url);
        sheet.then(12, label).then(2, Prose.quiet(say("url.words"))).then(4, url);
        Path file = model.passwordFile();
        sheet.then(12, new Prose(say("password"), Type.STRONG, Shade.INK))
                .then(2, Prose.quiet(file == null ? say("password.words") : file.toString()));
        sheet.then(6, new Wrap(8).with(Press.other(name("password"), say("password.choose"), this::choose)));
        DeskServer.Reached reached = model.reached();
        if (reached == null) {
            return sheet.then(
                    16,
                    new Wrap(8)
                            .with(Press.primary(
                                    name("reach"), say(model.isWorking() ? "reaching" : "reach"), model::reach)));
        }
        boolean empty = reached.empty();
        sheet.then(
                14,
                new Prose(
                        say(empty ? "reached" : "taken", reached.server().shown()),
                        Type.STRONG,
                        empty ? Shade.WEEK : Shade.NOW));
        if (!empty) {
            return sheet;
        }
        sheet.then(4, Prose.body(say(reached.server().verified() ? "verified" : "unverified")));
        return moving(sheet, "move");
    }

    private Column home() {
        Column sheet = sheet("home").then(4, Prose.body(say("home.words")));
        return model.isGoingHome()
                ? moving(sheet, "move.home")
                : sheet.then(
                        10, new Wrap(8).with(Press.other(name("home"), say("home.ask"), () -> model.goHome(true))));
    }

    private Column moving(Column sheet, String of) {
        sheet.then(8, Prose.body(say("move.words")));
        if (!demonstration) {
            field(sheet, passphrase, "passphrase");
        }
        return sheet.then(
                14,
                new Wrap(8)
                        .with(Press.primary(name("move"), say(model.isWorking() ? "moving" : of), this::move))
                        .with(Press.other(name("give-up"), say("give-up"), this::giveUp)));
    }

    private void giveUp() {
        passphrase.setText("");
        model.goHome(false);
        model.password(model.passwordFile());
    }

    private void move() {
        model.move(passphrase.getPassword());
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(say("password.choose"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            model.password(chooser.getSelectedFile().toPath());
        }
    }
}
