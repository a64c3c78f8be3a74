package advisor.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Reads and writes decision trees; equal trees that were read become one object. */
final class TreeJson {

    private static final int DEEPEST = 400;
    private static final int MOST_FORKS = 500_000;

    private final int predicates;
    private final Map<Tree, Tree> leaves = new HashMap<>();
    private final Map<Parts, Tree> forksByParts = new HashMap<>();
    private int forks;

    /** A reader for a guide with so many predicates. */
    TreeJson(int predicates) {
        this.predicates = predicates;
    }

    Tree read(JsonNode node, String place) throws GuideRefused {
        return read(node, place, 0);
    }

    private Tree read(JsonNode node, String place, int depth) throws GuideRefused {
        if (node.isBoolean()) {
            return node.booleanValue() ? Tree.YES : Tree.NO;
        }
        if (node.isTextual()) {
            return one(new Tree.Name(Fields.key(node, place)));
        }
        if (node.isObject()) {
            Fields fields = new Fields(node, place);
            Tree failure = new Tree.Failure(
                    fields.text("error", 2_000), fields.text("file", 200), (int) fields.whole("line", 0, 1_000_000));
            fields.end();
            return one(failure);
        }
        if (!node.isArray() || node.size() != 3) {
            throw new GuideRefused(place, "这里应当是决策树。", "a decision tree is expected here.");
        }
        if (depth >= DEEPEST || ++forks > MOST_FORKS) {
            throw new GuideRefused(place, "决策树太大。", "the decision tree is too large.");
        }
        int predicate = (int) Fields.whole(node.get(0), place + "/0", 0, predicates - 1L);
        Tree yes = read(node.get(1), place, depth + 1);
        Tree no = read(node.get(2), place, depth + 1);
        return one(new Tree.Fork(predicate, yes, no));
    }

    private Tree one(Tree tree) {
        return tree instanceof Tree.Fork fork
                ? forksByParts.computeIfAbsent(new Parts(fork), same -> tree)
                : leaves.computeIfAbsent(tree, same -> same);
    }

    /** A fork compared by the identity of its branches, which are unique already; a record would walk the whole tree. */
    private static final class Parts {
        private final Tree.Fork fork;

        Parts(Tree.Fork fork) {
            this.fork = fork;
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Parts parts
                    && parts.fork.predicate() == fork.predicate()
                    && parts.fork.yes() == fork.yes()
                    && parts.fork.no() == fork.no();
        }

        @Override
        public int hashCode() {
            return (31 * fork.predicate() + System.identityHashCode(fork.yes())) * 31
                    + System.identityHashCode(fork.no());
        }
    }

    static JsonNode write(Tree tree) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (tree instanceof Tree.Truth truth) {
            return make.booleanNode(truth.holds());
        }
        if (tree instanceof Tree.Name name) {
            return make.textNode(name.name());
        }
        if (tree instanceof Tree.Failure failure) {
            ObjectNode node = make.objectNode();
            node.put("error", failure.message());
            node.put("file", failure.file());
            node.put("line", failure.line());
            return node;
        }
        Tree.Fork fork = (Tree.Fork) tree;
        ArrayNode node = make.arrayNode(3);
        node.add(fork.predicate());
        node.add(write(fork.yes()));
        node.add(write(fork.no()));
        return node;
    }
}
