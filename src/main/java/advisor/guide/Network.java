package advisor.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All conditions of a guide in the flat form that is evaluated: one pool of nodes in which equal trees are one node.
 *
 * <p>Nodes below {@link #leaves} are leaves: {@link #NO}, {@link #YES}, then names and failures. A fork whose branches
 * are equal is no fork. The value of a condition is the leaf it ends at, or {@link #OPEN}.
 */
final class Network {

    static final int NO = 0;
    static final int YES = 1;
    static final int OPEN = -1;

    /**
     * An advice rule that can add one advice.
     *
     * @param rule the rule's place in the guide
     * @param order where the advice stands in a plan: by urgency, then rule, then place within the rule
     * @param item the item of the plan, without a variant
     */
    record Source(int rule, long order, PlanItem item) {}

    final List<Tree> leafTrees = new ArrayList<>(List.of(Tree.NO, Tree.YES));
    final int leaves;
    final int[] predicate;
    final int[] yes;
    final int[] no;
    final CompiledPredicate[] predicates;
    final int[] onlyIf;
    final int[] definitions;
    final int[] when;
    final int[] confidence;
    final int[] conclusionOf;
    final int[] conclusionVariant;
    final boolean[] interrupts;
    final int[] adviceWhen;
    final int[] adviceVariant;
    final int[] promises;

    /** For each advice the rules that add it, most urgent first, then in the guide's order. */
    final Source[][] sources;

    /** For each conclusion rule its own knowledge sources and those of its conclusion. */
    final List<List<String>> conclusionSources;

    /** Whether any condition can end in a failure of the script. */
    final boolean anyFailure;

    final boolean[] askAlways;

    private record Node(int predicate, int yes, int no) {}

    private final Map<Tree, Integer> leafIds = new HashMap<>();
    private final Map<Node, Integer> nodeIds = new HashMap<>();
    private final Map<Tree, Integer> treeIds = new IdentityHashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    Network(Declarations d, Map<String, Integer> questionIndex) {
        leafIds.put(Tree.NO, NO);
        leafIds.put(Tree.YES, YES);
        everyTree(d).forEach(this::collectLeaves);
        leaves = leafTrees.size();

        onlyIf = d.questions().stream().mapToInt(q -> node(q.onlyIf())).toArray();
        definitions = d.definitions().stream().mapToInt(x -> node(x.tree())).toArray();
        when = d.conclusionRules().stream().mapToInt(r -> node(r.when())).toArray();
        confidence =
                d.conclusionRules().stream().mapToInt(r -> node(r.confidence())).toArray();
        conclusionVariant =
                d.conclusions().stream().mapToInt(c -> node(c.variant())).toArray();
        adviceWhen = d.adviceRules().stream().mapToInt(r -> node(r.when())).toArray();
        adviceVariant = d.advice().stream().mapToInt(a -> node(a.variant())).toArray();
        promises = d.promises().stream().mapToInt(p -> node(p.tree())).toArray();
        predicate = nodes.stream().mapToInt(Node::predicate).toArray();
        yes = nodes.stream().mapToInt(Node::yes).toArray();
        no = nodes.stream().mapToInt(Node::no).toArray();

        Map<String, Integer> definitionIndex =
                index(d.definitions().stream().map(Definition::key).toList());
        Map<String, Integer> conclusionIndex =
                index(d.conclusions().stream().map(Conclusion::key).toList());
        Map<String, Integer> adviceIndex =
                index(d.advice().stream().map(Advice::key).toList());
        conclusionOf = d.conclusionRules().stream()
                .mapToInt(r -> conclusionIndex.getOrDefault(r.key(), -1))
                .toArray();
        interrupts = new boolean[d.conclusions().size()];
        for (int i = 0; i < interrupts.length; i++) {
            interrupts[i] = d.conclusions().get(i).interrupts();
        }
        sources = sources(d, adviceIndex);
        conclusionSources = conclusionSources(d, conclusionIndex);
        anyFailure = leafTrees.stream().anyMatch(Tree.Failure.class::isInstance);
        askAlways = new boolean[d.questions().size()];
        for (int i = 0; i < askAlways.length; i++) {
            askAlways[i] = !d.skip() || d.questions().get(i).askAlways();
        }
        PredicateCompiler compiler =
                new PredicateCompiler(d, questionIndex, definitionIndex, conclusionIndex, adviceIndex);
        predicates = d.predicates().stream().map(compiler::compile).toArray(CompiledPredicate[]::new);
    }

    private static List<Tree> everyTree(Declarations d) {
        List<Tree> all = new ArrayList<>();
        d.questions().forEach(q -> all.add(q.onlyIf()));
        d.definitions().forEach(x -> all.add(x.tree()));
        d.conclusionRules().forEach(r -> all.add(r.when()));
        d.conclusionRules().forEach(r -> all.add(r.confidence()));
        d.conclusions().forEach(c -> all.add(c.variant()));
        d.adviceRules().forEach(r -> all.add(r.when()));
        d.advice().forEach(a -> all.add(a.variant()));
        d.promises().forEach(p -> all.add(p.tree()));
        return all;
    }

    private void collectLeaves(Tree tree) {
        if (tree instanceof Tree.Fork fork) {
            if (treeIds.put(tree, -1) == null) {
                collectLeaves(fork.yes());
                collectLeaves(fork.no());
            }
        } else if (leafIds.putIfAbsent(tree, leafTrees.size()) == null) {
            leafTrees.add(tree);
        }
    }

    private int node(Tree tree) {
        if (!(tree instanceof Tree.Fork fork)) {
            return leafIds.getOrDefault(tree, NO);
        }
        int known = treeIds.getOrDefault(tree, -1);
        if (known >= 0) {
            return known;
        }
        int yesNode = node(fork.yes());
        int noNode = node(fork.no());
        int id;
        if (yesNode == noNode) {
            id = yesNode;
        } else {
            Node node = new Node(fork.predicate(), yesNode, noNode);
            id = nodeIds.computeIfAbsent(node, fresh -> {
                nodes.add(fresh);
                return leaves + nodes.size() - 1;
            });
        }
        treeIds.put(tree, id);
        return id;
    }

    private static Map<String, Integer> index(List<String> keys) {
        Map<String, Integer> index = new HashMap<>();
        for (String key : keys) {
            index.put(key, index.size());
        }
        return index;
    }

    private static Source[][] sources(Declarations d, Map<String, Integer> adviceIndex) {
        List<List<Source>> sources = new ArrayList<>();
        d.advice().forEach(advice -> sources.add(new ArrayList<>()));
        for (int number = 0; number < d.adviceRules().size(); number++) {
            AdviceRule rule = d.adviceRules().get(number);
            for (int place = 0; place < rule.items().size(); place++) {
                AdviceRule.Item item = rule.items().get(place);
                int advice = adviceIndex.getOrDefault(item.key(), -1);
                PlanItem planned = new PlanItem(
                        item.key(),
                        item.urgency(),
                        "",
                        rule.rule(),
                        d.advice().get(advice).sources());
                long order = ((long) item.urgency().ordinal() << 40) + ((long) number << 20) + place;
                sources.get(advice).add(new Source(number, order, planned));
            }
        }
        sources.forEach(list -> list.sort(Comparator.comparingLong(Source::order)));
        return sources.stream().map(list -> list.toArray(Source[]::new)).toArray(Source[][]::new);
    }

    private static List<List<String>> conclusionSources(Declarations d, Map<String, Integer> conclusionIndex) {
        List<List<String>> all = new ArrayList<>();
        for (ConclusionRule rule : d.conclusionRules()) {
            Set<String> sources = new LinkedHashSet<>(rule.sources());
            sources.addAll(d.conclusions()
                    .get(conclusionIndex.getOrDefault(rule.key(), -1))
                    .sources());
            all.add(List.copyOf(sources));
        }
        return all;
    }

    boolean isFailure(int value) {
        return value > YES && leafTrees.get(value) instanceof Tree.Failure;
    }

    /** The name of a leaf, or an empty text when the leaf is no name. */
    String name(int value) {
        return value >= 0 && leafTrees.get(value) instanceof Tree.Name name ? name.name() : "";
    }
}
