package advisor.proof;

import advisor.guide.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** The forks of a condition, each once and after all those that lead to it. */
    static List<Tree.Fork> topDown(Tree tree) {
        List<Tree.Fork> bottomUp = new ArrayList<>();
        collect(tree, Collections.newSetFromMap(new IdentityHashMap<>()), bottomUp);
        Collections.reverse(bottomUp);
        return bottomUp;
    }

    private static void collect(Tree tree, Set<Tree> seen, List<Tree.Fork> bottomUp) {
        if (tree instanceof Tree.Fork fork && seen.add(fork)) {
            collect(fork.yes(), seen, bottomUp);
            collect(fork.no(), seen, bottomUp);
            bottomUp.add(fork);
        }
    }

    /** The errors the condition can end in. */
    static Set<Tree.Failure> failures(Tree tree) {
        Set<Tree.Failure> failures = new LinkedHashSet<>();
        collect(tree, Collections.newSetFromMap(new IdentityHashMap<>()), failures);
        return failures;
    }

    private static void collect(Tree tree, Set<Tree> seen, Set<Tree.Failure> failures) {
        if (tree instanceof Tree.Failure failure) {
            failures.add(failure);
        } else if (tree instanceof Tree.Fork fork && seen.add(fork)) {
            collect(fork.yes(), seen, failures);
            collect(fork.no(), seen, failures);
        }
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
