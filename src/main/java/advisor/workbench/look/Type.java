package advisor.workbench.look;

import java.awt.Font;
import javax.swing.UIManager;

/** The sizes of type, each as a part of the base size, which itself grows with the scale. */
public enum Type {
    /** What a client reads from across the table. */
    BANNER(2.5f, Font.BOLD),
    /** What a client reads below that. */
    BIG(1.6f, Font.PLAIN),
    /** The question, the conclusion. */
    TITLE(1.78f, Font.BOLD),
    /** What a screen is called. */
    HEADING(1.36f, Font.BOLD),
    /** A choice, a lead. */
    LEAD(1.15f, Font.PLAIN),
    LEAD_STRONG(1.15f, Font.BOLD),
    BODY(1f, Font.PLAIN),
    STRONG(1f, Font.BOLD),
    SMALL(0.9f, Font.PLAIN),
    SMALL_STRONG(0.9f, Font.BOLD);

    private final float part;
    private final int style;

    Type(float part, int style) {
        this.part = part;
        this.style = style;
    }

    /** The font at the scale of the moment. */
    public Font font() {
        Font base = UIManager.getFont("defaultFont");
        if (base == null) {
            base = UIManager.getFont("Label.font");
        }
        return base.deriveFont(style, Math.round(base.getSize2D() * part));
    }
}
