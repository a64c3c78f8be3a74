package advisor.document;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
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

    /** As XHTML; HTML that stands in the text is shown as text. */
    static String html(String markdown) {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .softbreak("<br />\n")
                .build()
                .render(tree(markdown));
    }
}
