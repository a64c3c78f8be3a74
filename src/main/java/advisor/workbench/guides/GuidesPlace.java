package advisor.workbench.guides;

import advisor.workbench.look.Again;
import advisor.workbench.look.Look;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;

/** The place of guides: its pages side by side, and the one that is gone to. */
public final class GuidesPlace extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient GuidesModel model;
    private final transient List<GuidesPage> pages;
    private final transient Wording wording;
    private transient @Nullable GuidesPage page;
    private transient GuidesPage.@Nullable Shown shown;

    /**
     * A view of the pages there are.
     *
     * @param pages at least one; a tab that has no page is not shown
     */
    public GuidesPlace(GuidesModel model, List<GuidesPage> pages, Wording wording) {
        super(new BorderLayout());
        this.model = model;
        this.pages = List.copyOf(pages);
        this.wording = wording;
        setName("guides-place");
        setBackground(Shade.GROUND.color());
        refresh();
    }

    /** Shows the page that was gone to. */
    public void refresh() {
        GuidesPage wanted = pages.stream()
                .filter(one -> one.tab() == model.tab())
                .findFirst()
                .orElse(pages.get(0));
        if (wanted == page) {
            return;
        }
        boolean follows = Again.isHereOrNowhere(this);
        end();
        page = wanted;
        removeAll();
        if (pages.size() > 1) {
            add(tabs(wanted), BorderLayout.NORTH);
        }
        GuidesPage.Shown next = wanted.show().get();
        shown = next;
        add(next.view(), BorderLayout.CENTER);
        revalidate();
        repaint();
        if (follows) {
            Again.focus(this, tabName(wanted));
        }
    }

    private static String tabName(GuidesPage page) {
        return "guides.tab." + page.tab();
    }

    /** Listens no longer: another view takes its place. */
    public void end() {
        GuidesPage.Shown before = shown;
        shown = null;
        if (before != null) {
            before.end().run();
        }
    }

    private Wrap tabs(GuidesPage chosen) {
        Wrap row = new Wrap(4).padded(12, 24, 0, 24);
        for (GuidesPage one : pages) {
            JToggleButton button = new JToggleButton(wording.say(one.tab().key()), one == chosen);
            button.setName(tabName(one));
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.setMargin(new java.awt.Insets(Look.px(4), Look.px(12), Look.px(4), Look.px(12)));
            // whoever comes here stands on the page that is shown
            button.putClientProperty(Again.HERE, one == chosen);
            button.addActionListener(pressed -> model.go(one.tab()));
            row.with(button);
        }
        return row;
    }
}
