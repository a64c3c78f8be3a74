package advisor.workbench.map;

import advisor.workbench.look.Drawing;
import advisor.workbench.look.Look;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
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
    private static final float[] DASHES = {4, 3};

    private final transient Consumer<GuideMap.Node> choose;
    private transient @Nullable MapLayout layout;
    private transient Map<String, String> notes = Map.of();
    private transient List<GuideMap.Node> marked = List.of();
    private transient GuideMap.@Nullable Node chosen;
    private transient Runnable listener = () -> {};
    private double zoom = 1;

    MapView(Consumer<GuideMap.Node> choose) {
        this.choose = choose;
        setName("map.view");
        setFocusable(true);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent gained) {
                if (chosen == null) {
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
        setOpaque(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        Hand hand = new Hand();
        addMouseListener(hand);
        addMouseMotionListener(hand);
        addMouseWheelListener(turned -> {
            if (turned.isControlDown()) {
                zoom(zoom * Math.pow(1.12, -turned.getPreciseWheelRotation()));
            } else {
                getParent().dispatchEvent(javax.swing.SwingUtilities.convertMouseEvent(this, turned, getParent()));
            }
        });
    }

    /** Moves the map under the mouse. */
    private final class Hand extends MouseAdapter {
        private Point from = new Point();

        @Override
        public void mousePressed(MouseEvent pressed) {
            from = pressed.getPoint();
            requestFocusInWindow();
        }

        @Override
        public void mouseDragged(MouseEvent dragged) {
            if (getParent() instanceof JViewport viewport) {
                Rectangle seen = viewport.getViewRect();
                seen.translate(from.x - dragged.getX(), from.y - dragged.getY());
                scrollRectToVisible(seen);
            }
        }

        @Override
        public void mouseClicked(MouseEvent clicked) {
            GuideMap.Node node = node(clicked);
            if (node != null) {
                choose(node);
                choose.accept(node);
            }
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

    private GuideMap.@Nullable Node node(MouseEvent at) {
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
        layout = next;
        notes = said;
        marked = List.of();
        GuideMap.Node was = chosen;
        chosen = next != null && was != null && next.boxes().containsKey(was) ? was : null;
        listener.run();
        revalidate();
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

    void zoom(double next) {
        zoom = Math.max(SMALLEST, Math.min(LARGEST, next));
        revalidate();
        repaint();
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
            draw(g);
            ring(g);
        } finally {
            g.dispose();
        }
    }

    /** Draws the whole map, in units of the layout. */
    void draw(Graphics2D g) {
        MapLayout now = layout;
        if (now == null) {
            return;
        }
        g.setFont(Type.BODY.font().deriveFont((float) MapDrawing.SIZE));
        g.setStroke(new BasicStroke(1));
        g.setColor(Shade.EDGE.color());
        now.lines().values().forEach(g::draw);
        now.boxes().forEach((node, box) -> node(g, node, box));
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

    private void node(Graphics2D g, GuideMap.Node node, Rectangle2D box) {
        RoundRectangle2D shape =
                new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 12, 12);
        g.setColor(MapDrawing.fill(node.kind()).color());
        g.fill(shape);
        boolean isMarked = marked.contains(node);
        String note = notes.getOrDefault(node.id(), "");
        g.setColor((isMarked ? Shade.NOW : MapDrawing.edge(node.kind())).color());
        g.setStroke(
                note.equals(MapOverlay.NOTHING)
                        ? new BasicStroke(
                                isMarked ? 3 : 1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, DASHES, 0)
                        : new BasicStroke(isMarked ? 3 : 1.2f));
        g.draw(shape);
        g.setColor(Shade.INK.color());
        List<String> lines = MapDrawing.lines(node.label() + (note.isEmpty() ? "" : " · " + note), box.getWidth());
        double y = box.getCenterY() - (lines.size() - 1) * MapDrawing.SIZE * 0.65 + MapDrawing.SIZE * 0.35;
        for (String line : lines) {
            g.drawString(line, (float) box.getX() + 8, (float) y);
            y += MapDrawing.SIZE * 1.3;
        }
    }
}
