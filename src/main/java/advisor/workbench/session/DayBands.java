package advisor.workbench.session;

import advisor.workbench.words.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What clients say when the day itself is not known; each can be read back by {@link advisor.workbench.words.When}. */
final class DayBands {

    private DayBands() {}

    /** The bands offered on a day, from the latest to the earliest: key and words. */
    static Map<String, String> of(LocalDate today, Wording wording) {
        Map<String, String> bands = new LinkedHashMap<>();
        for (String key : List.of("fewDays", "lastWeek", "twoWeeks", "lastMonth", "twoMonths")) {
            bands.put(key, wording.say("day." + key));
        }
        bands.put("season", season(today, wording));
        bands.put("lastYear", wording.say("day.lastYear"));
        return bands;
    }

    /* The latest season that was over two months ago, with its year where the words need it. */
    private static String season(LocalDate today, Wording wording) {
        LocalDate then = today.minusMonths(5);
        int month = then.getMonthValue();
        String name = month <= 2 || month == 12 ? "winter" : month <= 5 ? "spring" : month <= 8 ? "summer" : "autumn";
        // January belongs to the winter that began the year before
        int year = month <= 2 ? then.getYear() - 1 : then.getYear();
        return wording.say("day." + name, year == today.getYear() ? 0 : 1);
    }
}
