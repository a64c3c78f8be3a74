package advisor.guide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks declarations against themselves: keys unique, references resolved, trees of the right kind. */
final class GuideChecks {

    private static final int MOST_QUESTIONS = 1_000;
    private static final int MOST_OPTIONS = 60;
    private static final Set<String> RESERVED = Set.of("unknown", "preferNot");

    private final Declarations d;
    private final Map<String, Question> questions = new HashMap<>();
    private final Set<String> definitions = new HashSet<>();
    private final Set<String> conclusions = new HashSet<>();
    private final Set<String> advice = new HashSet<>();
    private final Set<Tree> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());

    GuideChecks(Declarations declarations) {
        this.d = declarations;
    }

    void run() throws GuideRefused {
        if (d.questions().size() > MOST_QUESTIONS) {
            throw new GuideRefused("/questions", "问题太多。", "there are too many questions.");
        }
        if (d.conclusionRules().isEmpty()) {
            throw new GuideRefused("/conclusionRules", "没有任何结论。", "there is no conclusion.");
        }
        for (Question question : d.questions()) {
            unique("/questions", question.key(), questions.put(question.key(), question) == null);
            question(question);
        }
        for (Definition definition : d.definitions()) {
            unique("/definitions", definition.key(), definitions.add(definition.key()));
        }
        for (Conclusion conclusion : d.conclusions()) {
            unique("/conclusions", conclusion.key(), conclusions.add(conclusion.key()));
        }
        for (Advice one : d.advice()) {
            unique("/advice", one.key(), advice.add(one.key()));
        }
        for (int i = 0; i < d.predicates().size(); i++) {
            predicate(d.predicates().get(i), "/predicates/" + i);
        }
        rules();
        trees();
        new Dependences(d).refuseCircles();
    }

    private void question(Question q) throws GuideRefused {
        String place = "/questions/" + q.key();
        boolean hasOptions = q.kind().isChoiceOfOne() || q.kind() == QuestionKind.SELECT_MULTIPLE;
        if (hasOptions == q.options().isEmpty() || q.options().size() > MOST_OPTIONS) {
            throw new GuideRefused(
                    place, "选择题要有1到60个选项，其他问题没有选项。", "a choice has 1 to 60 options, other questions have none.");
        }
        if (q.kind() == QuestionKind.YES_NO && !q.options().equals(List.of("yes", "no"))) {
            throw new GuideRefused(place, "是非题的选项是 yes 和 no。", "the options of a yes-no question are yes and no.");
        }
        for (String option : q.options()) {
            if (RESERVED.contains(option)) {
                throw new GuideRefused(place, option + " 不能作选项。", option + " can not be an option.");
            }
        }
        if (!q.options().containsAll(q.alone()) || (!q.alone().isEmpty() && q.kind() != QuestionKind.SELECT_MULTIPLE)) {
            throw new GuideRefused(place, "alone 里有不存在的选项。", "alone names an option that is not there.");
        }
        if (q.min() > q.max()) {
            throw new GuideRefused(place, "最小值大于最大值。", "the least is above the most.");
        }
        long before = Long.MIN_VALUE;
        for (long band : q.bands()) {
            if (band <= before) {
                throw new GuideRefused(place, "分档应当由小到大。", "bands must ascend.");
            }
            before = band;
        }
    }

    private void rules() throws GuideRefused {
        Set<String> ids = new HashSet<>();
        for (ConclusionRule rule : d.conclusionRules()) {
            unique("/conclusionRules", rule.rule(), ids.add(rule.rule()));
            known("/conclusionRules/" + rule.rule(), rule.key(), conclusions);
        }
        for (AdviceRule rule : d.adviceRules()) {
            unique("/adviceRules", rule.rule(), ids.add(rule.rule()));
            for (AdviceRule.Item item : rule.items()) {
                known("/adviceRules/" + rule.rule(), item.key(), advice);
            }
        }
        for (Exclusion exclusion : d.exclusions()) {
            known("/exclusions", exclusion.first(), advice);
            known("/exclusions", exclusion.second(), advice);
        }
    }

    private void trees() throws GuideRefused {
        for (Question q : d.questions()) {
            tree(q.onlyIf(), Leaves.TRUTH, "/questions/" + q.key());
        }
        for (Definition definition : d.definitions()) {
            tree(definition.tree(), Leaves.TRUTH, "/definitions/" + definition.key());
        }
        for (Promise promise : d.promises()) {
            tree(promise.tree(), Leaves.TRUTH, "/promises/" + promise.key());
        }
        for (ConclusionRule rule : d.conclusionRules()) {
            tree(rule.when(), Leaves.TRUTH, "/conclusionRules/" + rule.rule());
        }
        for (AdviceRule rule : d.adviceRules()) {
            tree(rule.when(), Leaves.TRUTH, "/adviceRules/" + rule.rule());
        }
        seen.clear();
        for (ConclusionRule rule : d.conclusionRules()) {
            tree(rule.confidence(), Leaves.CONFIDENCE, "/conclusionRules/" + rule.rule());
        }
        seen.clear();
        for (Conclusion conclusion : d.conclusions()) {
            tree(conclusion.variant(), Leaves.VARIANT, "/conclusions/" + conclusion.key());
        }
        for (Advice one : d.advice()) {
            tree(one.variant(), Leaves.VARIANT, "/advice/" + one.key());
        }
    }

    private enum Leaves {
        TRUTH,
        CONFIDENCE,
        VARIANT
    }

    private void tree(Tree tree, Leaves leaves, String place) throws GuideRefused {
        if (!seen.add(tree) && tree instanceof Tree.Fork) {
            return;
        }
        if (tree instanceof Tree.Fork fork) {
            tree(fork.yes(), leaves, place);
            tree(fork.no(), leaves, place);
            return;
        }
        boolean fits = switch (leaves) {
            case TRUTH -> tree instanceof Tree.Truth;
            case CONFIDENCE -> tree instanceof Tree.Name name && isConfidence(name.name());
            case VARIANT -> tree instanceof Tree.Name || tree.equals(Tree.NO);
        };
        if (!fits && !(tree instanceof Tree.Failure)) {
            throw new GuideRefused(place, "条件的结果不对。", "a condition has a result of the wrong kind.");
        }
    }

    private static boolean isConfidence(String name) {
        return name.equals("high") || name.equals("medium") || name.equals("low");
    }

    private void predicate(Predicate predicate, String place) throws GuideRefused {
        if (predicate instanceof Predicate.OneOf p) {
            Question q = asked(p.question(), place, "OneOf", QuestionKind.SELECT_ONE, QuestionKind.YES_NO);
            known(place, p.options(), q.options());
        } else if (predicate instanceof Predicate.HasAny p) {
            Question q = asked(p.question(), place, "HasAny", QuestionKind.SELECT_MULTIPLE);
            known(place, p.options(), q.options());
        } else if (predicate instanceof Predicate.Known p) {
            asked(p.question(), place, "Known", QuestionKind.values());
        } else if (predicate instanceof Predicate.Empty p) {
            asked(p.question(), place, "Empty", QuestionKind.SELECT_MULTIPLE, QuestionKind.EVIDENCE_LIST);
        } else if (predicate instanceof Predicate.CountAtLeast p) {
            asked(p.question(), place, "CountAtLeast", QuestionKind.SELECT_MULTIPLE, QuestionKind.EVIDENCE_LIST);
        } else if (predicate instanceof Predicate.SumAtLeast p) {
            terms(p.terms(), place);
        } else if (predicate instanceof Predicate.SumBelow p) {
            terms(p.terms(), place);
        } else if (predicate instanceof Predicate.SumWithin p) {
            terms(p.terms(), place);
        } else if (predicate instanceof Predicate.DateWithin p) {
            asked(p.question(), place, "DateWithin", QuestionKind.DATE);
        } else if (predicate instanceof Predicate.InPlace p) {
            asked(p.question(), place, "InPlace", QuestionKind.PLACE);
        } else if (predicate instanceof Predicate.Defined p) {
            known(place, p.key(), definitions);
        } else if (predicate instanceof Predicate.Concluded p) {
            for (String key : p.keys()) {
                known(place, key, conclusions);
            }
        } else if (predicate instanceof Predicate.Planned p) {
            known(place, p.advice(), advice);
        }
    }

    /* Every reachable sum must fit into a long, so that evaluation needs no overflow checks. */
    private void terms(List<Predicate.Term> terms, String place) throws GuideRefused {
        Set<String> once = new HashSet<>();
        double largest = 0;
        for (Predicate.Term term : terms) {
            Question q = asked(term.question(), place, "Sum", QuestionKind.NUMBER, QuestionKind.MONEY);
            unique(place, term.question(), once.add(term.question()));
            largest +=
                    Math.abs((double) term.factor()) * Math.max(Math.abs((double) q.min()), Math.abs((double) q.max()));
        }
        if (largest > 4e18) {
            throw new GuideRefused(
                    place,
                    "求和可能太大，请给问题写上 max 或用较小的倍数。",
                    "the sum can grow too large; give the questions a max or use smaller factors.");
        }
    }

    private Question asked(String key, String place, String what, QuestionKind... kinds) throws GuideRefused {
        Question q = questions.get(key);
        if (q == null) {
            throw new GuideRefused(place, "没有问题 " + key + "。", "there is no question " + key + ".");
        }
        if (!List.of(kinds).contains(q.kind())) {
            throw new GuideRefused(place, key + " 不能这样判断。", key + " can not be asked about with " + what + ".");
        }
        return q;
    }

    private static void known(String place, List<String> options, List<String> all) throws GuideRefused {
        for (String option : options) {
            if (!all.contains(option)) {
                throw new GuideRefused(place, "没有选项 " + option + "。", "there is no option " + option + ".");
            }
        }
    }

    private static void known(String place, String key, Set<String> all) throws GuideRefused {
        if (!all.contains(key)) {
            throw new GuideRefused(place, "没有 " + key + "。", "there is no " + key + ".");
        }
    }

    private static void unique(String place, @Nullable String key, boolean first) throws GuideRefused {
        if (!first) {
            throw new GuideRefused(place, key + " 出现了两次。", key + " is declared twice.");
        }
    }
}
