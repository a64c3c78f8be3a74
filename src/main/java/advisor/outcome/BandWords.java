package advisor.outcome;

import advisor.guide.Language;

/** Bands of numbers and days in words, for those who count them. */
public final class BandWords {

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
