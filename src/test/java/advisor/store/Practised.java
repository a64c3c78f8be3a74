package advisor.store;

import advisor.outcome.Key;
import java.util.Map;

/** Counts of how sessions went by a guide, as a test wants them. */
public final class Practised {

    private Practised() {}

    /** Counts of so many sessions, by subject (asked, unknown, returned, rule) and key. */
    public static GuidePractice of(long sessions, Map<String, Map<String, Long>> counts) {
        Cells cells = new Cells();
        cells.add(GuidePractice.SESSIONS, GuidePractice.ALL, sessions);
        counts.forEach((subject, keys) -> keys.forEach((key, count) -> cells.add(subject, key, count)));
        GuidePractice.Collecting collecting = new GuidePractice.Collecting();
        Key guide = new Key("any");
        collecting.add(guide, cells);
        return collecting.all().get(guide);
    }
}
