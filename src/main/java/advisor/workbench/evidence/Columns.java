package advisor.workbench.evidence;

import advisor.workbench.evidence.Found.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which columns of a call list say who and when.
 *
 * @param firstRow the row after the headings; 0 when there are none
 * @param number the column of the other's number, or -1 when the cells must tell
 * @param when the columns of day and time; none when the cells must tell
 */
record Columns(int firstRow, int number, List<Integer> when) {

    private static final Pattern OWN = Pattern.compile("\u672c\u673a|\u6211\u7684|\\bown\\b|\\bmy\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "\u53f7\u7801|\u7535\u8bdd|\u624b\u673a\u53f7|\u5bf9\u65b9|\u4e3b\u53eb|\u6765\u7535\u53f7|number|phone|caller");
    private static final Pattern WHEN = Pattern.compile("\u65f6\u95f4|\u65e5\u671f|time|date|\\bday\\b");
    private static final Pattern LENGTH = Pattern.compile("\u65f6\u957f|duration|length|\u79d2");

    /** Headings may stand below a title; more than this they do not. */
    private static final int DEEPEST = 12;

    static Columns of(List<List<String>> rows) {
        for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
            int number = -1;
            List<Integer> when = new ArrayList<>();
            List<String> row = rows.get(i);
            for (int column = 0; column < row.size(); column++) {
                String heading = row.get(column).toLowerCase(Locale.ROOT);
                if (OWN.matcher(heading).find()
                        || heading.codePoints().filter(Character::isDigit).count() > 2) {
                    continue;
                }
                if (number < 0 && NUMBER.matcher(heading).find()) {
                    number = column;
                } else if (WHEN.matcher(heading).find()
                        && !LENGTH.matcher(heading).find()) {
                    when.add(column);
                }
            }
            if (number >= 0 && row.size() > 1) {
                return new Columns(i + 1, number, when);
            }
        }
        return new Columns(0, -1, List.of());
    }

    /** The number in a row, without spaces; empty when there is none. */
    String number(List<String> row) {
        if (number >= 0) {
            String cell = number < row.size() ? row.get(number) : "";
            return cell.chars().filter(Character::isDigit).count() >= 3 ? cell.replaceAll("[\\s-]", "") : "";
        }
        return first(row, What.NUMBER).replaceAll("[\\s-]", "");
    }

    /** Day and time in a row; empty when there are none. */
    String time(List<String> row) {
        if (!when.isEmpty()) {
            return String.join(
                            " ",
                            when.stream()
                                    .filter(column -> column < row.size())
                                    .map(row::get)
                                    .toList())
                    .strip();
        }
        return (first(row, What.DAY) + " " + first(row, What.TIME)).strip();
    }

    private static String first(List<String> row, What what) {
        return PieceReader.piece(String.join("  ", row)).found().stream()
                .filter(found -> found.what() == what)
                .map(Found::words)
                .findFirst()
                .orElse("");
    }
}
