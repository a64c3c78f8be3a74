package advisor.workbench.look;

/** Quotation marks that fit the words around them: in a Chinese font the curly ones are as wide as a character. */
final class Quotes {

    private Quotes() {}

    /** The same text, of the same length, with straight marks where no Chinese stands in it. */
    static String fitting(String paragraph) {
        return paragraph.codePoints().anyMatch(Character::isIdeographic)
                ? paragraph
                : paragraph
                        .replace('\u2018', '\'')
                        .replace('\u2019', '\'')
                        .replace('\u201c', '"')
                        .replace('\u201d', '"');
    }
}
