package advisor.guide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one graph of what depends on what in a guide: questions through their {@code onlyIf}, defined conditions, the
 * conclusion, and each advice.
 */
final class Dependences {

    private static final String CONCLUSION = "concluded";

    private final Declarations d;
    private final Map<String, Set<String>> needs = new HashMap<>();

    Dependences(Declarations declarations) {
        this.d = declarations;
        for (Question q : d.questions()) {
            collect("question " + q.key(), q.onlyIf());
        }
        for (Definition definition : d.definitions()) {
            collect("define " + definition.key(), definition.tree());
        }
        for (ConclusionRule rule : d.conclusionRules()) {
            collect(CONCLUSION, rule.when());
        }
        for (AdviceRule rule : d.adviceRules()) {
            for (AdviceRule.Item item : rule.items()) {
                collect("advice " + item.key(), rule.when());
            }
        }
    }

    private void collect(String from, Tree tree) {
        Set<String> targets = needs.computeIfAbsent(from, name -> new LinkedHashSet<>());
        Set<Tree> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Tree> open = new ArrayDeque<>();
        open.push(tree);
        while (!open.isEmpty()) {
            Tree next = open.pop();
            if (next instanceof Tree.Fork fork && seen.add(fork)) {
                targets(d.predicates().get(fork.predicate()), targets::add);
                open.push(fork.yes());
                open.push(fork.no());
            }
        }
    }

    private static void targets(Predicate predicate, Consumer<String> to) {
        if (predicate instanceof Predicate.Defined p) {
            to.accept("define " + p.key());
        } else if (predicate instanceof Predicate.Concluded) {
            to.accept(CONCLUSION);
        } else if (predicate instanceof Predicate.Planned p) {
            to.accept("advice " + p.advice());
        } else {
            for (String question : Predicates.questions(predicate)) {
                to.accept("question " + question);
            }
        }
    }

    /** The things on one circle in order, the first again at the end; empty when there is no circle. */
    List<String> circle() {
        Set<String> done = new LinkedHashSet<>();
        for (String start : needs.keySet().stream().sorted().toList()) {
            List<String> found = visit(start, new LinkedHashSet<>(), done);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    void refuseCircles() throws GuideRefused {
        List<String> circle = circle();
        if (!circle.isEmpty()) {
            String way = String.join(" → ", circle);
            throw new GuideRefused(
                    place(circle), "互相依赖成环：" + way + "。", "these depend on each other in a circle: " + way + ".");
        }
    }

    /* Where in the JSON the first thing on the circle stands that has a key of its own. */
    private String place(List<String> circle) {
        for (String thing : circle) {
            if (!thing.equals(CONCLUSION)) {
                return "/" + thing.replace(' ', '/');
            }
        }
        for (ConclusionRule rule : d.conclusionRules()) {
            if (circleBegins(rule.when())) {
                return "/conclusionRules/" + rule.rule();
            }
        }
        return "";
    }

    private boolean circleBegins(Tree tree) {
        return tree instanceof Tree.Fork fork
                && (d.predicates().get(fork.predicate()) instanceof Predicate.Concluded
                        || circleBegins(fork.yes())
                        || circleBegins(fork.no()));
    }

    private @Nullable List<String> visit(String at, LinkedHashSet<String> path, Set<String> done) {
        if (done.contains(at)) {
            return null;
        }
        if (!path.add(at)) {
            List<String> way = new ArrayList<>(path);
            way = new ArrayList<>(way.subList(way.indexOf(at), way.size()));
            way.add(at);
            return way;
        }
        for (String next : needs.getOrDefault(at, Set.of())) {
            List<String> found = visit(next, path, done);
            if (found != null) {
                return found;
            }
        }
        path.remove(at);
        done.add(at);
        return null;
    }
}
