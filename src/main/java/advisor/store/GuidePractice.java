package advisor.store;

import advisor.outcome.Key;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The exact counts of how sessions went by a guide; not for anybody's eyes.
 *
 * <p>They begin with the first session that was saved by a version of the workbench that counts them, and sessions whose
 * outcomes were withdrawn since are still among them.
 */
public final class GuidePractice {

    /** No session was counted. */
    public static final GuidePractice NONE = new GuidePractice(Map.of());

    static final String SESSIONS = "sessions";
    static final String ALL = "all";
    static final String ASKED = "asked";
    static final String UNKNOWN = "unknown";
    static final String RETURNED = "returned";
    static final String RULE = "rule";

    private final Map<String, SortedMap<String, Long>> counts;

    private GuidePractice(Map<String, SortedMap<String, Long>> counts) {
        this.counts = counts;
    }

    /** Adds up rows, guide by guide. */
    static final class Collecting {
        private final Map<Key, Map<String, SortedMap<String, Long>>> guides = new TreeMap<>();

        void add(Key guide, Cells cells) {
            Map<String, SortedMap<String, Long>> sums = guides.computeIfAbsent(guide, none -> new HashMap<>());
            cells.forEach((subject, key, count) ->
                    sums.computeIfAbsent(subject, none -> new TreeMap<>()).merge(key, count, Math::addExact));
        }

        Map<Key, GuidePractice> all() {
            Map<Key, GuidePractice> all = new TreeMap<>();
            guides.forEach((guide, counts) -> all.put(guide, new GuidePractice(counts)));
            return Collections.unmodifiableMap(all);
        }
    }

    private SortedMap<String, Long> of(String subject) {
        return Collections.unmodifiableSortedMap(counts.getOrDefault(subject, Collections.emptySortedMap()));
    }

    /** How many sessions were counted. */
    public long sessions() {
        return of(SESSIONS).getOrDefault(ALL, 0L);
    }

    /** In how many each question was asked, by its key. */
    public SortedMap<String, Long> asked() {
        return of(ASKED);
    }

    /** In how many it was answered with "I don't know". */
    public SortedMap<String, Long> unknown() {
        return of(UNKNOWN);
    }

    /** In how many it was gone back to, or its answer changed. */
    public SortedMap<String, Long> returned() {
        return of(RETURNED);
    }

    /** In how many each rule held, by its id. */
    public SortedMap<String, Long> rules() {
        return of(RULE);
    }

    /** Says that it is counts, and nothing of them. */
    @Override
    public String toString() {
        return "GuidePractice";
    }
}
