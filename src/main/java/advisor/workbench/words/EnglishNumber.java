package advisor.workbench.words;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Reads whole numbers in English words: three thousand, two hundred and fifty, 3 thousand, half a million. */
final class EnglishNumber {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> LARGE = Map.of("thousand", 1_000L, "million", 1_000_000L);
    private static final long MOST = 1_000_000_000_000L;

    private EnglishNumber() {}

    /**
     * The number that was meant, or empty when the words are none.
     *
     * @param words in small letters, with spaces or hyphens between them
     */
    static OptionalLong read(String words) {
        long sum = 0;
        long section = -1;
        long last = Long.MAX_VALUE;
        boolean half = false;
        for (String word : words.strip().split("[\\s-]+")) {
            boolean none = section < 0;
            if (word.equals("and") && (!none || sum > 0)) {
                continue;
            }
            if (word.equals("half") && none && sum == 0) {
                half = true;
            } else if (word.equals("a") || word.equals("an")) {
                if (!none) {
                    return OptionalLong.empty();
                }
                section = 1;
            } else if (word.equals("hundred") && (none || section < 100)) {
                section = Math.max(section, 1) * 100;
            } else if (word.equals("dozen") && section != 0) {
                section = Math.max(section, 1) * 12;
            } else if (LARGE.containsKey(word) && LARGE.get(word) < last && section != 0) {
                last = LARGE.get(word);
                sum += Math.max(section, 1) * last;
                section = -1;
            } else {
                long value = small(word, none);
                boolean fits = none
                        || (section > 0 && section % 100 == 0 && value < 100)
                        || (section % 10 == 0 && section % 100 >= 20 && value < 10);
                if (value < 0 || !fits) {
                    return OptionalLong.empty();
                }
                section = Math.max(section, 0) + value;
            }
            if (sum > MOST || section > MOST) {
                return OptionalLong.empty();
            }
        }
        if (half) {
            // "half a million"; half of anything without a thousand in it is no whole number that is meant
            return last == Long.MAX_VALUE || section > 0 ? OptionalLong.empty() : OptionalLong.of(sum / 2);
        }
        return sum == 0 && section < 0 ? OptionalLong.empty() : OptionalLong.of(sum + Math.max(section, 0));
    }

    private static long small(String word, boolean first) {
        int small = SMALL.indexOf(word);
        if (small >= 0) {
            return small;
        }
        int tens = TENS.indexOf(word);
        if (tens >= 0) {
            return (tens + 2) * 10L;
        }
        return first && word.matches("[0-9]{1,9}") ? Long.parseLong(word) : -1;
    }
}
