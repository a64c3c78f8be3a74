package advisor.store;

import advisor.disclosure.NoisyRelease;
import advisor.guide.Text;
import advisor.outcome.Outcome;
import java.util.List;
import java.util.Map;

/**
 * The fixed set of tables of one release, and their counting.
 *
 * <p>Its rows and columns must be the same whoever came: they follow from the period, the guides and the divisions alone.
 */
public interface Tabulation {

    /** How many tables there are; each costs {@link ReleaseBook#EPSILON_OF_A_TABLE}. */
    int tables();

    /** Counts one outcome, in each table as often as the table allows. */
    void count(Outcome outcome);

    /** The counts so far. */
    List<NoisyRelease.Exact> exact();

    /** What the keys mean, so that a release can still be read when guides have changed: kept with it. */
    Map<String, Text> words();
}
