package advisor.workbench.window;

import advisor.workbench.guides.GuidesPage;
import advisor.workbench.guides.GuidesPanel;
import advisor.workbench.guides.GuidesTab;
import advisor.workbench.guides.LibraryActions;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.util.List;
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
        return List.of(new GuidesPage(GuidesTab.LIBRARY, pages::library));
    }

    /* What can be done from the library, in the order of its buttons. */
    private List<LibraryActions> actions() {
        return List.of();
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
