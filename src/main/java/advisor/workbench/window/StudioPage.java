package advisor.workbench.window;

import advisor.workbench.action.Commands;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.guides.GuidesPage;
import advisor.workbench.guides.GuidesTab;
import advisor.workbench.studio.Draft;
import advisor.workbench.studio.StudioCommands;
import advisor.workbench.studio.StudioModel;
import advisor.workbench.studio.StudioPanel;
import advisor.workbench.words.Wording;
import java.util.List;

/** The studio among the pages of guides: it opens what the other pages are about, and they are about what is open here. */
final class StudioPage {

    private final Rooms rooms;
    private final Commands commands;
    private final Wording wording;

    StudioPage(Rooms rooms, Commands commands, Wording wording) {
        this.rooms = rooms;
        this.commands = commands;
        this.wording = wording;
    }

    /** Builds the page. */
    GuidesPage.Shown shown() {
        Runnable used = () -> rooms.library().load();
        StudioPanel panel = new StudioPanel(rooms.studio(), used, this::affected, this::title, wording);
        StudioCommands menus = new StudioCommands(commands, rooms.studio(), panel, used, this::affected);
        Runnable follow = this::follow;
        follow.run();
        Runnable listening = rooms.guides().listen(follow);
        // the other pages are about what is open here
        StudioModel model = rooms.studio().model();
        Runnable leading = model.listenToTexts(() -> {
            Draft draft = model.draft();
            if (draft != null) {
                rooms.guides().about(new GuidesModel.Concern(draft.id(), model.division()));
            }
        });
        return new GuidesPage.Shown(panel, () -> {
            listening.run();
            leading.run();
            menus.end();
            panel.end();
        });
    }

    /* What is compared is read from the disk: so the draft goes there first. */
    private void affected() {
        StudioModel model = rooms.studio().model();
        model.keep(() -> {
            Draft draft = model.draft();
            if (draft != null) {
                rooms.compare().draft(draft.id(), model.division());
                rooms.guides().go(GuidesTab.COMPARE, new GuidesModel.Concern(draft.id(), model.division()));
            }
        });
    }

    private String title(String id) {
        List<GuideShelf.Shelved> guides = rooms.library().guides();
        return guides == null
                ? id
                : guides.stream()
                        .filter(one -> one.id().equals(id))
                        .filter(GuideShelf.Shelved.Ready.class::isInstance)
                        .map(one -> ((GuideShelf.Shelved.Ready) one)
                                .national()
                                .words(wording.language())
                                .title())
                        .findFirst()
                        .orElse(id);
    }

    /* Opens what another page is about, and the line that another page asked for. */
    private void follow() {
        GuidesModel.Concern concern = rooms.guides().concern();
        StudioModel model = rooms.studio().model();
        if (concern != null) {
            GuidesModel.Source line = rooms.guides().takeSource();
            model.open(
                    concern.guide(),
                    concern.division(),
                    line == null ? null : line.file(),
                    line == null ? 0 : line.line());
        }
    }
}
