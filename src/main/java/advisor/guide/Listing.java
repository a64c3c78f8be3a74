package advisor.guide;

import java.util.List;

/** Names in a row, kept apart by a sign that stands in none of them. */
public final class Listing {

    private Listing() {}

    /**
     * The names in a row: by commas as a rule, by semicolons when a name holds a comma of its own.
     *
     * @param names in the language, possibly none
     */
    public static String of(List<String> names, Language language) {
        boolean commas =
                names.stream().noneMatch(name -> name.contains("、") || name.contains("，") || name.contains(", "));
        String between = language == Language.ZH ? (commas ? "、" : "；") : (commas ? ", " : "; ");
        return String.join(between, names);
    }
}
