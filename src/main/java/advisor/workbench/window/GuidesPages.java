package advisor.workbench.window;

import advisor.workbench.guides.GuideShelf;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.guides.GuidesPage;
import advisor.workbench.guides.GuidesPanel;
import advisor.workbench.guides.GuidesTab;
import advisor.workbench.guides.LibraryActions;
import advisor.workbench.look.Press;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.map.MapPanel;
import advisor.workbench.studio.StudioModel;
import advisor.workbench.studio.StudioPanel;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JPanel;

/** The pages there are in the place of guides, each registered here in one line. */
final class GuidesPages {

    private final Rooms rooms;
    private final Wording wording;

    private GuidesPages(Rooms rooms, Wording wording) {
        this.rooms = rooms;
        this.wording = wording;
    }

    /** All pages. */
    static List<GuidesPage> of(Rooms rooms, Wording wording) {
        GuidesPages pages = new GuidesPages(rooms, wording);
        return List.of(
                new GuidesPage(GuidesTab.LIBRARY, pages::library),
                new GuidesPage(GuidesTab.STUDIO, pages::studio),
                new GuidesPage(GuidesTab.MAP, pages::map));
    }

    /* What can be done from the library, in the order of its buttons. */
    private List<LibraryActions> actions() {
        return List.of(new OpenInStudio());
    }

    /* Leads from the sheet of a guide to its text. */
    private final class OpenInStudio implements LibraryActions {
        @Override
        public List<AbstractButton> on(GuideShelf.Shelved guide) {
            return List.of(Press.other(
                    "guides.studio." + guide.id(),
                    wording.say("guides.studio"),
                    () -> rooms.guides().go(GuidesTab.STUDIO, new GuidesModel.Concern(guide.id(), ""))));
        }
    }

    private GuidesPage.Shown studio() {
        StudioPanel panel =
                new StudioPanel(rooms.studio(), () -> rooms.library().load(), wording);
        Runnable follow = this::follow;
        follow.run();
        Runnable listening = rooms.guides().listen(follow);
        return new GuidesPage.Shown(panel, () -> {
            listening.run();
            panel.end();
        });
    }

    private GuidesPage.Shown map() {
        List<GuideShelf.Shelved> guides = rooms.library().guides();
        List<GuideShelf.Shelved> known = guides == null ? List.of() : guides;
        if (rooms.guides().concern() == null && !known.isEmpty()) {
            rooms.guides().about(new GuidesModel.Concern(known.get(0).id(), ""));
        }
        Runnable follow = () -> {
            GuidesModel.Concern concern = rooms.guides().concern();
            if (concern != null) {
                rooms.map().show(concern, wording.language());
            }
        };
        follow.run();
        MapPanel panel = new MapPanel(
                rooms.map(),
                known,
                rooms.guides()::about,
                node -> declared(node.id()),
                rooms.lookUp().work(),
                wording);
        Runnable wanted = rooms.guides().listen(follow);
        Runnable drawn = rooms.map().listen(panel::refresh);
        return new GuidesPage.Shown(panel, () -> {
            wanted.run();
            drawn.run();
        });
    }

    /* Leads from something on the map to the line that declares it. */
    private void declared(String id) {
        GuidesModel.Concern concern = rooms.guides().concern();
        if (concern != null) {
            rooms.studio()
                    .model()
                    .declaration(
                            concern.guide(),
                            concern.division(),
                            id,
                            entry -> rooms.guides()
                                    .toSource(new GuidesModel.Source(concern, entry.file(), entry.line())));
        }
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

    private GuidesPage.Shown library() {
        JPanel holder = new JPanel(new BorderLayout());
        Runnable show = () -> {
            holder.removeAll();
            holder.add(Scroll.place(
                    new GuidesPanel(rooms.library(), rooms.localities(), actions(), wording), Shade.GROUND));
            holder.revalidate();
            holder.repaint();
        };
        show.run();
        return new GuidesPage.Shown(holder, rooms.library().listen(show));
    }
}
