package advisor.guide;

/** One sentence in both languages, for people. */
public record Text(String zh, String en) {

    /** The sentence in one language. */
    public String get(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
