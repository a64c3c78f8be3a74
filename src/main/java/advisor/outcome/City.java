package advisor.outcome;

import advisor.session.Recalled;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a client lives, at city level or coarser.
 *
 * <p>In a GB/T 2260 code the first two digits name the province, the first four the city. A district of a municipality
 * (Beijing, Tianjin, Shanghai, Chongqing) becomes the municipality; a county that lies directly under its province
 * (third and fourth digit 90) becomes the province, because it is smaller than a city.
 *
 * @param code six digits, or empty for the whole country
 */
public record City(String code) {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern MUNICIPALITY = Pattern.compile("(11|12|31|50)[0-9]{4}");

    public City {
        if (!code.equals(reduced(code))) {
            throw new IllegalArgumentException("finer than a city");
        }
    }

    /**
     * The city, or the coarser division, in which a division lies.
     *
     * @param division a division code, or empty for the whole country
     * @throws IllegalArgumentException when it is neither
     */
    public static City of(String division) {
        return new City(reduced(division));
    }

    /** The divisions that lie in what a code names, when it names a city or what is coarser; otherwise nothing. */
    static List<Recalled.Span> divisions(String code) {
        if (!code.equals(reduced(code))) {
            return List.of();
        }
        long from = Long.parseLong(code);
        if (MUNICIPALITY.matcher(code).matches()) {
            return List.of(new Recalled.Span(from, from + 9_999));
        }
        Recalled.Span city = new Recalled.Span(from, from + 99);
        // counties that lie directly under their province are kept as the province
        return code.endsWith("0000") ? List.of(city, new Recalled.Span(from + 9_000, from + 9_099)) : List.of(city);
    }

    /** Whether whoever lives in a division may have been kept under this, or lives in a coarser division that holds it. */
    public boolean isOf(String division) {
        if (division.isEmpty()) {
            return true;
        }
        return division.endsWith("0000") ? code.startsWith(division.substring(0, 2)) : code.equals(reduced(division));
    }

    private static String reduced(String division) {
        if (division.isEmpty()) {
            return "";
        }
        if (!SIX_DIGITS.matcher(division).matches()) {
            throw new IllegalArgumentException("not a division code, " + division.length() + " characters long");
        }
        boolean province = MUNICIPALITY.matcher(division).matches() || division.startsWith("90", 2);
        return province ? division.substring(0, 2) + "0000" : division.substring(0, 4) + "00";
    }
}
