package advisor.workbench.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A map with a place for everything, in units of a pixel at the usual scale.
 *
 * @param boxes where each node lies
 * @param lines the way of each edge
 */
public record MapLayout(
        GuideMap map,
        double width,
        double height,
        Map<GuideMap.Node, Rectangle2D> boxes,
        Map<GuideMap.Edge, Path2D> lines) {

    /** The size of a box. */
    static final double WIDE = 190;

    static final double HIGH = 44;
    private static final double NARROW = 92;

    /** So many times further than it is counts what does not lie straight ahead. */
    private static final double ASIDE = 3;

    /** Lays a map out in layers from left to right; takes a moment and belongs off the event thread. */
    public static MapLayout of(GuideMap map) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(org.eclipse.elk.core.options.CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        // what hangs together with nothing else stands in the same columns
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 14.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(24));
        Map<String, ElkNode> nodes = new HashMap<>();
        for (GuideMap.Node node : map.nodes()) {
            ElkNode box = ElkGraphUtil.createNode(root);
            box.setWidth(isShort(node) ? NARROW : WIDE);
            box.setHeight(isShort(node) ? HIGH * 0.7 : HIGH);
            nodes.put(node.key(), box);
        }
        Map<GuideMap.Edge, ElkEdge> edges = new LinkedHashMap<>();
        for (GuideMap.Edge edge : map.edges()) {
            edges.put(edge, ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to())));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        Map<GuideMap.Node, Rectangle2D> boxes = new LinkedHashMap<>();
        for (GuideMap.Node node : map.nodes()) {
            ElkNode box = nodes.get(node.key());
            if (box != null) {
                boxes.put(node, new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
            }
        }
        Map<GuideMap.Edge, Path2D> lines = new LinkedHashMap<>();
        edges.forEach((edge, laid) -> lines.put(edge, line(laid)));
        return new MapLayout(map, root.getWidth(), root.getHeight(), boxes, lines);
    }

    /** Rules are known by their number, everything else by words. */
    static boolean isShort(GuideMap.Node node) {
        return node.kind() == GuideMap.Kind.RULE || node.kind() == GuideMap.Kind.PLAN;
    }

    private static Path2D line(ElkEdge edge) {
        Path2D path = new Path2D.Double();
        List<ElkEdgeSection> sections = new ArrayList<>(edge.getSections());
        for (ElkEdgeSection section : sections) {
            path.moveTo(section.getStartX(), section.getStartY());
            for (ElkBendPoint bend : section.getBendPoints()) {
                path.lineTo(bend.getX(), bend.getY());
            }
            path.lineTo(section.getEndX(), section.getEndY());
        }
        return path;
    }

    /** A way from one node to another. */
    public enum Way {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int x;
        private final int y;

        Way(int x, int y) {
            this.x = x;
            this.y = y;
        }
    }

    /** The nearest node that lies this way from another, what lies straight ahead first; the same when none does. */
    public GuideMap.Node next(GuideMap.Node from, Way way) {
        Rectangle2D start = boxes.get(from);
        if (start == null) {
            return from;
        }
        GuideMap.Node best = from;
        double least = Double.MAX_VALUE;
        for (Map.Entry<GuideMap.Node, Rectangle2D> one : boxes.entrySet()) {
            double across = one.getValue().getCenterX() - start.getCenterX();
            double down = one.getValue().getCenterY() - start.getCenterY();
            double ahead = across * way.x + down * way.y;
            double aside = Math.abs(across * way.y) + Math.abs(down * way.x);
            if (ahead > 1 && ahead + ASIDE * aside < least) {
                least = ahead + ASIDE * aside;
                best = one.getKey();
            }
        }
        return best;
    }

    /** The node at a point, or null when there is none. */
    public GuideMap.@org.jspecify.annotations.Nullable Node at(double x, double y) {
        return boxes.entrySet().stream()
                .filter(one -> one.getValue().contains(x, y))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
