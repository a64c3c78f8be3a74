package advisor.disclosure;

/** What a protected table says about one count: the count, or that it is withheld. */
public sealed interface Cell {

    /**
     * The count itself.
     *
     * @param count at least 0
     */
    record Shown(long count) implements Cell {}

    /** The count is withheld, because it is small or because a small one could be worked out from it. */
    record Suppressed() implements Cell {}

    /** The withheld cell; all are equal, so that nothing can be read from the difference. */
    Cell SUPPRESSED = new Suppressed();
}
