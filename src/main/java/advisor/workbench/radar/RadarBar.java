package advisor.workbench.radar;

import advisor.guide.Text;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.awt.event.HierarchyBoundsAdapter;
import java.awt.event.HierarchyBoundsListener;
import java.awt.event.HierarchyEvent;
import java.util.List;
import javax.swing.JRootPane;

/** What is new on the radar, calmly, until it was read. */
public final class RadarBar extends Row {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 2;

    /** Below this height of the window, in logical pixels, what lies under the bar needs the room. */
    private static final int LOW = 620;

    private final transient List<Text> told;
    private final transient Wording wording;
    private final Column words = new Column(3);
    private final transient HierarchyBoundsListener resized = new HierarchyBoundsAdapter() {
        @Override
        public void ancestorResized(HierarchyEvent event) {
            fit();
        }
    };
    private boolean inShort;

    /**
     * A bar; without news it is not shown.
     *
     * @param toList goes to the list
     */
    public RadarBar(RadarModel model, Wording wording, Runnable toList) {
        this(model.told(), model::read, wording, toList);
    }

    RadarBar(List<Text> told, Runnable read, Wording wording, Runnable toList) {
        super(14);
        padded(12, 24, 12, 24).on(Shade.ACCENT_WASH, Shade.LINE, 0);
        setName("radar-bar");
        this.told = told;
        this.wording = wording;
        setVisible(!told.isEmpty());
        say(false);
        restMiddle(words);
        middle(Press.other("radar-list", wording.say("radar.list"), () -> {
            read.run();
            toList.run();
        }));
        middle(Press.quiet("radar-read", wording.say("radar.read"), read));
        getAccessibleContext().setAccessibleName(wording.say("radar.new"));
        getAccessibleContext()
                .setAccessibleDescription(String.join(
                        " ", told.stream().map(text -> wording.say(text)).toList()));
    }

    private void say(boolean low) {
        inShort = low;
        words.clear();
        words.then(new Prose(wording.say("radar.new"), Type.STRONG, Shade.ACCENT));
        int most = low ? 0 : MOST;
        told.stream().limit(most).forEach(text -> words.then(Prose.body(wording.say(text))));
        if (told.size() > most) {
            words.then(Prose.quiet(wording.say(low ? "radar.short" : "radar.more", told.size() - most)));
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        fit();
        addHierarchyBoundsListener(resized);
    }

    @Override
    public void removeNotify() {
        removeHierarchyBoundsListener(resized);
        super.removeNotify();
    }

    /** Says it in short where there is little height, and in full where there is room. */
    void fit() {
        JRootPane root = getRootPane();
        boolean low = root != null && root.getHeight() > 0 && root.getHeight() < Look.px(LOW);
        if (low != inShort) {
            say(low);
            revalidate();
        }
    }
}
