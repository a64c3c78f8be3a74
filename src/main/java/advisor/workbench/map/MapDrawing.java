package advisor.workbench.map;

import advisor.workbench.look.Shade;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** How a map looks: which colours a node has, how its words break, and the whole as SVG. */
final class MapDrawing {

    /** The size of the words, in units of the layout. */
    static final int SIZE = 12;

    private static final int LINES = 2;

    /** How high the line is that explains the colours. */
    private static final int LEGEND = 36;

    private MapDrawing() {}

    /** What a kind of node is filled with. */
    static Shade fill(GuideMap.Kind kind) {
        return switch (kind) {
            case QUESTION -> Shade.SHEET;
            case CONDITION -> Shade.ACCENT_WASH;
            case RULE, PLAN -> Shade.LATER_WASH;
            case CONCLUSION -> Shade.TODAY_WASH;
            case ADVICE -> Shade.WEEK_WASH;
        };
    }

    /** What a kind of node is framed with. */
    static Shade edge(GuideMap.Kind kind) {
        return switch (kind) {
            case QUESTION -> Shade.EDGE;
            case CONDITION -> Shade.ACCENT;
            case RULE, PLAN -> Shade.LATER;
            case CONCLUSION -> Shade.TODAY;
            case ADVICE -> Shade.WEEK;
        };
    }

    /** A label in at most two lines of a width; what does not fit is cut with dots. */
    static List<String> lines(String label, double width) {
        double room = (width - 16) / SIZE;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        int[] points = label.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            double wide = width(points[i]);
            if (used + wide > room) {
                if (lines.size() == LINES - 1) {
                    lines.add(line.substring(0, Math.max(0, line.length() - 1)) + "…");
                    return lines;
                }
                int space = line.lastIndexOf(" ");
                String rest = space > line.length() / 2 ? line.substring(space + 1) : "";
                lines.add(space > line.length() / 2 ? line.substring(0, space) : line.toString());
                line = new StringBuilder(rest);
                used = rest.length() * 0.56;
            }
            line.appendCodePoint(points[i]);
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    /* In units of the size. */
    private static double width(int point) {
        return Character.isIdeographic(point) || point > 0x2e80 ? 1.02 : 0.56;
    }

    /** What is written in a node: its words with the note beside them, which are cut before the note is. */
    static List<String> lines(GuideMap.Node node, String note, double width) {
        if (note.isEmpty()) {
            return lines(node.label(), width);
        }
        List<String> lines = lines(node.label() + " · " + note, width);
        if (lines.get(lines.size() - 1).endsWith(note)) {
            return lines;
        }
        // a long label gives its second line to the note
        List<String> label = lines(node.label(), width);
        return List.of(label.get(0), note);
    }

    /**
     * The map as SVG, with what its colours say below.
     *
     * @param words what a kind of node is called
     */
    static String svg(MapLayout layout, Map<String, String> notes, Function<GuideMap.Kind, String> words) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            double high = layout.height() + LEGEND;
            xml.writeAttribute("viewBox", "0 0 " + number(layout.width()) + " " + number(high));
            xml.writeAttribute("width", number(layout.width()));
            xml.writeAttribute("height", number(high));
            xml.writeAttribute("font-family", "Noto Sans SC, sans-serif");
            xml.writeAttribute("font-size", String.valueOf(SIZE));
            box(xml, new Rectangle2D.Double(0, 0, layout.width(), high), Shade.GROUND, Shade.GROUND);
            for (Path2D line : layout.lines().values()) {
                xml.writeEmptyElement("path");
                xml.writeAttribute("d", path(line));
                xml.writeAttribute("fill", "none");
                xml.writeAttribute("stroke", hex(Shade.EDGE.color()));
            }
            for (Map.Entry<GuideMap.Node, Rectangle2D> one : layout.boxes().entrySet()) {
                node(
                        xml,
                        one.getKey(),
                        one.getValue(),
                        notes.getOrDefault(one.getKey().id(), ""));
            }
            legend(xml, layout, words);
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text could not be written", impossible);
        }
        return text.toString();
    }

    private static void legend(XMLStreamWriter xml, MapLayout layout, Function<GuideMap.Kind, String> words)
            throws XMLStreamException {
        double x = 24;
        double y = layout.height() + LEGEND / 2.0;
        for (GuideMap.Kind kind : layout.map().kinds()) {
            box(xml, new Rectangle2D.Double(x, y - 7, 20, 14), fill(kind), edge(kind));
            text(xml, words.apply(kind), x + 28, y + SIZE * 0.35);
            x += 44
                    + words.apply(kind)
                                    .codePoints()
                                    .mapToDouble(MapDrawing::width)
                                    .sum()
                            * SIZE;
        }
    }

    private static void text(XMLStreamWriter xml, String line, double x, double y) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("x", number(x));
        xml.writeAttribute("y", number(y));
        xml.writeAttribute("fill", hex(Shade.INK.color()));
        xml.writeCharacters(line);
        xml.writeEndElement();
    }

    private static void node(XMLStreamWriter xml, GuideMap.Node node, Rectangle2D box, String note)
            throws XMLStreamException {
        xml.writeStartElement("g");
        xml.writeStartElement("title");
        xml.writeCharacters(node.id() + (note.isEmpty() ? "" : " · " + note));
        xml.writeEndElement();
        box(xml, box, fill(node.kind()), edge(node.kind()));
        if (note.equals(MapOverlay.NOTHING)) {
            xml.writeAttribute("stroke-dasharray", "4 3");
        }
        List<String> lines = lines(node, note, box.getWidth());
        double y = box.getCenterY() - (lines.size() - 1) * SIZE * 0.65 + SIZE * 0.35;
        for (String line : lines) {
            text(xml, line, box.getX() + 8, y);
            y += SIZE * 1.3;
        }
        xml.writeEndElement();
    }

    private static void box(XMLStreamWriter xml, Rectangle2D box, Shade fill, Shade edge) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        xml.writeAttribute("x", number(box.getX()));
        xml.writeAttribute("y", number(box.getY()));
        xml.writeAttribute("width", number(box.getWidth()));
        xml.writeAttribute("height", number(box.getHeight()));
        xml.writeAttribute("rx", "6");
        xml.writeAttribute("fill", hex(fill.color()));
        xml.writeAttribute("stroke", hex(edge.color()));
    }

    private static String path(Path2D line) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = line.getPathIterator(null); !i.isDone(); i.next()) {
            path.append(i.currentSegment(at) == PathIterator.SEG_MOVETO ? "M" : "L")
                    .append(number(at[0]))
                    .append(' ')
                    .append(number(at[1]));
        }
        return path.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }
}
