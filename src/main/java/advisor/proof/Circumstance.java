package advisor.proof;

/**
 * One thing that is so with a client, in the terms of one of the guides that are compared.
 *
 * <pre>{@code
 * switch on the type:
 *   Holds        a predicate of the guide holds, or does not
 *   NoRuleBefore none of the conclusion rules before one holds
 * }</pre>
 */
public sealed interface Circumstance {

    /** The guide in whose terms it is said. */
    Side side();

    /**
     * A predicate holds, or does not.
     *
     * @param predicate the index in the guide's list of predicates
     */
    record Holds(Side side, int predicate, boolean held) implements Circumstance {}

    /**
     * None of the conclusion rules before one holds.
     *
     * @param rule the index of the first rule that may hold, at least 1
     */
    record NoRuleBefore(Side side, int rule) implements Circumstance {}
}
