package advisor.workbench.map;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Predicate;
import advisor.guide.Predicates;
import advisor.guide.Tree;
import advisor.guide.Words;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A guide folded by its defined conditions: what there is, and what depends on what.
 *
 * @param nodes in the order of the guide
 * @param edges from what decides to what is decided
 */
public record GuideMap(List<Node> nodes, List<Edge> edges) {

    /** What a node is. */
    public enum Kind {
        QUESTION,
        CONDITION,
        RULE,
        CONCLUSION,
        PLAN,
        ADVICE
    }

    /**
     * One node.
     *
     * @param key unique in the map
     * @param id the id under which it is declared
     * @param label in words
     */
    public record Node(String key, String id, Kind kind, String label) {}

    /** A dependence, from one node's key to another's. */
    public record Edge(String from, String to) {}

    public GuideMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Which half of a guide is drawn; both at once are too much for one sheet. */
    public enum Part {
        CONCLUSIONS,
        PLAN
    }

    /** The map of one part of a guide, with what that part depends on and nothing else. */
    public static GuideMap of(Guide guide, Part part, Language language) {
        return new Folding(guide, language).fold(part);
    }

    /** The kinds of node there are, in their order. */
    public List<Kind> kinds() {
        return nodes.stream().map(Node::kind).distinct().sorted().toList();
    }

    /** The keys of a node, of all that leads to it, and of all that follows from it. */
    public Set<String> around(Node node) {
        Set<String> near = new LinkedHashSet<>(Set.of(node.key()));
        walk(node.key(), near, edges.stream().collect(groupingBy(Edge::to, mapping(Edge::from, toList()))));
        walk(node.key(), near, edges.stream().collect(groupingBy(Edge::from, mapping(Edge::to, toList()))));
        return near;
    }

    private static void walk(String from, Set<String> near, Map<String, List<String>> next) {
        for (String key : next.getOrDefault(from, List.of())) {
            if (near.add(key)) {
                walk(key, near, next);
            }
        }
    }

    /** The nodes whose id or words hold what is wanted. */
    public List<Node> find(String wanted) {
        String low = wanted.strip().toLowerCase(java.util.Locale.ROOT);
        return low.isEmpty()
                ? List.of()
                : nodes.stream()
                        .filter(node -> (node.id() + "\n" + node.label())
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(low))
                        .toList();
    }

    /** Collects nodes and edges backwards from what a part ends in. */
    private static final class Folding {
        private final Guide guide;
        private final Declarations d;
        private final Words words;
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final Set<Edge> edges = new LinkedHashSet<>();

        Folding(Guide guide, Language language) {
            this.guide = guide;
            this.d = guide.declarations();
            this.words = guide.words(language);
        }

        GuideMap fold(Part part) {
            if (part == Part.CONCLUSIONS) {
                d.conclusionRules().forEach(this::rule);
            } else {
                d.adviceRules().forEach(this::plan);
            }
            return new GuideMap(new ArrayList<>(nodes.values()), new ArrayList<>(edges));
        }

        private void rule(advisor.guide.ConclusionRule rule) {
            String key = node("rule." + rule.rule(), rule.rule(), Kind.RULE, rule.rule());
            depends(key, rule.when());
            String end = node("conclusion." + rule.key(), rule.key(), Kind.CONCLUSION, words.conclusion(rule.key()));
            edges.add(new Edge(key, end));
        }

        private void plan(advisor.guide.AdviceRule rule) {
            String key = node("rule." + rule.rule(), rule.rule(), Kind.PLAN, rule.rule());
            depends(key, rule.when());
            rule.items()
                    .forEach(item -> edges.add(new Edge(
                            key, node("advice." + item.key(), item.key(), Kind.ADVICE, words.advice(item.key())))));
        }

        private String node(String key, String id, Kind kind, String label) {
            nodes.putIfAbsent(key, new Node(key, id, kind, label));
            return key;
        }

        private void depends(String key, Tree tree) {
            Set<Integer> predicates = new LinkedHashSet<>();
            collect(tree, predicates, java.util.Collections.newSetFromMap(new IdentityHashMap<>()));
            predicates.forEach(index -> depends(key, d.predicates().get(index)));
        }

        private static void collect(Tree tree, Set<Integer> predicates, Set<Tree> seen) {
            if (tree instanceof Tree.Fork fork && seen.add(tree)) {
                predicates.add(fork.predicate());
                collect(fork.yes(), predicates, seen);
                collect(fork.no(), predicates, seen);
            }
        }

        private void depends(String key, Predicate predicate) {
            if (predicate instanceof Predicate.Defined defined) {
                edges.add(new Edge(definition(defined.key()), key));
            } else if (predicate instanceof Predicate.Concluded concluded) {
                concluded
                        .keys()
                        .forEach(end -> edges.add(
                                new Edge(node("conclusion." + end, end, Kind.CONCLUSION, words.conclusion(end)), key)));
            } else if (predicate instanceof Predicate.Planned planned) {
                edges.add(new Edge(
                        node(
                                "advice." + planned.advice(),
                                planned.advice(),
                                Kind.ADVICE,
                                words.advice(planned.advice())),
                        key));
            } else {
                Predicates.questions(predicate).forEach(question -> edges.add(new Edge(question(question), key)));
            }
        }

        private String definition(String id) {
            String key = "define." + id;
            if (!nodes.containsKey(key)) {
                node(key, id, Kind.CONDITION, words.define(id));
                d.definitions().stream().filter(one -> one.key().equals(id)).forEach(one -> depends(key, one.tree()));
            }
            return key;
        }

        /* When it is asked is a dependence too, and leads to questions only. */
        private String question(String id) {
            String key = "question." + id;
            if (!nodes.containsKey(key)) {
                node(key, id, Kind.QUESTION, words.question(id));
                var question = guide.question(id);
                if (question != null) {
                    depends(key, question.onlyIf());
                }
            }
            return key;
        }
    }
}
