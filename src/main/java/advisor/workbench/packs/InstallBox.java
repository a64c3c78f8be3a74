package advisor.workbench.packs;

import advisor.pack.Localities;
import advisor.pack.installed.Doubt;
import advisor.pack.signed.Pack;
import advisor.session.Session;
import advisor.workbench.compare.Compared;
import advisor.workbench.compare.DifferencesView;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.swing.JFileChooser;
import javax.swing.JProgressBar;

/** How far the installing of a pack has come: what is asked, what was found, and what it would change. */
final class InstallBox extends Column {

    private static final long serialVersionUID = 1L;

    private final transient InstallModel model;
    private final transient Predicate<String> isOverlaid;
    private final transient Consumer<Session> practise;
    private final transient Localities localities;
    private final transient Wording wording;

    /**
     * Nothing is shown yet.
     *
     * @param isOverlaid whether sessions of a guide use a draft of the studio
     * @param practise opens a session that reaches no disk
     */
    InstallBox(
            InstallModel model,
            Predicate<String> isOverlaid,
            Consumer<Session> practise,
            Localities localities,
            Wording wording) {
        super(12);
        this.model = model;
        this.isOverlaid = isOverlaid;
        this.practise = practise;
        this.localities = localities;
        this.wording = wording;
    }

    void refresh() {
        clear();
        InstallModel.Stage stage = model.stage();
        if (model.canChoose()) {
            then(new Wrap(8).with(Press.primary("packs.choose", wording.say("packs.choose"), this::choose)));
        }
        if (stage instanceof InstallModel.Stage.Opening) {
            then(working("packs.opening", new JProgressBar(), true));
        } else if (stage instanceof InstallModel.Stage.Asking asking) {
            then(asking(asking.opened()));
        } else if (stage instanceof InstallModel.Stage.Examining examining) {
            JProgressBar bar = new JProgressBar(0, Math.max(1, examining.of()));
            bar.setValue(examining.done());
            then(head(examining.opened().pack()));
            then(working("packs.examining", bar, examining.of() == 0));
        } else if (stage instanceof InstallModel.Stage.Confirming confirming) {
            confirming(confirming);
        } else if (stage instanceof InstallModel.Stage.Installing installing) {
            then(head(installing.opened().pack()));
            then(Prose.body(wording.say("packs.installing")));
        } else if (stage instanceof InstallModel.Stage.Done done) {
            then(done(done));
        }
    }

    /** Asks for the file of a pack and opens it. */
    void choose() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(wording.say("packs.choose.title"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            model.open(chooser.getSelectedFile().toPath());
        }
    }

    private Column working(String key, JProgressBar bar, boolean isOpen) {
        bar.setName("packs.progress");
        bar.setIndeterminate(isOpen);
        bar.getAccessibleContext().setAccessibleName(wording.say(key));
        return new Column(8)
                .padded(16, 20, 16, 20)
                .on(Shade.SHEET, Shade.LINE, 12)
                .then(Prose.body(wording.say(key)))
                .then(bar)
                .natural(8, Press.other("packs.cancel", wording.say("packs.cancel"), model::cancel));
    }

    private Column head(Pack pack) {
        return new Column(4)
                .then(new Prose(pack.guide() + "  " + pack.version(), Type.HEADING, Shade.INK))
                .then(Prose.quiet(
                        wording.say("packs.published", pack.published().toString())))
                .then(Prose.quiet(
                        wording.say("packs.by", spaced(pack.publisher().words()))))
                .then(Prose.quiet(wording.say("packs.verified")));
    }

    static String spaced(String words) {
        return words.replace("-", "  ");
    }

