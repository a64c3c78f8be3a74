package advisor.store;

import advisor.disclosure.Quarter;
import advisor.disclosure.Release;
import advisor.guide.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A period that was closed for good, with what was released of it.
 *
 * @param closedOn the day on which it was closed
 * @param release the tables, each with its noise; all there is
 * @param words what the keys of the tables mean
 */
public record ClosedPeriod(Quarter period, LocalDate closedOn, Release release, Map<String, Text> words) {

    public ClosedPeriod {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
