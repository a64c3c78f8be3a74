package advisor.report;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table as lines of text whose columns stand under one another, the first to the left and figures to the right.
 *
 * <p>A Chinese character is as wide as two Latin ones, as terminals show it.
 *
 * @param rows the heading and the rows, all of the same length
 */
record Columns(List<List<String>> rows) {

    /** Wider tables are turned over when that makes them narrower: terminals break lines, and then nobody can read them. */
    private static final int WIDEST = 100;

    private static final String GAP = "  ";

    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    Columns {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The lines, without blanks at their ends. */
    List<String> lines() {
        Columns over = turned();
        return (width() > WIDEST && over.width() < width() ? over : this).laid();
    }

    private Columns turned() {
        return new Columns(IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                .toList());
    }

    private int[] widths() {
        return IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private int width() {
        return IntStream.of(widths()).map(width -> width + GAP.length()).sum() - GAP.length();
    }

    private List<String> laid() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                String blanks = " ".repeat(widths[column] - width(cell));
                line.append(column == 0 ? cell + blanks : GAP + blanks + cell);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** How many Latin characters wide a text is. */
    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    /* Chinese full stops, brackets and the like stand in the blocks at 3000 and FF01; curly quotes are narrow in terminals. */
    private static boolean isWide(int point) {
        return point >= 0x3000 && point <= 0x303f
                || point >= 0xff01 && point <= 0xff60
                || WIDE.contains(UnicodeScript.of(point));
    }
}