    private Column asking(PackDesk.Opened opened) {
        Column sheet = new Column(8).padded(16, 20, 16, 20).on(Shade.TODAY_WASH, null, 12);
        sheet.setName("packs.asking");
        sheet.then(head(opened.pack()));
        boolean isAboutWords = false;
        for (Doubt doubt : opened.doubts()) {
            if (doubt instanceof Doubt.UnknownPublisher unknown) {
                isAboutWords = true;
                sheet.then(14, new Prose(wording.say("packs.unknown"), Type.STRONG, Shade.INK))
                        .then(6, new Prose(spaced(unknown.publisher().words()), Type.LEAD_STRONG, Shade.INK))
                        .then(6, Prose.body(wording.say("packs.unknown.how")));
            } else if (doubt instanceof Doubt.OtherPublisher other) {
                sheet.then(14, new Prose(wording.say("packs.other"), Type.STRONG, Shade.INK))
                        .then(
                                6,
                                Prose.body(wording.say(
                                        "packs.other.how",
                                        spaced(other.before().words()),
                                        spaced(other.now().words()))));
            } else if (doubt instanceof Doubt.NotNewer older) {
                sheet.then(
                        14,
                        new Prose(
                                wording.say(
                                        older.isSame() ? "packs.same" : "packs.older", older.inUse(), older.packed()),
                                Type.STRONG,
                                Shade.INK));
                sheet.then(6, Prose.body(wording.say("packs.older.how")));
            }
        }
        String yes = wording.say(isAboutWords ? "packs.goOn.words" : "packs.goOn");
        return sheet.then(
                14,
                new Wrap(8)
                        .with(Press.primary("packs.goOn", yes, model::goOn))
                        .with(Press.other("packs.cancel", wording.say("packs.leave"), model::cancel)));
    }

    private void confirming(InstallModel.Stage.Confirming confirming) {
        PackDesk.Examined examined = confirming.examined();
        Column sheet = new Column(8).padded(16, 20, 16, 20).on(Shade.SHEET, Shade.LINE, 12);
        sheet.setName("packs.confirming");
        sheet.then(head(confirming.opened().pack()));
        sheet.then(10, Prose.body(wording.say(examined.checked())));
        if (!confirming.isSound()) {
            sheet.then(10, new Prose(wording.say("packs.unsound"), Type.STRONG, Shade.NOW));
            examined.errors().forEach(error -> sheet.then(4, Prose.body("• " + wording.say(error))));
            if (!examined.undecided().isEmpty()) {
                sheet.then(
                        4,
                        Prose.body(wording.say(
                                "packs.undecided", String.join(wording.say("list.comma"), examined.undecided()))));
            }
        }
        Wrap buttons = new Wrap(8);
        if (confirming.isSound()) {
            buttons.with(Press.primary("packs.goOn", wording.say("packs.install"), model::goOn));
        }
        buttons.with(Press.other("packs.cancel", wording.say("packs.leave"), model::cancel));
        then(sheet.then(14, buttons));
        change(examined.change(), confirming.opened().inUse());
    }

    private void change(PackChange change, String inUse) {
        Compared national = change.national().orElse(null);
        if (national == null) {
            if (inUse.isEmpty()) {
                then(Prose.body(wording.say("packs.new")));
            }
            return;
        }
        then(18, new Prose(wording.say("packs.change", inUse, national.b().version()), Type.HEADING, Shade.INK));
        for (PackChange.Kind kind : PackChange.Kind.values()) {
            List<String> places = change.places(kind);
            if (!places.isEmpty()) {
                then(
                        6,
                        Prose.body(wording.say(
                                "packs.places." + kind,
                                places.stream()
                                        .map(this::place)
                                        .collect(Collectors.joining(wording.say("list.comma"))))));
            }
        }
        if (!change.places().isEmpty()) {
            then(6, Prose.body(wording.say("packs.national")));
        }
        then(
                10,
                new DifferencesView(
                        national, (difference, side) -> practise.accept(national.session(difference, side)), wording));
    }

    private String place(String code) {
        return localities.isKnown(code) ? wording.say(localities.name(code)) : code;
    }

    private Column done(InstallModel.Stage.Done done) {
        Pack pack = done.opened().pack();
        Column sheet = new Column(6).padded(16, 20, 16, 20).on(Shade.WEEK_WASH, null, 12);
        sheet.setName("packs.done");
        String said = wording.say(done.already() ? "packs.already" : "packs.done", pack.guide(), pack.version());
        sheet.then(new Prose(said, Type.STRONG, Shade.INK));
        if (!done.already()) {
            sheet.then(Prose.body(wording.say("packs.done.how")));
        }
        if (isOverlaid.test(pack.guide())) {
            sheet.then(Prose.body(wording.say("packs.overlaid")));
        }
        sheet.getAccessibleContext().setAccessibleName(said);
        return sheet.natural(8, Press.quiet("packs.close", wording.say("packs.close"), model::cancel));
    }
}
