package advisor.document;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as one tree, for every form a paper takes. */
final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private Markdown() {}

    static Node tree(String markdown) {
        return Parser.builder().extensions(TABLES).build().parse(markdown);
    }

    private static void look(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("style", "width: " + ColumnWidths.of(cell).get(ColumnWidths.column(cell)) + "%");
        } else {
            size(node, attributes);
        }
    }

    private static void size(Node node, Map<String, String> attributes) {
        if (node instanceof Image image) {
            Picture.Size size = Picture.Size.of(image.getTitle());
            attributes.remove("title");
            attributes.put("style", "width: " + size.wide() + "mm; height: " + size.high() + "mm");
        }
    }

    /** As XHTML; HTML that stands in the text is shown as text. */
    static String html(String markdown) {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .attributeProviderFactory(context -> Markdown::look)
                .softbreak("<br />\n")
                .build()
                .render(tree(markdown));
    }
}
