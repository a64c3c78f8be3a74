package advisor.outcome;

/** A record is not as it was sealed: damaged, altered, or sealed with another key. */
public final class SealBroken extends Exception {

    private static final long serialVersionUID = 1L;

    SealBroken() {
        super("a record is not as it was sealed");
    }
}
