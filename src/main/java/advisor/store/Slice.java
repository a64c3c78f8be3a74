package advisor.store;

import advisor.outcome.City;
import advisor.outcome.Key;
import advisor.outcome.Outcome;
import java.time.YearMonth;

/**
 * Which outcomes are counted together in a row of the summary.
 *
 * @param month when
 * @param city where, at city level or coarser
 * @param guide the guide's id
 * @param version the guide's version; not its hash, which differs from city to city
 */
public record Slice(YearMonth month, City city, Key guide, String version) {

    static Slice of(Outcome outcome) {
        return new Slice(
                outcome.month(),
                outcome.city(),
                outcome.guide().id(),
                outcome.guide().version());
    }

    /* What Java gives records and months lets those of a year and a city fall into one place of a table. */
    @Override
    public int hashCode() {
        return ((monthNumber() * 31 + city.code().hashCode()) * 31
                                + guide.name().hashCode())
                        * 31
                + version.hashCode();
    }

    /** Year times 100 plus month. */
    int monthNumber() {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
