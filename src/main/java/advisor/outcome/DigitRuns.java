package advisor.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The numbers that stand in a text, also those whose digits are kept apart by blanks, hyphens and the like. */
final class DigitRuns {

    private static final int WIDEST_GAP = 3;

    /** The most digits a number that is looked for has, with a prefix for calling abroad. */
    private static final int LONGEST = 19;

    /** What stands between the items of a list or the parts of a time, more often than inside one number. */
    private static final String OF_LISTS = ",;:\u3001\uff0c\uff1b\uff1a\u3002!?";

    private final String text;
    private final List<int[]> groups = new ArrayList<>();

    DigitRuns(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            if (isDigit(text.charAt(at))) {
                int from = at;
                while (at < text.length() && isDigit(text.charAt(at))) {
                    at++;
                }
                groups.add(new int[] {from, at});
            } else {
                at++;
            }
        }
    }

    /**
     * A number that begins and ends where groups of digits do.
     *
     * @param digits its digits alone
     * @param to where it ends in the text
     * @param asWritten whether it can be one number as it is written: in one piece, digit by digit, in groups with
     *     gaps that are not those of a list, or in the groups in which such numbers are read out
     */
    record Run(String digits, int to, boolean asWritten) {}

    /** Whether one of the numbers is what is looked for. */
    boolean any(Predicate<Run> sought) {
        for (int first = 0; first < groups.size(); first++) {
            StringBuilder digits = new StringBuilder();
            boolean list = false;
            boolean single = true;
            boolean regular = true;
            for (int last = first; last < groups.size(); last++) {
                int[] group = groups.get(last);
                if (last > first) {
                    String gap = text.substring(groups.get(last - 1)[1], group[0]);
                    if (!isGap(gap)) {
                        break;
                    }
                    list |= gap.chars().anyMatch(c -> OF_LISTS.indexOf(c) >= 0);
                }
                int length = group[1] - group[0];
                single &= length == 1;
                regular &= length == 4 || last == first && length >= 3;
                digits.append(text, group[0], group[1]);
                if (digits.length() > LONGEST) {
                    break;
                }
                if (sought.test(new Run(digits.toString(), group[1], !list || single || regular))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isGap(String gap) {
        return gap.length() <= WIDEST_GAP && gap.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
