package advisor.guide;

/**
 * A condition as a decision tree over predicates.
 *
 * <pre>{@code
 * switch on the type:
 *   Truth   the condition holds or does not
 *   Name    the condition chose a word, such as a confidence or a variant of the wording
 *   Failure the script threw here; a fault of the guide if a client can get here
 *   Fork    one predicate decides between two trees
 * }</pre>
 */
public sealed interface Tree {

    /** The condition that always holds. */
    Tree YES = new Truth(true);

    /** The condition that never holds. */
    Tree NO = new Truth(false);

    /** The condition holds, or does not. */
    record Truth(boolean holds) implements Tree {}

    /** The condition chose a word. */
    record Name(String name) implements Tree {}

    /** The script threw an error here, at a line of a file of the guide. */
    record Failure(String message, String file, int line) implements Tree {}

    /**
     * One predicate decides.
     *
     * @param predicate the index in the guide's list of predicates
     */
    record Fork(int predicate, Tree yes, Tree no) implements Tree {}
}
