package advisor.workbench.window;

import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JPanel;

/** The side of the window: the six places, and the way out. */
final class Rail extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int WIDE = 196;
    private static final int NARROW = 68;

    private final Column places = new Column(4).padded(18, 10, 10, 10);
    private final Column below = new Column(6).padded(10, 10, 16, 10);

    /**
     * The side of the window.
     *
     * @param narrow whether only icons are shown, for when the room is needed otherwise
     */
    Rail(Commands commands, Place here, boolean narrow, Wording wording) {
        super(new BorderLayout());
        setName("rail");
        setBackground(Shade.RAIL.color());
        setBorder(BorderFactory.createMatteBorder(0, 0, 0, Math.max(1, Look.px(1)), Shade.LINE.color()));
        getAccessibleContext().setAccessibleName(wording.say("rail.name"));
        if (!narrow) {
            Column mark = new Column(0).padded(4, 10, 14, 6);
            mark.then(new Prose(wording.say("product"), Type.LEAD_STRONG, Shade.INK));
            places.then(mark);
        }
        for (Place place : Place.values()) {
            places.then(new RailButton(commands, place.command(), place == here, narrow));
        }
        below.then(new RailButton(commands, CommandId.COVER, false, narrow));
        setPreferredSize(new java.awt.Dimension(Look.px(narrow ? NARROW : WIDE), 10));
        add(places, BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
    }
}
