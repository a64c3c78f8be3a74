package advisor.proof;

/** One of the two guides that are compared. */
public enum Side {
    A,
    B
}
