package advisor.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes the tree of a paper into a document, block by block. */
final class DocxBody {

    private static final int INDENT = 360;

    /* English metric units in a millimetre. */
    private static final int EMU = Units.EMU_PER_CENTIMETER / 10;

    private final XWPFDocument document;

    DocxBody(XWPFDocument document) {
        this.document = document;
    }

    void write(Node tree) {
        blocks(tree, 0);
    }

    private void blocks(Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, depth);
        }
    }

    private void block(Node node, int depth) {
        if (node instanceof Heading heading) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("Heading" + Math.min(3, heading.getLevel()));
            inline(heading, paragraph, false, false);
        } else if (node instanceof Paragraph) {
            inline(node, paragraph(depth), false, false);
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            items(node, depth);
        } else if (node instanceof BlockQuote) {
            blocks(node, depth + 1);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof ThematicBreak) {
            document.createParagraph().setPageBreak(true);
        } else if (node instanceof HtmlBlock html) {
            paragraph(depth).createRun().setText(html.getLiteral());
        } else {
            blocks(node, depth);
        }
    }

    private XWPFParagraph paragraph(int depth) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(80);
        if (depth > 0) {
            paragraph.setIndentationLeft(depth * INDENT);
        }
        return paragraph;
    }

    private void items(Node list, int depth) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = list instanceof OrderedList ? number++ + ". " : "\u2022 ";
            boolean first = true;
            for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
                if (block instanceof Paragraph) {
                    XWPFParagraph paragraph = paragraph(depth + 1);
                    if (first) {
                        paragraph.setIndentationHanging(INDENT);
                        paragraph.createRun().setText(mark);
                    }
                    inline(block, paragraph, false, false);
                } else {
                    block(block, depth + 1);
                }
                first = false;
            }
        }
    }

    private void table(Node block) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<TableCell> cells = new ArrayList<>();
                for (Node cell = ((TableRow) row).getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add((TableCell) cell);
                }
                rows.add(cells);
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return;
        }
        XWPFTable table = document.createTable(rows.size(), columns);
        table.setWidth("100%");
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = table.getRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                XWPFTableCell cell = row.getCell(c);
                TableCell from = rows.get(r).get(c);
                if (from.isHeader()) {
                    cell.setColor("EEEEEE");
                }
                inline(from, cell.getParagraphs().get(0), from.isHeader(), false);
            }
        }
        if (!rows.isEmpty()) {
            table.getRow(0).setRepeatHeader(true);
        }
        document.createParagraph();
    }

    private void inline(Node parent, XWPFParagraph paragraph, boolean bold, boolean quiet) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                run(paragraph, text.getLiteral(), bold, quiet);
            } else if (node instanceof HtmlInline html) {
                run(paragraph, html.getLiteral(), bold, quiet);
            } else if (node instanceof HardLineBreak || node instanceof SoftLineBreak) {
                paragraph.createRun().addBreak();
            } else if (node instanceof Image image) {
                picture(image, paragraph);
            } else if (node instanceof StrongEmphasis) {
                inline(node, paragraph, true, quiet);
            } else if (node instanceof Emphasis) {
                inline(node, paragraph, bold, true);
            } else {
                inline(node, paragraph, bold, quiet);
            }
        }
    }

    private static void picture(Image image, XWPFParagraph paragraph) {
        String data = image.getDestination();
        byte[] bytes = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
        boolean photograph = data.startsWith("data:image/jpeg");
        Picture.Size size = Picture.Size.of(image.getTitle());
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(bytes),
                            photograph ? Document.PICTURE_TYPE_JPEG : Document.PICTURE_TYPE_PNG,
                            photograph ? "picture.jpg" : "code.png",
                            size.wide() * EMU,
                            size.high() * EMU);
        } catch (InvalidFormatException | IOException impossible) {
            throw new IllegalStateException("a picture of ours is no picture", impossible);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold, boolean quiet) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        if (quiet) {
            run.setColor("555555");
        }
    }
}
