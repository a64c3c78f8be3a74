package advisor.guide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A value that differs between localities, with where it comes from.
 *
 * @param values one value, or the elements of a list; whole numbers are written in digits
 * @param english a text value in English, empty when it is the same or a number
 * @param number whether the values are whole numbers
 * @param list whether the fact is a list
 * @param unit the unit as a key, empty for none
 * @param source the id of the knowledge source
 * @param reviewed the day it was last checked by a person, ISO form, empty when never
 * @param reviewBy the day by which it must be checked again, ISO form, empty when never
 * @param verification how well it is verified: V1a, V1b, V2, U (not verified, to be confirmed locally) or {@link #DESK}
 * @param level the division whose facts hold it, empty for the national facts
 */
public record Fact(
        List<String> values,
        String english,
        boolean number,
        boolean list,
        String unit,
        String source,
        String reviewed,
        String reviewBy,
        String verification,
        String level) {

    /** The verification of a value that the desk itself asked for and filled in. */
    public static final String DESK = "desk";

    private static final String NOT_VERIFIED = "U";

    public Fact {
        values = List.copyOf(values);
    }

    /** The value in words, elements of a list separated by a comma. */
    public String value() {
        return String.join(", ", values);
    }

    /** Whether nobody has said what it is here yet. */
    public boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }

    /** Whether a desk must ask about it before it relies on it. */
    public boolean needsConfirming() {
        return isBlank() || verification.equals(NOT_VERIFIED);
    }

    /** The value as it stands in a sentence, with digits in groups; empty when it is blank. */
    public String words(Language language) {
        if (language == Language.EN && !english.isEmpty()) {
            return english;
        }
        return number
                ? values.stream()
                        .map(value -> String.format(Locale.ROOT, "%,d", Long.parseLong(value)))
                        .collect(Collectors.joining(", "))
                : value();
    }

    /** The same fact with a value that the desk filled in. */
    public Fact filledIn(List<String> newValues, String day, String division) {
        return new Fact(newValues, "", number, list, unit, source, day, "", DESK, division);
    }
}
