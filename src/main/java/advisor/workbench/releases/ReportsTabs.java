package advisor.workbench.releases;

import advisor.workbench.look.Look;
import advisor.workbench.look.Row;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** The place of reports: the desk's own, and beside it what is published. */
public final class ReportsTabs extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JPanel page = new JPanel(new BorderLayout());
    private final transient Runnable toRadar;

    /* Kept apart by hand: of a group of buttons, Tab would reach but one. */
    private final List<JToggleButton> all = new ArrayList<>();

    /**
     * A view that begins with the desk's own report.
     *
     * @param own builds the desk's own report
     * @param radar builds the list of what many have in common
     */
    public ReportsTabs(Supplier<JComponent> own, Supplier<JComponent> radar, ReleasesModel model, Wording wording) {
        super(new BorderLayout());
        setBackground(Shade.GROUND.color());
        page.setOpaque(false);
        Row tabs = new Row(4).padded(12, 24, 0, 24);
        tab(tabs, "own", wording.say("reports.tab.own"), own).setSelected(true);
        JToggleButton inCommon = tab(tabs, "radar", wording.say("reports.tab.radar"), radar);
        toRadar = () -> turn(inCommon, radar);
        tab(tabs, "publish", wording.say("reports.tab.publish"), () -> releases(model, wording));
        add(tabs, BorderLayout.NORTH);
        add(page, BorderLayout.CENTER);
        show(own);
    }

    private static JComponent releases(ReleasesModel model, Wording wording) {
        JPanel holder = new JPanel(new BorderLayout());
        ReleasesPanel panel = new ReleasesPanel(model, wording);
        holder.add(Scroll.place(panel, Shade.GROUND));
        holder.putClientProperty(Runnable.class, model.listen(panel::refresh));
        model.load();
        return holder;
    }

    private JToggleButton tab(Row tabs, String name, String words, Supplier<JComponent> view) {
        JToggleButton button = new JToggleButton(words);
        button.setName("reports.tab." + name);
        button.putClientProperty("FlatLaf.styleClass", "segment");
        button.setMargin(new Insets(Look.px(4), Look.px(12), Look.px(4), Look.px(12)));
        button.addActionListener(pressed -> turn(button, view));
        all.add(button);
        tabs.middle(button);
        return button;
    }

    /** Shows the list of what many have in common. */
    public void showRadar() {
        toRadar.run();
    }

    private void turn(JToggleButton to, Supplier<JComponent> view) {
        all.forEach(each -> each.setSelected(each == to));
        show(view);
    }

    private void show(Supplier<JComponent> view) {
        end();
        page.removeAll();
        page.add(view.get());
        page.revalidate();
        page.repaint();
    }

    /** Listens no longer: another view takes its place. */
    public void end() {
        if (page.getComponentCount() > 0
                && page.getComponent(0) instanceof JComponent before
                && before.getClientProperty(Runnable.class) instanceof Runnable ending) {
            ending.run();
        }
    }
}
