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
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** Draws a map at any size; dragging moves it, the wheel with Ctrl makes it larger or smaller, a click chooses. */
final class MapView extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final double SMALLEST = 0.15;
    private static final double LARGEST = 3;

    private final transient Consumer<GuideMap.Node> choose;
    private transient @Nullable MapLayout layout;
    private transient Map<String, String> notes = Map.of();
    private transient List<GuideMap.Node> marked = List.of();
    private double zoom = 1;

    MapView(Consumer<GuideMap.Node> choose) {
        this.choose = choose;
        setName("map.view");
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
                choose.accept(node);
            }
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
        revalidate();
        repaint();
    }

    /** Marks nodes and shows the first of them. */
    void mark(List<GuideMap.Node> nodes) {
        marked = nodes;
        MapLayout now = layout;
        if (now != null && !nodes.isEmpty()) {
            Rectangle2D box = now.boxes().get(nodes.get(0));
            if (box != null) {
                double s = scale();
                scrollRectToVisible(new Rectangle(
                        (int) (box.getX() * s - 80),
                        (int) (box.getY() * s - 80),
                        (int) (box.getWidth() * s + 160),
                        (int) (box.getHeight() * s + 160)));
            }
        }
        repaint();
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

    private void node(Graphics2D g, GuideMap.Node node, Rectangle2D box) {
        RoundRectangle2D shape =
                new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 12, 12);
        g.setColor(MapDrawing.fill(node.kind()).color());
        g.fill(shape);
        boolean isMarked = marked.contains(node);
        g.setColor((isMarked ? Shade.NOW : MapDrawing.edge(node.kind())).color());
        g.setStroke(new BasicStroke(isMarked ? 3 : 1.2f));
        g.draw(shape);
        g.setColor(Shade.INK.color());
        String note = notes.getOrDefault(node.id(), "");
        List<String> lines = MapDrawing.lines(node.label() + (note.isEmpty() ? "" : " · " + note), box.getWidth());
        double y = box.getCenterY() - (lines.size() - 1) * MapDrawing.SIZE * 0.65 + MapDrawing.SIZE * 0.35;
        for (String line : lines) {
            g.drawString(line, (float) box.getX() + 8, (float) y);
            y += MapDrawing.SIZE * 1.3;
        }
    }
}
