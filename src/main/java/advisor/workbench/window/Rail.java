package advisor.workbench.window;

import advisor.workbench.action.CommandId;
import advisor.workbench.action.Commands;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Scroll;
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

    private final Column places;
    private final Column below;

    /** How much room there is for the side. */
    enum Room {
        /** For icons and names. */
        WIDE,
        /** For icons. */
        NARROW,
        /** For icons that stand close together. */
        LOW
    }

    /**
     * The side of the window.
     *
     * @param room for it; it is narrow too when the room is needed otherwise
     * @param invented whether the desk is for demonstration, which is said as long as it is open
     */
    Rail(Commands commands, Place here, Room room, boolean invented, Wording wording) {
        super(new BorderLayout());
        boolean wide = room == Room.WIDE;
        boolean low = room == Room.LOW;
        places = new Column(low ? 2 : 4).padded(low ? 4 : 18, 10, low ? 0 : 10, 10);
        below = new Column(0).padded(low ? 2 : 10, 10, low ? 4 : 16, 10);
        setName("rail");
        setBackground(Shade.RAIL.color());
        setBorder(BorderFactory.createMatteBorder(0, 0, 0, Math.max(1, Look.px(1)), Shade.LINE.color()));
        getAccessibleContext().setAccessibleName(wording.say("rail.name"));
        if (wide) {
            Column mark = new Column(0).padded(4, 10, 14, 6);
            mark.then(new Prose(wording.say("product"), Type.LEAD_STRONG, Shade.INK));
            places.then(mark);
        }
        if (invented) {
            places.then(demonstration(wide, wording));
        }
        for (Place place : Place.values()) {
            places.then(new RailButton(commands, place.command(), place == here, room));
        }
        below.then(new RailButton(commands, CommandId.COVER, false, room));
        setPreferredSize(new java.awt.Dimension(Look.px(wide ? WIDE : NARROW), 10));
        // the tour and what tells of trouble stand above, and take of the height
        add(Scroll.slim(places, Shade.RAIL), BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
    }

    /* In words, and not by a colour alone. */
    private static Column demonstration(boolean wide, Wording wording) {
        Prose mark = new Prose(wording.say(wide ? "demo.mark" : "demo.mark.short"), Type.SMALL, Shade.INK);
        mark.getAccessibleContext().setAccessibleName(wording.say("demo.mark.name"));
        mark.setToolTipText(wording.say("demo.mark.name"));
        int side = wide ? 10 : 4;
        Column chip = new Column(0)
                // a line of text has more room above its letters than below
                .padded(2, side, 4, side)
                .on(Shade.TODAY_WASH, Shade.TODAY, 8)
                .then(mark);
        chip.setName("demonstration");
        Column place = new Column(0).padded(0, 0, wide ? 8 : 2, 0);
        return wide ? place.then(chip) : place.natural(0, chip);
    }
}
