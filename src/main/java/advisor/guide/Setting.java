package advisor.guide;

import java.time.LocalDate;

/**
 * What surrounds a session and does not change during it.
 *
 * @param date the day of the session; time limits are counted against it
 * @param locality the client's GB/T 2260 division code, or empty for the whole country
 * @param similar what the desk remembers of similar clients
 * @param days the calendar of working days
 */
public record Setting(LocalDate date, String locality, Similar similar, WorkingDays days) {

    /** A setting on a day in a locality, at a desk without memory, where only weekends are free. */
    public static Setting on(LocalDate date, String locality) {
        return new Setting(date, locality, Similar.NONE, WorkingDays.WEEKENDS);
    }
}
