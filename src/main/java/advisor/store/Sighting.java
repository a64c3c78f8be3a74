package advisor.store;

import advisor.outcome.City;
import advisor.outcome.Key;
import advisor.outcome.LeakKind;
import java.util.Optional;

/**
 * What the radar sees: that at least so many clients of a window of time were alike.
 *
 * @param leak the kind of leak they had in common; nothing when it is an organisation, which nobody here can name
 * @param atLeast one of the levels, never the count itself; at least minimumFrequency
 * @param told the level that was told before, 0 when none was
 * @param mark under which it is noted as told; says nothing
 */
public record Sighting(Optional<Leak> leak, int atLeast, int told, long mark) {

    /** A kind of leak is looked for in so many months, this one among them. */
    public static final int LEAK_MONTHS = 3;

    private static final int[] STEPS = {10, 25, 50};

    /**
     * A kind of leak in a city, as clients of one guide told it.
     *
     * @param guide the guide, whose words say what the keys mean
     */
    public record Leak(Key guide, City city, LeakKind kind) {}

    /** Whether it was not told before. */
    public boolean isNew() {
        return atLeast > told;
    }

    /** The same with less told of it: another of the levels. */
    public Sighting atLevel(int level) {
        return new Sighting(leak, level, told, mark);
    }

    /** The largest of 5, 10, 25, 50, 100, 250, 500 and so on that a count has reached; 0 below 5. */
    public static int level(long count) {
        int level = count >= OrganisationCounts.MINIMUM_FREQUENCY ? OrganisationCounts.MINIMUM_FREQUENCY : 0;
        for (long scale = 1; scale * STEPS[0] <= count && scale < 10_000_000; scale *= 10) {
            for (int step : STEPS) {
                if (scale * step <= count) {
                    level = (int) (scale * step);
                }
            }
        }
        return level;
    }
}
