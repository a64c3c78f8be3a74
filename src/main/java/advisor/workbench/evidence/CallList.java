package advisor.workbench.evidence;

import advisor.disk.Utf8;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The callers of a list of calls.
 *
 * @param callers those who called most first
 * @param calls how many calls the list holds
 */
public record CallList(List<Caller> callers, int calls) {

    /** More than this is no call list of one client. */
    public static final int MOST_BYTES = 8_000_000;

    private static final Charset GBK = Charset.forName("GBK");

    public CallList {
        callers = List.copyOf(callers);
    }

    /**
     * Somebody who called.
     *
     * @param times when, as it stands in the list, as far as it does
     * @param calls how often
     */
    public record Caller(String number, List<String> times, int calls) {

        /** As many calls as can be told one by one. */
        private static final int FEW = 3;

        public Caller {
            times = List.copyOf(times);
        }

        /** The calls as one piece of evidence. */
        public Piece piece() {
            List<String> told = times.stream().sorted().toList();
            List<String> shown = told.size() <= FEW ? told : List.of(told.get(0), "...", told.get(told.size() - 1));
            return PieceReader.piece(number + " \u00d7" + calls + "  " + String.join("  ", shown));
        }

        /** Says how often, never who. */
        @Override
        public String toString() {
            return "Caller[" + calls + " calls]";
        }
    }

    /**
     * Reads a list as phone companies and phones write it: in UTF-8, UTF-16 or GBK, with commas, semicolons or tabs.
     *
     * <p>The client's own number and the length of calls are left out. A list in which no number stands has no callers.
     */
    public static CallList read(byte[] file) {
        List<List<String>> rows = Cells.of(text(file));
        Columns columns = Columns.of(rows);
        Map<String, List<String>> times = new LinkedHashMap<>();
        int calls = 0;
        for (List<String> row : rows.subList(columns.firstRow(), rows.size())) {
            String number = columns.number(row);
            if (!number.isEmpty()) {
                calls++;
                times.computeIfAbsent(number, first -> new ArrayList<>()).add(columns.time(row));
            }
        }
        List<Caller> callers = new ArrayList<>();
        times.forEach((number, when) -> callers.add(
                new Caller(number, when.stream().filter(one -> !one.isEmpty()).toList(), when.size())));
        callers.sort(Comparator.comparingInt(Caller::calls).reversed());
        return new CallList(callers, calls);
    }

    private static String text(byte[] file) {
        if (file.length > 1
                && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                        || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return Utf8.text(file);
        } catch (CharacterCodingException notUtf8) {
            return new String(file, GBK);
        }
    }

    /** Says how many, never who. */
    @Override
    public String toString() {
        return "CallList[" + callers.size() + " callers]";
    }
}
