package advisor.workbench.settings;

import advisor.guide.Language;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Pair;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Theme;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JToggleButton;

/** Language, colours, size; this desk; this program. */
public final class SettingsPanel extends Column {

    private static final long serialVersionUID = 1L;

    private final transient AppearanceModel model;
    private final transient Wording wording;

    /**
     * What the settings tell of the desk and the program.
     *
     * @param place where the desk lives
     * @param server the server that holds the records, if they are not in that place
     * @param demonstration whether it is for demonstration only
     * @param version of the program
     */
    public record DeskFacts(String place, Optional<OpenDesk.Server> server, boolean demonstration, String version) {}

    /** A view of the settings as they are now. */
    public SettingsPanel(AppearanceModel model, DeskFacts facts, Wording wording) {
        super(860, 14);
        this.model = model;
        this.wording = wording;
        setName("settings");
        padded(32, 32, 32, 32);
        then(new Prose(wording.say("settings.title"), Type.TITLE, Shade.INK));
        if (model.notice() != null) {
            then(new NoticeBox(wording, model.notice()));
        }
        then(20, appearance());
        then(section("settings.desk")
                .then(12, fact("settings.desk.place", facts.place()))
                .then(fact("settings.desk.records", records(facts.server())))
                .then(fact(
                        "settings.desk.kind",
                        wording.say(facts.demonstration() ? "settings.desk.demo" : "settings.desk.real")))
                .then(fact("settings.desk.kept", wording.say("settings.desk.kept.words"))));
        then(section("settings.about")
                .then(12, fact("settings.about.version", facts.version()))
                .then(fact("settings.about.font", "Noto Sans SC, SIL Open Font License 1.1"))
                .then(fact("settings.about.promise", wording.say("settings.about.promise.words"))));
    }

    private String records(Optional<OpenDesk.Server> server) {
        return server.map(at -> wording.say("settings.desk.records.server", at.shown())
                        + wording.say(
                                at.verified() ? "settings.desk.records.verified" : "settings.desk.records.unverified"))
                .orElse(wording.say("settings.desk.records.home"));
    }

    private Column section(String key) {
        return new Column(10)
                .padded(20, 24, 22, 24)
                .on(Shade.SHEET, Shade.LINE, 14)
                .then(new Prose(wording.say(key), Type.HEADING, Shade.INK));
    }

    private Column appearance() {
        Appearance now = model.appearance();
        return section("settings.appearance")
                .then(
                        12,
                        choice(
                                "settings.language",
                                Stream.of(Language.values()),
                                now.language(),
                                language -> wording.say("language." + language),
                                now::in))
                .then(
                        14,
                        choice(
                                "settings.theme",
                                Stream.of(Theme.values()),
                                now.theme(),
                                theme -> wording.say("theme." + theme),
                                now::wearing))
                .then(
                        14,
                        choice(
                                "settings.scale",
                                Appearance.SCALES.stream(),
                                now.scale(),
                                scale -> scale + "%",
                                now::at))
                .then(
                        14,
                        choice(
                                "settings.lock",
                                Appearance.LOCKS.stream(),
                                now.lockAfter(),
                                minutes -> minutes == 0
                                        ? wording.say("settings.lock.never")
                                        : wording.say("settings.lock.minutes", minutes),
                                now::lockingAfter));
    }

    private <T> Pair choice(
            String key, Stream<T> options, T chosen, Function<T, String> words, Function<T, Appearance> with) {
        Wrap buttons = new Wrap(6);
        options.forEach(option -> {
            JToggleButton button = new JToggleButton(words.apply(option), option.equals(chosen));
            button.setName(key + "." + option);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.getAccessibleContext()
                    .setAccessibleName(wording.say(key) + wording.say("list.colon") + words.apply(option));
            // no group: Tab would pass over all but the chosen one, and the panel is built anew for another choice
            // anyway
            button.addActionListener(pressed -> {
                button.setSelected(true);
                model.become(with.apply(option));
            });
            buttons.with(button);
        });
        return new Pair(150, Prose.body(wording.say(key)), buttons);
    }

    private Pair fact(String key, String words) {
        return new Pair(150, new Prose(wording.say(key), Type.BODY, Shade.QUIET), Prose.body(words));
    }
}
