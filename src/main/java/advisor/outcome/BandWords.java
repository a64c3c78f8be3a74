package advisor.outcome;

import advisor.guide.Language;
import java.util.Comparator;

/** Bands of numbers and days in words, for those who count them. */
public final class BandWords {

    /** Keys of bands from the lowest number or the latest day on; what is no band comes after them, by its name. */
    public static final Comparator<String> ORDER = Band.order();

    private BandWords() {}

    /**
     * A key in words when it is a band, and the key itself otherwise.
     *
     * @param unit the unit of the question, possibly empty
     */
    public static String of(String key, String unit, Language language) {
        return Band.words(new Key(key), unit, language).orElse(key);
    }
}
