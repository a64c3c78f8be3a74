package advisor.workbench.settings;

import advisor.workbench.desk.OpenDesk;
import advisor.workbench.look.Pair;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.util.Optional;

/** This desk and this program. */
final class AboutSection extends Section {

    private static final long serialVersionUID = 1L;

    private final SettingsPlace.DeskFacts facts;

    AboutSection(SettingsPlace.DeskFacts facts, Wording wording) {
        super("settings.aboutDesk", wording);
        this.facts = facts;
        refresh();
    }

    @Override
    void build() {
        then(
                20,
                sheet("heading")
                        .then(12, fact("settings.desk.place", facts.place()))
                        .then(fact("settings.desk.records", records(facts.server())))
                        .then(fact(
                                "settings.desk.kind",
                                wording().say(facts.demonstration() ? "settings.desk.demo" : "settings.desk.real")))
                        .then(fact("settings.desk.kept", wording().say("settings.desk.kept.words"))));
        then(sheet("program")
                .then(12, fact("settings.about.version", facts.version()))
                .then(fact("settings.about.font", "Noto Sans SC, SIL Open Font License 1.1"))
                .then(fact("settings.about.promise", wording().say("settings.about.promise.words"))));
    }

    private String records(Optional<OpenDesk.Server> server) {
        return server.map(at -> wording().say("settings.desk.records.server", at.shown())
                        + wording()
                                .say(
                                        at.verified()
                                                ? "settings.desk.records.verified"
                                                : "settings.desk.records.unverified"))
                .orElse(wording().say("settings.desk.records.home"));
    }

    private Pair fact(String key, String words) {
        return new Pair(130, new Prose(wording().say(key), Type.BODY, Shade.QUIET), Prose.body(words));
    }
}
