package advisor.workbench.window;

import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import advisor.workbench.guides.GuidesTab;
import advisor.workbench.look.Theme;
import advisor.workbench.settings.AppearanceModel;
import advisor.workbench.settings.SettingsSection;
import advisor.workbench.words.Wording;

/** The commands of the whole window, whatever place it shows. */
final class WindowCommands {

    private final WorkbenchModel model;
    private final MainWindow window;

    WindowCommands(WorkbenchModel model, MainWindow window) {
        this.model = model;
        this.window = window;
    }

    /** They are made anew with the window's content, whose places add their own. */
    Commands made() {
        Commands made = new Commands(model.appearance().language());
        looks(made);
        made.on(CommandId.QUIT, window::quit);
        made.on(CommandId.SHORTCUTS, () -> KeysDialog.show(window, made, wording()));
        made.on(CommandId.PALETTE, () -> PaletteDialog.show(window, made, wording()));
        Rooms rooms = model.rooms();
        if (rooms != null) {
            atTheDesk(made, rooms);
        }
        return made;
    }

    private Wording wording() {
        return new Wording(model.appearance().language());
    }

    private void looks(Commands made) {
        AppearanceModel appearance = model.appearance();
        made.on(CommandId.OTHER_LANGUAGE, appearance::otherLanguage);
        wear(made, CommandId.THEME_LIGHT, Theme.LIGHT);
        wear(made, CommandId.THEME_DARK, Theme.DARK);
        wear(made, CommandId.THEME_CONTRAST, Theme.CONTRAST);
        wear(made, CommandId.THEME_SYSTEM, Theme.SYSTEM);
        made.on(
                CommandId.LARGER,
                () -> appearance.become(appearance.appearance().larger()));
        made.on(
                CommandId.SMALLER,
                () -> appearance.become(appearance.appearance().smaller()));
        made.on(
                CommandId.SCALE_FIRST,
                () -> appearance.become(appearance.appearance().at(100)));
    }

    private void wear(Commands made, CommandId id, Theme theme) {
        AppearanceModel appearance = model.appearance();
        made.on(id, () -> appearance.become(appearance.appearance().wearing(theme)));
    }

    private void atTheDesk(Commands made, Rooms rooms) {
        if (rooms.desk().isDemonstration()) {
            made.on(CommandId.TOUR, model.tour()::begin);
        }
        made.on(CommandId.CLIENT_WINDOW, () -> window.client(rooms));
        made.on(CommandId.BLANK, model.cover()::blank);
        made.on(CommandId.COVER, window::cover);
        for (Place place : Place.values()) {
            made.on(place.command(), place == Place.LOOK_UP ? model::lookUp : () -> model.go(place));
        }
        made.on(CommandId.GUIDES_COMPARE, () -> toGuides(rooms, GuidesTab.COMPARE));
        made.on(CommandId.GUIDES_FACT_CHECK, () -> toGuides(rooms, GuidesTab.FACT_CHECK));
        made.on(CommandId.GUIDES_PACKS, () -> toGuides(rooms, GuidesTab.PACKS));
        made.on(CommandId.STUDIO_OPEN, () -> toGuides(rooms, GuidesTab.STUDIO));
        made.on(CommandId.MAP_OPEN, () -> toGuides(rooms, GuidesTab.MAP));
        for (SettingsSection section : SettingsSection.values()) {
            made.on(section.command(), () -> model.settings(section));
        }
    }

    private void toGuides(Rooms rooms, GuidesTab tab) {
        rooms.guides().go(tab);
        model.go(Place.GUIDES);
    }
}
