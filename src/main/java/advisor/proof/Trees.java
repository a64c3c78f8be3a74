package advisor.proof;

import advisor.guide.Tree;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** What occurs in a condition. */
final class Trees {

    private Trees() {}

    /** The words the condition can choose, in the order they are met. */
    static Set<String> names(Tree tree) {
        Set<String> names = new LinkedHashSet<>();
        walk(tree, Collections.newSetFromMap(new IdentityHashMap<>()), new LinkedHashSet<>(), names);
        return names;
    }

    /** The predicates the condition itself asks about, as indices in the guide's list. */
    static Set<Integer> predicates(Tree tree) {
        Set<Integer> predicates = new LinkedHashSet<>();
        walk(tree, Collections.newSetFromMap(new IdentityHashMap<>()), predicates, new LinkedHashSet<>());
        return predicates;
    }

    private static void walk(Tree tree, Set<Tree> seen, Set<Integer> predicates, Set<String> names) {
        if (tree instanceof Tree.Name name) {
            names.add(name.name());
        } else if (tree instanceof Tree.Fork fork && seen.add(fork)) {
            predicates.add(fork.predicate());
            walk(fork.yes(), seen, predicates, names);
            walk(fork.no(), seen, predicates, names);
        }
    }
}
