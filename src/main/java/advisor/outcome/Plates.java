package advisor.outcome;

/** Number plates of mainland China (GA 36) in folded text, also with their parts kept apart. */
final class Plates {

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String SPECIAL = "挂学警港澳";
    private static final int WIDEST_GAP = 3;

    private Plates() {}

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (PROVINCES.indexOf(text.charAt(i)) >= 0 && follows(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter for the city and a serial number of five or six signs come now. */
    private static boolean follows(String text, int from) {
        int at = from;
        int serial = -1;
        int letters = 0;
        while (serial < 6) {
            at = afterGap(text, at);
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (serial == 4 && letters <= 1 && SPECIAL.indexOf(c) >= 0) {
                return true;
            }
            boolean letter = c >= 'a' && c <= 'z' && c != 'i' && c != 'o';
            if (serial < 0 ? !letter : !letter && !DigitRuns.isDigit(c)) {
                return false;
            }
            if (serial >= 0 && letter) {
                letters++;
            }
            serial++;
            at++;
            boolean ends = at >= text.length() || !isSign(text.charAt(at));
            if (serial >= 5 && letters <= 2 && ends) {
                return true;
            }
        }
        return false;
    }

    private static int afterGap(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + WIDEST_GAP && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSign(char c) {
        return c >= 'a' && c <= 'z' || DigitRuns.isDigit(c);
    }
}
