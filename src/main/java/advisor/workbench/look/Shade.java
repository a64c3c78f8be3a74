package advisor.workbench.look;

import java.awt.Color;
import javax.swing.UIManager;

/** A colour by its purpose; the theme says which it is. */
public enum Shade {
    /** What the window is made of. */
    GROUND("ground"),
    /** The side with the six places. */
    RAIL("rail"),
    /** Where something is read or written. */
    SHEET("sheet"),
    /** Text. */
    INK("ink"),
    /** Text of second rank. */
    QUIET("quiet"),
    /** Thin lines between things. */
    LINE("line"),
    /** The edge of something that can be chosen: a shade that can be seen against sheet and ground. */
    EDGE("edge"),
    /** What the eye should find. */
    ACCENT("accent"),
    ACCENT_WASH("accentWash"),
    /** Text on the accent. */
    ON_ACCENT("onAccent"),
    NOW("now"),
    NOW_WASH("nowWash"),
    TODAY("today"),
    TODAY_WASH("todayWash"),
    WEEK("week"),
    WEEK_WASH("weekWash"),
    LATER("later"),
    LATER_WASH("laterWash");

    private final String key;

    Shade(String key) {
        this.key = "Advisor." + key;
    }

    /** The colour in the theme of the moment. */
    public Color color() {
        Color color = UIManager.getColor(key);
        if (color == null) {
            throw new IllegalStateException("the theme has no colour " + key);
        }
        return color;
    }
}
