package advisor.workbench.settings;

import advisor.guide.Language;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.Column;
import advisor.workbench.look.Pair;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Theme;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JToggleButton;

/** Language, colours, size, and when the desk locks by itself. */
final class AppearanceSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient AppearanceModel model;

    AppearanceSection(AppearanceModel model, Wording wording) {
        super("settings.appearance", wording);
        this.model = model;
        refresh();
    }

    @Override
    void build() {
        notice(model.notice());
        Appearance now = model.appearance();
        Column sheet = sheet("heading");
        sheet.then(
                12,
                choice(
                        "settings.language",
                        Stream.of(Language.values()),
                        now.language(),
                        language -> wording().say("language." + language),
                        now::in));
        sheet.then(
                14,
                choice(
                        "settings.theme",
                        Stream.of(Theme.values()),
                        now.theme(),
                        theme -> wording().say("theme." + theme),
                        now::wearing));
        sheet.then(
                14, choice("settings.scale", Appearance.SCALES.stream(), now.scale(), scale -> scale + "%", now::at));
        sheet.then(
                14,
                choice(
                        "settings.lock",
                        Appearance.LOCKS.stream(),
                        now.lockAfter(),
                        minutes -> minutes == 0
                                ? wording().say("settings.lock.never")
                                : wording().say("settings.lock.minutes", minutes),
                        now::lockingAfter));
        then(20, sheet);
    }

    private <T> Pair choice(
            String key, Stream<T> options, T chosen, Function<T, String> words, Function<T, Appearance> with) {
        Wrap buttons = new Wrap(6);
        options.forEach(option -> {
            JToggleButton button = new JToggleButton(words.apply(option), option.equals(chosen));
            button.setName(key + "." + option);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.getAccessibleContext()
                    .setAccessibleName(wording().say(key) + wording().say("list.colon") + words.apply(option));
            // no group: Tab would pass over all but the chosen one, and the panel is built anew for another choice
            // anyway
            button.addActionListener(pressed -> {
                button.setSelected(true);
                model.become(with.apply(option));
            });
            buttons.with(button);
        });
        return new Pair(130, Prose.body(wording().say(key)), buttons);
    }
}
