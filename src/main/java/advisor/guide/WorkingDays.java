package advisor.guide;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The calendar that says on which days offices work. */
@FunctionalInterface
public interface WorkingDays {

    /** Saturdays and Sundays are free and nothing else is: what holds where no holiday calendar is known. */
    WorkingDays WEEKENDS = day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    /** Whether offices work on this day. */
    boolean isWorkingDay(LocalDate day);

    /**
     * The last day of a limit that starts on a day, which is itself not counted.
     *
     * @param days how many days the limit has, at least 0
     */
    default LocalDate lastDay(LocalDate start, int days, DayCount count) {
        LocalDate day = start;
        if (count == DayCount.WORKING) {
            int left = days;
            while (left > 0) {
                day = day.plusDays(1);
                if (isWorkingDay(day)) {
                    left--;
                }
            }
            return day;
        }
        day = start.plusDays(days);
        while (count == DayCount.MOVED && !isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
