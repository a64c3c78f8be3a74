package advisor.session;

import advisor.guide.Advice;
import advisor.guide.AdviceRule;
import advisor.guide.Answer;
import advisor.guide.Conclusion;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Definition;
import advisor.guide.Fact;
import advisor.guide.Language;
import advisor.guide.PlanItem;
import advisor.guide.Predicate;
import advisor.guide.Tree;
import advisor.guide.Words;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the local facts behind an end: limits that an answer was held against, and those that its words name. */
public final class FactsUsed {

    private final Session session;
    private final Declarations d;
    private final Set<String> used = new TreeSet<>();
    private final Set<String> looked = new HashSet<>();

    private FactsUsed(Session session) {
        this.session = session;
        this.d = session.guide().declarations();
    }

    /** The facts behind an end of a session, by key. */
    public static Map<String, Fact> of(Session session, End end) {
        FactsUsed found = new FactsUsed(session);
        found.conclusion(end);
        for (PlanItem item : end.plan()) {
            found.advice(item);
        }
        Map<String, Fact> facts = new LinkedHashMap<>();
        session.guide().facts().forEach((key, fact) -> {
            if (found.used.contains(key)) {
                facts.put(key, fact);
            }
        });
        return facts;
    }

    /* The rules before the one that holds count too: that an amount was not reached is why another holds. */
    private void conclusion(End end) {
        for (ConclusionRule rule : d.conclusionRules()) {
            condition(rule.when(), rule.facts());
            if (rule.rule().equals(end.rule())) {
                condition(rule.confidence(), rule.facts());
                break;
            }
        }
        for (Conclusion conclusion : d.conclusions()) {
            if (conclusion.key().equals(end.conclusion())) {
                condition(conclusion.variant(), conclusion.facts());
            }
        }
        words("conclusion." + end.conclusion(), end.variant());
        words("rule." + end.rule(), "");
    }

    private void advice(PlanItem item) {
        for (AdviceRule rule : d.adviceRules()) {
            if (rule.rule().equals(item.rule())) {
                condition(rule.when(), rule.facts());
            }
        }
        for (Advice advice : d.advice()) {
            if (advice.key().equals(item.key())) {
                condition(advice.variant(), advice.facts());
            }
        }
        words("advice." + item.key(), item.variant());
    }

    private void words(String entry, String variant) {
        Words words = session.guide().words(Language.ZH);
        String ofVariants = entry + ".variant.";
        for (Map.Entry<String, String> text :
                d.wording().getOrDefault(Language.ZH, Map.of()).entrySet()) {
            String id = text.getKey();
            boolean says = id.equals(entry) || id.startsWith(entry + ".");
            if (says && (!id.startsWith(ofVariants) || id.equals(ofVariants + variant))) {
                used.addAll(words.factsNamedBy(id));
            }
        }
    }

    private void condition(Tree tree, Collection<String> facts) {
        boolean held = false;
        for (Predicate predicate : predicates(tree)) {
            if (predicate instanceof Predicate.Defined defined) {
                define(defined.key());
            } else {
                held |= isLimitOnAnAnswer(predicate);
            }
        }
        if (held) {
            used.addAll(facts);
        }
    }

    private void define(String key) {
        if (looked.add(key)) {
            for (Definition definition : d.definitions()) {
                if (definition.key().equals(key)) {
                    condition(definition.tree(), definition.facts());
                }
            }
        }
    }

    private Set<Predicate> predicates(Tree tree) {
        Set<Predicate> all = new HashSet<>();
        Deque<Tree> open = new ArrayDeque<>();
        Set<Tree> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        open.push(tree);
        while (!open.isEmpty()) {
            if (open.pop() instanceof Tree.Fork fork && seen.add(fork)) {
                all.add(d.predicates().get(fork.predicate()));
                open.push(fork.yes());
                open.push(fork.no());
            }
        }
        return all;
    }

    private boolean isLimitOnAnAnswer(Predicate predicate) {
        if (predicate instanceof Predicate.SumAtLeast sum) {
            return sum.terms().stream().anyMatch(term -> isKnown(term.question()));
        }
        if (predicate instanceof Predicate.SumBelow sum) {
            return sum.terms().stream().anyMatch(term -> isKnown(term.question()));
        }
        if (predicate instanceof Predicate.SumWithin sum) {
            return sum.terms().stream().anyMatch(term -> isKnown(term.question()));
        }
        return predicate instanceof Predicate.DateWithin date && isKnown(date.question());
    }

    private boolean isKnown(String question) {
        Answer answer = session.answerTo(question);
        return answer != null && answer.isKnown();
    }
}
