package advisor.workbench.map;

import advisor.workbench.look.Drawing;
import advisor.workbench.look.Look;
import advisor.workbench.look.Shade;
import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** Draws a map at any size; dragging moves it, the wheel with Ctrl makes it larger or smaller, a click chooses. */
final class MapView extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final double SMALLEST = 0.15;
    private static final double LARGEST = 3;

    /** The smallest size at which words can be read without effort. */
    private static final double READABLE = 0.75;

    private static final double STEP = 1.25;

    private final transient Consumer<GuideMap.Node> choose;
    private transient @Nullable MapLayout layout;
    private transient Map<String, String> notes = Map.of();
    private transient List<GuideMap.Node> marked = List.of();
    private transient GuideMap.@Nullable Node chosen;
    private transient GuideMap.@Nullable Node hovered;
    private transient Runnable listener = () -> {};
    private double zoom = 1;

    MapView(Consumer<GuideMap.Node> choose) {
        this.choose = choose;
        setName("map.view");
        setFocusable(true);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent gained) {
                // by key; a mouse that takes hold of the map must not move it
                if (chosen == null && gained.getCause().name().startsWith("TRAVERSAL")) {
                    first();
                }
                repaint();
            }

            @Override
            public void focusLost(FocusEvent lost) {
                repaint();
            }
        });
        key("LEFT", () -> go(MapLayout.Way.LEFT));
        key("RIGHT", () -> go(MapLayout.Way.RIGHT));
        key("UP", () -> go(MapLayout.Way.UP));
        key("DOWN", () -> go(MapLayout.Way.DOWN));
        key("HOME", this::first);
        key("ENTER", this::open);
        key("typed +", this::larger);
        key("typed =", this::larger);
        key("typed -", this::smaller);
        key("typed 0", this::fit);
        setOpaque(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        MapHand hand = new MapHand(this);
        addMouseListener(hand);
        addMouseMotionListener(hand);
        addMouseWheelListener(hand);
    }

    /** Shows the ways of what the mouse is over, or of nothing. */
    void hover(GuideMap.@Nullable Node node) {
        if (!Objects.equals(node, hovered)) {
            hovered = node;
            setCursor(Cursor.getPredefinedCursor(node == null ? Cursor.DEFAULT_CURSOR : Cursor.HAND_CURSOR));
            repaint();
        }
    }

    private void key(String stroke, Runnable does) {
        getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                does.run();
            }
        });
    }

    private void go(MapLayout.Way way) {
        MapLayout now = layout;
        GuideMap.Node from = chosen;
        if (now != null && from != null) {
            choose(now.next(from, way));
        } else {
            first();
        }
    }

    private void first() {
        MapLayout now = layout;
        if (now != null && !now.map().nodes().isEmpty()) {
            choose(now.map().nodes().get(0));
        }
    }

    /** Chooses a node, or none, and brings it into view. */
    void choose(GuideMap.@Nullable Node node) {
        chosen = node;
        if (node != null) {
            show(node);
        }
        listener.run();
        repaint();
    }

    /** What is chosen, or null. */
    GuideMap.@Nullable Node chosen() {
        return chosen;
    }

    /** Tells somebody whenever something else is chosen. */
    void listen(Runnable listens) {
        listener = listens;
    }

    /** Shows where what is chosen is declared. */
    void open() {
        GuideMap.Node node = chosen;
        if (node != null) {
            choose.accept(node);
        }
    }

    /** What lies under the mouse, or null. */
    GuideMap.@Nullable Node node(MouseEvent at) {
        MapLayout now = layout;
        return now == null ? null : now.at(at.getX() / scale(), at.getY() / scale());
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent at) {
        GuideMap.Node node = node(at);
        return node == null ? null : node.id() + "  " + node.label();
    }

    private double scale() {
        return zoom * Look.px(100) / 100.0;
    }

    void show(@Nullable MapLayout next, Map<String, String> said) {
        boolean first = layout == null;
        layout = next;
        notes = said;
        marked = List.of();
        hovered = null;
        GuideMap.Node was = chosen;
        chosen = next != null && was != null && next.boxes().containsKey(was) ? was : null;
        listener.run();
        revalidate();
        if (first) {
            // its place in the window is known only when that was laid out
            javax.swing.SwingUtilities.invokeLater(this::fitWidth);
        }
        repaint();
    }

    /** Marks nodes and shows the first of them. */
    void mark(List<GuideMap.Node> nodes) {
        marked = nodes;
        choose(nodes.isEmpty() ? null : nodes.get(0));
    }

    private void show(GuideMap.Node node) {
        MapLayout now = layout;
        Rectangle2D box = now == null ? null : now.boxes().get(node);
        if (box != null) {
            double s = scale();
            scrollRectToVisible(new Rectangle(
                    (int) (box.getX() * s - 80), (int) (box.getY() * s - 80), (int) (box.getWidth() * s + 160), (int)
                            (box.getHeight() * s + 160)));
        }
    }

    double zoom() {
        return zoom;
    }

    /** Draws it at another size; what is chosen, or else the middle of what is seen, stays where it is. */
    void zoom(double next) {
        MapLayout now = layout;
        Rectangle2D box = now == null || chosen == null ? null : now.boxes().get(chosen);
        Rectangle seen = getVisibleRect();
        Point middle = new Point((int) seen.getCenterX(), (int) seen.getCenterY());
        Point centre = box == null
                ? middle
                : new Point((int) (box.getCenterX() * scale()), (int) (box.getCenterY() * scale()));
        zoom(next, seen.contains(centre) ? centre : middle);
    }

    /** The same; what lies at a point of the view stays there. */
    void zoom(double next, Point still) {
        double before = scale();
        zoom = Math.max(SMALLEST, Math.min(LARGEST, next));
        double times = scale() / before;
        if (getParent() instanceof JViewport viewport) {
            Point corner = viewport.getViewPosition();
            Dimension all = getPreferredSize();
            Dimension room = viewport.getExtentSize();
            setSize(Math.max(all.width, room.width), Math.max(all.height, room.height));
            viewport.setViewPosition(new Point(
                    within(corner.x + still.x * (times - 1), all.width - room.width),
                    within(corner.y + still.y * (times - 1), all.height - room.height)));
        }
        revalidate();
        repaint();
    }

    private static int within(double wanted, int most) {
        return (int) Math.max(0, Math.min(wanted, most));
    }

    /** Draws it larger. */
    void larger() {
        zoom(zoom * STEP);
    }

    /** Draws it smaller. */
    void smaller() {
        zoom(zoom / STEP);
    }

    /** Draws it as large as all of it fits into what is seen. */
    void fit() {
        MapLayout now = layout;
        if (now != null && getParent() instanceof JViewport viewport) {
            Dimension room = viewport.getExtentSize();
            double unit = Look.px(100) / 100.0;
            zoom(Math.min(room.width / now.width(), room.height / now.height()) / unit);
        }
    }

    /* As wide as what is seen, unless its words could not be read then. */
    private void fitWidth() {
        MapLayout now = layout;
        if (now != null && getParent() instanceof JViewport viewport && viewport.getExtentSize().width > 0) {
            double unit = Look.px(100) / 100.0;
            zoom(Math.max(READABLE, Math.min(1, viewport.getExtentSize().width / now.width() / unit)));
        }
    }

    @Override
    public Dimension getPreferredSize() {
        MapLayout now = layout;
        return now == null
                ? new Dimension(10, 10)
                : new Dimension((int) (now.width() * scale()), (int) (now.height() * scale()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Drawing.smooth(g);
            g.setColor(Shade.GROUND.color());
            g.fillRect(0, 0, getWidth(), getHeight());
            g.scale(scale(), scale());
            MapLayout now = layout;
            if (now != null) {
                GuideMap.Node centre = hovered != null ? hovered : isFocusOwner() ? chosen : null;
                new MapPainter(now, notes, marked, centre).draw(g);
            }
            ring(g);
        } finally {
            g.dispose();
        }
    }

    /* The ring round what is chosen belongs to the screen, not to the drawing. */
    private void ring(Graphics2D g) {
        MapLayout now = layout;
        Rectangle2D box = now == null || chosen == null ? null : now.boxes().get(chosen);
        if (box != null) {
            g.setColor((isFocusOwner() ? Shade.ACCENT : Shade.EDGE).color());
            g.setStroke(new BasicStroke(2.5f));
            g.draw(new RoundRectangle2D.Double(
                    box.getX() - 4, box.getY() - 4, box.getWidth() + 8, box.getHeight() + 8, 18, 18));
        }
    }
}
