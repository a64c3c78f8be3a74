package advisor.workbench.window;

import advisor.pack.OwnBases;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.guides.GuidesPage;
import advisor.workbench.guides.GuidesPanel;
import advisor.workbench.guides.GuidesTab;
import advisor.workbench.guides.LibraryActions;
import advisor.workbench.look.Press;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JPanel;

/** The library among the pages of guides: the sheet of each guide leads to the pages about it. */
final class LibraryPage {

    private final Rooms rooms;
    private final Wording wording;

    LibraryPage(Rooms rooms, Wording wording) {
        this.rooms = rooms;
        this.wording = wording;
    }

    /** Builds the page. */
    GuidesPage.Shown shown() {
        JPanel holder = new JPanel(new BorderLayout());
        Runnable show = () -> {
            holder.removeAll();
            holder.add(Scroll.place(
                    new GuidesPanel(
                            rooms.library(), rooms.localities(), List.of(new Leading()), this::beneath, wording),
                    Shade.GROUND));
            holder.revalidate();
            holder.repaint();
        };
        show.run();
        return new GuidesPage.Shown(holder, rooms.library().listen(show));
    }

    private void beneath(String id, OwnBases.Changed changed) {
        rooms.compare().beneath(id, changed.before());
        rooms.guides().go(GuidesTab.COMPARE, new GuidesModel.Concern(id, ""));
    }

    /* Leads from the sheet of a guide to its text and its proofs. */
    private final class Leading implements LibraryActions {
        @Override
        public List<AbstractButton> on(GuideShelf.Shelved guide) {
            AbstractButton studio = to("guides.studio", GuidesTab.STUDIO, guide);
            return guide instanceof GuideShelf.Shelved.Ready
                    ? List.of(
                            studio,
                            to("guides.compare", GuidesTab.COMPARE, guide),
                            to("guides.factCheck", GuidesTab.FACT_CHECK, guide))
                    : List.of(studio);
        }

        private AbstractButton to(String key, GuidesTab tab, GuideShelf.Shelved guide) {
            return Press.other(
                    key + "." + guide.id(),
                    wording.say(key),
                    () -> rooms.guides().go(tab, new GuidesModel.Concern(guide.id(), "")));
        }
    }
}
