package advisor.workbench.evidence;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table written as text. */
final class Cells {

    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private Cells(char separator) {
        this.separator = separator;
    }

    /** The rows that are not empty; the separator is whichever of comma, semicolon and tab the first lines hold most of. */
    static List<List<String>> of(String text) {
        String start = text.substring(0, Math.min(text.length(), 4000));
        char separator = ',';
        for (char other : new char[] {';', '\t'}) {
            if (count(start, other) > count(start, separator)) {
                separator = other;
            }
        }
        Cells cells = new Cells(separator);
        cells.read(text);
        return cells.rows;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(one -> one == wanted).count();
    }

    private void read(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted) {
                boolean doubled = letter == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else if (letter == '"') {
                    quoted = false;
                } else {
                    cell.append(letter);
                }
            } else if (letter == '"') {
                quoted = true;
            } else if (letter == separator) {
                endCell();
            } else if (letter == '\n' || letter == '\r') {
                endRow();
            } else {
                cell.append(letter);
            }
        }
        endRow();
    }

    private void endCell() {
        // spreadsheets write ="139..." or '139... so that a number stays text
        row.add(cell.toString().strip().replaceFirst("^[='`]+", "").strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(one -> !one.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
