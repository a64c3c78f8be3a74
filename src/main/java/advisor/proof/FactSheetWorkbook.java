package advisor.proof;

import advisor.guide.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A fact-check table as a workbook, with columns for who checked each row and when; nothing in it is a formula. */
public final class FactSheetWorkbook {

    /** Widths in characters: number, situation, outcome, sources, right or to mend, by whom and when, remarks. */
    private static final int[] WIDTHS = {5, 52, 62, 20, 12, 18, 30};

    private static final int WIDTH_UNIT = 256;
    private static final int LONGEST_CELL = 32_000;

    private final FactSheet sheet;
    private final List<String> signed;
    private final Language language;
    private final XSSFWorkbook book;
    private final CellStyle plain;
    private final CellStyle head;

    private FactSheetWorkbook(FactSheet sheet, List<String> signed, Language language, XSSFWorkbook book) {
        this.sheet = sheet;
        this.signed = List.copyOf(signed);
        this.language = language;
        this.book = book;
        this.plain = style(false);
        this.head = style(true);
    }

    /**
     * Writes the workbook.
     *
     * @param signed who has signed the guide so far, a line each
     * @throws IOException when it can not be written
     */
    public static void write(FactSheet sheet, List<String> signed, Language language, OutputStream out)
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            FactSheetWorkbook workbook = new FactSheetWorkbook(sheet, signed, language, book);
            workbook.about();
            sheet.parts().forEach(workbook::part);
            book.write(out);
        }
    }

    private CellStyle style(boolean ofHead) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (ofHead) {
            Font bold = book.createFont();
            bold.setBold(true);
            style.setFont(bold);
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private void about() {
        Sheet page = book.createSheet(say("说明和签字", "About and signatures"));
        page.setColumnWidth(0, 100 * WIDTH_UNIT);
        int row = 0;
        row = line(page, row, sheet.title(), head);
        for (List<String> lines : List.of(sheet.about(), sheet.reading(), signed)) {
            for (String text : lines) {
                row = line(page, row, text, plain);
            }
        }
        row = line(page, row, say("核对人", "Checked by"), head);
        for (int i = 0; i < 3; i++) {
            row = line(page, row, say("姓名：                日期：", "Name:                Date:"), plain);
        }
        print(page);
    }

    private static int line(Sheet page, int row, String text, CellStyle style) {
        Cell cell = page.createRow(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return row + 1;
    }

    private void part(FactSheet.Part part) {
        Sheet page = book.createSheet(part.title());
        Row heading = page.createRow(0);
        cell(heading, 0, "#", head);
        for (int i = 0; i < part.columns().size(); i++) {
            cell(heading, i + 1, part.columns().get(i), head);
        }
        if (part.isChecked()) {
            cell(heading, 4, say("对／要改", "Right / to mend"), head);
            cell(heading, 5, say("谁、哪天核对", "By whom, when"), head);
            cell(heading, 6, say("备注", "Remarks"), head);
        }
        int columns = part.isChecked() ? WIDTHS.length : 4;
        for (int i = 0; i < columns; i++) {
            page.setColumnWidth(i, WIDTHS[i] * WIDTH_UNIT);
        }
        int number = 0;
        for (List<List<String>> cells : part.rows()) {
            Row row = page.createRow(++number);
            Cell first = row.createCell(0);
            first.setCellValue(number);
            first.setCellStyle(plain);
            for (int i = 0; i < cells.size(); i++) {
                cell(row, i + 1, String.join("\n", cells.get(i)), plain);
            }
            for (int i = cells.size() + 1; i < columns; i++) {
                cell(row, i, "", plain);
            }
        }
        page.createFreezePane(0, 1);
        page.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        print(page);
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        cell.setCellStyle(style);
    }

    private static void print(Sheet page) {
        page.getPrintSetup().setLandscape(true);
        page.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setFitToPage(true);
        page.getPrintSetup().setFitWidth((short) 1);
        page.getPrintSetup().setFitHeight((short) 0);
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
