package advisor.workbench.look;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Text to be read: wraps at the width it is given, in Chinese and English, and never clips. */
public class Prose extends JComponent implements Tall {

    private static final long serialVersionUID = 1L;
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private final Type type;
    private final Shade shade;
    private String text;
    private boolean toTheRight;
    private int laidOutFor = -1;
    private int unwrapped = -1;
    private transient List<Line> whole = List.of();
    private transient List<Line> lines = List.of();

    private record Line(@Nullable TextLayout layout, float height) {
        float width() {
            return layout == null ? 0 : layout.getAdvance();
        }
    }

    /** Text in a size and a colour. */
    public Prose(String text, Type type, Shade shade) {
        this.text = text;
        this.type = type;
        this.shade = shade;
        setFont(type.font());
        setForeground(shade.color());
        setOpaque(false);
    }

    /** Text of ordinary size. */
    public static Prose body(String text) {
        return new Prose(text, Type.BODY, Shade.INK);
    }

    /** Small text of second rank. */
    public static Prose quiet(String text) {
        return new Prose(text, Type.SMALL, Shade.QUIET);
    }

    /** Lets its lines end at the right, as figures do that stand below each other. */
    public Prose toTheRight() {
        toTheRight = true;
        return this;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Shows other text. */
    public void setText(String text) {
        String before = this.text;
        this.text = text;
        measureAnew();
        getAccessibleContext().firePropertyChange(AccessibleContext.ACCESSIBLE_NAME_PROPERTY, before, text);
        revalidate();
        repaint();
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        float height = 0;
        for (Line line : lines(Math.max(1, width - insets.left - insets.right))) {
            height += line.height();
        }
        return (int) Math.ceil(height) + insets.top + insets.bottom;
    }

    /** The width of the longest line when nothing wraps, in pixels. */
    public int naturalWidth() {
        // layouts ask again and again
        if (unwrapped < 0) {
            float usual = usual();
            float widest = 0;
            List<Line> laid = new ArrayList<>();
            for (String paragraph : text.split("\n", -1)) {
                Line line = paragraph.isEmpty()
                        ? new Line(null, usual / 2)
                        : line(new TextLayout(styled(paragraph).getIterator(), SMOOTH), usual);
                laid.add(line);
                widest = Math.max(widest, line.width());
            }
            whole = laid;
            unwrapped = (int) Math.ceil(widest) + 1;
        }
        Insets insets = getInsets();
        return unwrapped + insets.left + insets.right;
    }

    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet()) {
            return super.getPreferredSize();
        }
        int width = naturalWidth();
        return new Dimension(width, heightFor(width));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, Math.round(getFont().getSize2D()));
    }

    /* Whatever is wider than the longest line breaks nothing, and was laid out when that was measured. */
    private List<Line> lines(int width) {
        naturalWidth();
        if (width >= unwrapped) {
            return whole;
        }
        if (width != laidOutFor) {
            lines = layOut(width);
            laidOutFor = width;
        }
        return lines;
    }

    private float usual() {
        return getFont().getLineMetrics("国", SMOOTH).getHeight();
    }

    private static Line line(TextLayout layout, float usual) {
        return new Line(layout, Math.max(usual, layout.getAscent() + layout.getDescent()));
    }

    private List<Line> layOut(int width) {
        List<Line> laid = new ArrayList<>();
        float usual = usual();
        for (String paragraph : text.split("\n", -1)) {
            if (paragraph.isEmpty()) {
                laid.add(new Line(null, usual / 2));
                continue;
            }
            LineBreakMeasurer measurer = new LineBreakMeasurer(styled(paragraph).getIterator(), SMOOTH);
            while (measurer.getPosition() < paragraph.length()) {
                laid.add(line(measurer.nextLayout(width), usual));
            }
        }
        return laid;
    }

    private void measureAnew() {
        laidOutFor = -1;
        unwrapped = -1;
    }

    private AttributedString styled(String paragraph) {
        return new AttributedString(Quotes.fitting(paragraph), Map.of(TextAttribute.FONT, getFont()));
    }

    @Override
    public void setFont(Font font) {
        measureAnew();
        super.setFont(font);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Drawing.smooth(g);
            g.setColor(color());
            Insets insets = getInsets();
            float y = insets.top;
            for (Line line : lines(Math.max(1, getWidth() - insets.left - insets.right))) {
                if (line.layout() != null) {
                    float slack = line.height()
                            - line.layout().getAscent()
                            - line.layout().getDescent();
                    line.layout()
                            .draw(
                                    g,
                                    left(line.layout(), insets),
                                    y + slack / 2 + line.layout().getAscent());
                }
                y += line.height();
            }
        } finally {
            g.dispose();
        }
    }

    private float left(TextLayout line, Insets insets) {
        return toTheRight ? getWidth() - insets.right - line.getVisibleAdvance() : insets.left;
    }

    private Color color() {
        return isForegroundSet() ? getForeground() : shade.color();
    }

    @Override
    public void updateUI() {
        if (type != null) {
            setFont(type.font());
            setForeground(shade.color());
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public String getAccessibleName() {
                    return accessibleName != null ? accessibleName : text;
                }

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }
}
