package advisor.proof;

import advisor.guide.Declarations;
import advisor.guide.Tree;
import java.util.IdentityHashMap;
import java.util.Map;

/** Conditions of one guide as texts that are equal when the conditions are written alike, in whichever guide they stand. */
final class Conditions {

    private final Declarations d;
    private final Map<Tree, String> known = new IdentityHashMap<>();

    Conditions(Declarations d) {
        this.d = d;
    }

    String text(Tree tree) {
        if (!(tree instanceof Tree.Fork fork)) {
            return tree.toString();
        }
        String text = known.get(tree);
        if (text == null) {
            text = "(" + d.predicates().get(fork.predicate()) + " ? " + text(fork.yes()) + " : " + text(fork.no())
                    + ")";
            known.put(tree, text);
        }
        return text;
    }
}
