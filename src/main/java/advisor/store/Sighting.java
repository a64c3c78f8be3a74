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
 * @param isNew whether it was not told before
 * @param mark under which it is noted as told; says nothing
 */
public record Sighting(Optional<Leak> leak, int atLeast, boolean isNew, long mark) {

    private static final int[] STEPS = {10, 25, 50};

    /**
     * A kind of leak in a city, as clients of one guide told it.
     *
     * @param guide the guide, whose words say what the keys mean
     */
    public record Leak(Key guide, City city, LeakKind kind) {}

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
