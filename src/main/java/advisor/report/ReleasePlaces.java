package advisor.report;

import advisor.guide.Text;
import advisor.outcome.City;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The places that have a row of their own in every release: all provinces, and the cities for which a guide has content.
 *
 * <p>They follow from the guides and the list of divisions, never from where clients live.
 */
public final class ReleasePlaces {

    private static final String PROVINCE = "0000";

    private final Map<String, Text> rows = new LinkedHashMap<>();

    /**
     * Places by code.
     *
     * @param divisions the codes of all divisions
     * @param ownContent the codes of divisions for which a guide has content of its own
     * @param names names a division by its code
     */
    public ReleasePlaces(Collection<String> divisions, Collection<String> ownContent, Function<String, Text> names) {
        TreeSet<String> cities = new TreeSet<>();
        for (String division : ownContent) {
            if (!division.isEmpty() && !division.endsWith(PROVINCE)) {
                cities.add(City.of(division).code());
            }
        }
        cities.removeIf(city -> city.endsWith(PROVINCE));
        for (String province : new TreeSet<>(divisions)) {
            if (province.endsWith(PROVINCE)) {
                boolean[] divided = {false};
                cities.stream()
                        .filter(city -> city.startsWith(province.substring(0, 2)))
                        .forEach(city -> {
                            rows.put(city, names.apply(city));
                            divided[0] = true;
                        });
                Text name = names.apply(province);
                rows.put(province, divided[0] ? new Text(name.zh() + "其他地方", "elsewhere in " + name.en()) : name);
            }
        }
    }

    /** The row of a city, or null when it has none. */
    @Nullable
    String row(String city) {
        if (rows.containsKey(city)) {
            return city;
        }
        return city.length() == 6 ? city.substring(0, 2) + PROVINCE : null;
    }

    /** The rows in their order, in words; unmodifiable. */
    Map<String, Text> rows() {
        return Collections.unmodifiableMap(rows);
    }
}
