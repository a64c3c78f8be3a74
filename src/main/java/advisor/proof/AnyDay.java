package advisor.proof;

import advisor.guide.DayCount;
import advisor.guide.Predicate;
import advisor.guide.Setting;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How far back limits reach for sessions whose day is not known; the same limit reaches equally far wherever it stands. */
final class AnyDay {

    /** The days before the setting's that a session may have had, as calendars know them. */
    private static final int DAYS = 731;

    private final Map<String, Solver.Whole> limits = new HashMap<>();

    /** How many days a date can lie back for a limit to hold, on whichever day. */
    Solver.Whole mostDaysAgo(Predicate.DateWithin limit, Setting setting, Solver solver) {
        return limits.computeIfAbsent(limit.days() + " " + limit.count(), first -> made(limit, setting, solver));
    }

    private static Solver.Whole made(Predicate.DateWithin limit, Setting setting, Solver solver) {
        if (limit.count() == DayCount.CALENDAR) {
            return solver.number(limit.days(), limit.days());
        }
        long least = Long.MAX_VALUE;
        long most = 0;
        for (int back = 0; back < DAYS; back++) {
            LocalDate day = setting.date().minusDays(back);
            Setting then = new Setting(day, setting.locality(), setting.similar(), setting.days());
            long ago = PredicateFormulas.mostDaysAgo(limit, then);
            least = Math.min(least, ago);
            most = Math.max(most, ago);
        }
        return solver.number(least, most);
    }
}
