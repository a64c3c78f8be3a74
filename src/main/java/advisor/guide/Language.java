package advisor.guide;

/** A language in which a guide and the workbench speak to people. */
public enum Language {
    ZH("zh"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code used in file names and on the command line. */
    public String code() {
        return code;
    }

    /**
     * Finds a language by its code.
     *
     * @throws IllegalArgumentException when no language has this code
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no language " + code);
    }
}
