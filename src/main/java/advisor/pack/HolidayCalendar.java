package advisor.pack;

import advisor.guide.Text;
import advisor.guide.WorkingDays;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;

/**
 * Public holidays and the weekend days worked in their stead, for the years they are known.
 *
 * <p>In other years only Saturdays and Sundays count as free.
 */
public final class HolidayCalendar implements WorkingDays {

    static final String FILE = "workingdays.json";

    private final int firstYear;
    private final int lastYear;
    private final Set<LocalDate> holidays;
    private final Set<LocalDate> workedWeekendDays;

    private HolidayCalendar(int firstYear, int lastYear, Set<LocalDate> holidays, Set<LocalDate> workedWeekendDays) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.holidays = Set.copyOf(holidays);
        this.workedWeekendDays = Set.copyOf(workedWeekendDays);
    }

    static HolidayCalendar read(String file, String json) throws SeedRefused {
        SeedJson reader = new SeedJson(file);
        JsonNode root = reader.object(json);
        if (!root.path("knownFrom").isInt() || !root.path("knownTo").isInt()) {
            throw reader.shape(1, "缺少年份 knownFrom 和 knownTo。", "The years knownFrom and knownTo are missing.");
        }
        return new HolidayCalendar(
                root.get("knownFrom").intValue(),
                root.get("knownTo").intValue(),
                days(reader, root, "holidays"),
                days(reader, root, "makeUpDays"));
    }

    /** The last year whose holidays are known; beyond it weekends alone count as free. */
    public int lastYear() {
        return lastYear;
    }

    private static Set<LocalDate> days(SeedJson reader, JsonNode root, String field) throws SeedRefused {
        Set<LocalDate> days = new HashSet<>();
        for (JsonNode day : root.path(field)) {
            try {
                days.add(LocalDate.parse(day.asText()));
            } catch (DateTimeParseException wrong) {
                throw reader.shape(
                        1,
                        field + " 里有一个不是日期，应当写成 2026-10-01。",
                        field + " holds something that is no day such as 2026-10-01.");
            }
        }
        return days;
    }

    /** Whether the holidays of a year are known. */
    public boolean knows(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /** For which years holidays are known, for the papers. */
    public Text extent() {
        return new Text(
                "节假日只知道 " + firstYear + " 至 " + lastYear + " 年的，其余年份只按周六、周日计算。",
                "Holidays are known for " + firstYear + " to " + lastYear + "; in other years only weekends are free.");
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return workedWeekendDays.contains(day) || WEEKENDS.isWorkingDay(day) && !holidays.contains(day);
    }
}
