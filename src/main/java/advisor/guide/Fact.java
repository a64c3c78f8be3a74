package advisor.guide;

import java.util.List;

/**
 * A value that differs between localities, with where it comes from.
 *
 * @param values one value, or the elements of a list; whole numbers are written in digits
 * @param number whether the values are whole numbers
 * @param list whether the fact is a list
 * @param unit the unit as a key, empty for none
 * @param source the id of the knowledge source
 * @param reviewed the day it was last checked by a person, ISO form, empty when never
 * @param reviewBy the day by which it must be checked again, ISO form, empty when never
 * @param verification how well it is verified: V1a, V1b, V2 or U (not verified, to be confirmed locally)
 * @param level the division whose facts hold it, empty for the national facts
 */
public record Fact(
        List<String> values,
        boolean number,
        boolean list,
        String unit,
        String source,
        String reviewed,
        String reviewBy,
        String verification,
        String level) {

    public Fact {
        values = List.copyOf(values);
    }

    /** The value in words, elements of a list separated by a comma. */
    public String value() {
        return String.join(", ", values);
    }
}
