package advisor.report.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A publication as a workbook: what it is, then a sheet for each table with figures as numbers. */
final class Spreadsheet {

    private static final int NARROW = 12 * 256;
    private static final int WIDE = 46 * 256;
    private static final int PROSE = 100 * 256;

    private final Publication publication;
    private final XSSFWorkbook book;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle title;
    private final XSSFCellStyle prose;
    private final XSSFCellStyle right;

    private Spreadsheet(Publication publication, XSSFWorkbook book) {
        this.publication = publication;
        this.book = book;
        title = style(true, 16, false);
        heading = style(true, 11, false);
        prose = style(false, 11, true);
        right = style(false, 11, false);
        right.setAlignment(HorizontalAlignment.RIGHT);
    }

    private XSSFCellStyle style(boolean bold, int points, boolean wrap) {
        XSSFFont font = book.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrap);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** The workbook's file; the same publication gives the same one but for the order in which a zip is packed. */
    static byte[] of(Publication publication) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Spreadsheet spreadsheet = new Spreadsheet(publication, book);
            spreadsheet.about();
            publication.sheets().forEach(spreadsheet::table);
            var properties = book.getProperties().getCoreProperties();
            properties.setTitle(publication.title());
            properties.setCreator("Advisor Workbench");
            Date day = Date.from(
                    publication.closedOn().atStartOfDay(ZoneOffset.UTC).toInstant());
            properties.setCreated(Optional.of(day));
            properties.setModified(Optional.of(day));
            book.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can not be written to", impossible);
        }
        return bytes.toByteArray();
    }

    private void about() {
        XSSFSheet sheet = book.createSheet(publication.say("说明", "About"));
        sheet.setColumnWidth(0, PROSE);
        int[] row = {0};
        put(sheet, row, publication.title(), title);
        if (publication.isInvented()) {
            put(
                    sheet,
                    row,
                    publication.say("演示数据：这些数字是编出来的。", "For demonstration: these figures are invented."),
                    heading);
        }
        publication.summary().forEach(sentence -> put(sheet, row, sentence, prose));
        put(
                sheet,
                row,
                publication.say(
                        publication.period() + "，" + publication.closedOn() + " 公布，以后不再改。ε = " + publication.epsilon()
                                + "。",
                        publication.period() + ", published on " + publication.closedOn()
                                + " and not changed since. Epsilon " + publication.epsilon() + "."),
                prose);
        row[0]++;
        put(sheet, row, NoiseWords.heading(publication), title);
        for (NoiseWords.Part part : NoiseWords.of(publication)) {
            put(sheet, row, part.heading(), heading);
            part.paragraphs().forEach(paragraph -> put(sheet, row, paragraph, prose));
        }
    }

    private static void put(XSSFSheet sheet, int[] row, String text, XSSFCellStyle style) {
        var cell = sheet.createRow(row[0]++).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void table(Publication.Sheet table) {
        XSSFSheet sheet = book.createSheet(table.title());
        sheet.setColumnWidth(0, WIDE);
        XSSFRow head = sheet.createRow(0);
        String[] names = {
            table.rows(),
            publication.say("次数", "Visits"),
            publication.say("多半不少于", "At least, most likely"),
            publication.say("多半不多于", "At most, most likely")
        };
        for (int column = 0; column < names.length; column++) {
            head.createCell(column).setCellValue(names[column]);
            head.getCell(column).setCellStyle(heading);
            if (column > 0) {
                sheet.setColumnWidth(column, Math.max(NARROW, names[column].length() * 300));
            }
        }
        int at = 1;
        for (Publication.Line line : table.lines()) {
            row(sheet.createRow(at++), line);
        }
        row(sheet.createRow(at++), publication.total());
        if (!table.note().isEmpty()) {
            sheet.createRow(at + 1).createCell(0).setCellValue(table.note());
        }
        sheet.createFreezePane(1, 1);
    }

    private void row(XSSFRow row, Publication.Line line) {
        row.createCell(0).setCellValue(line.name());
        if (line.count().isPresent()) {
            row.createCell(1).setCellValue(line.count().getAsLong());
        } else {
            row.createCell(1).setCellValue(line.shown());
            row.getCell(1).setCellStyle(right);
        }
        row.createCell(2).setCellValue(line.low());
        row.createCell(3).setCellValue(line.high());
    }
}
