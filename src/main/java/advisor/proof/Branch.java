package advisor.proof;

import java.util.List;

/**
 * One way in which the condition of a rule can hold.
 *
 * @param rule the rule's id
 * @param path what decides, in the order in which it is looked at; empty for a rule without a condition
 */
public record Branch(String rule, List<Turn> path) {

    public Branch {
        path = List.copyOf(path);
    }

    /**
     * One predicate on the way.
     *
     * @param predicate its index in the guide's list of predicates
     * @param held whether it must hold or not
     */
    public record Turn(int predicate, boolean held) {}
}
