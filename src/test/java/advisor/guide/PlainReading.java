package advisor.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A second, naive reading of a guide's rules, written straight from their description, to hold the engine against: all
 * answers are known, everything is computed anew, nothing is skipped.
 */
public final class PlainReading {

    private final Guide guide;
    private final Declarations d;
    private final Setting setting;
    private final Map<String, Answer> answers;

    /** A reading of what one client with all these answers is told. */
    public PlainReading(Guide guide, Setting setting, Map<String, Answer> answers) {
        this.guide = guide;
        this.d = guide.declarations();
        this.setting = setting;
        this.answers = answers;
    }

    /** The winning rule, its confidence, its variant. */
    public List<String> conclusion() {
        for (ConclusionRule rule : d.conclusionRules()) {
            if (holds(rule.when())) {
                Conclusion conclusion = d.conclusions().stream()
                        .filter(c -> c.key().equals(rule.key()))
                        .findFirst()
                        .orElseThrow();
                return List.of(rule.rule(), rule.key(), leaf(rule.confidence()), leaf(conclusion.variant()));
            }
        }
        throw new AssertionError("no conclusion");
    }

    /** Advice, urgency and rule in the order of the plan. */
    public List<List<String>> plan() {
        record Entry(String key, Urgency urgency, int rule) {}
        List<Entry> best = new ArrayList<>();
        for (Advice advice : d.advice()) {
            List<Entry> all = new ArrayList<>();
            for (int i = 0; i < d.adviceRules().size(); i++) {
                AdviceRule rule = d.adviceRules().get(i);
                for (AdviceRule.Item item : rule.items()) {
                    if (item.key().equals(advice.key()) && holds(rule.when())) {
                        all.add(new Entry(item.key(), item.urgency(), i));
                    }
                }
            }
            all.stream()
                    .min(Comparator.comparing(Entry::urgency).thenComparing(Entry::rule))
                    .ifPresent(best::add);
        }
        best.sort(Comparator.comparing(Entry::urgency).thenComparing(Entry::rule));
        return best.stream()
                .map(e -> List.of(
                        e.key(),
                        e.urgency().key(),
                        d.adviceRules().get(e.rule()).rule()))
                .toList();
    }

    /** The advice rules that hold. */
    public List<String> rules() {
        return d.adviceRules().stream()
                .filter(rule -> holds(rule.when()))
                .map(AdviceRule::rule)
                .toList();
    }

    /** Whether some conclusion rule holds. */
    public boolean concludes() {
        return d.conclusionRules().stream().anyMatch(rule -> holds(rule.when()));
    }

    /** Whether a question is asked. */
    public boolean asks(Question question) {
        return holds(question.onlyIf());
    }

    /** Whether the predicate with an index holds. */
    public boolean holds(int predicate) {
        return holds(d.predicates().get(predicate));
    }

    /** Whether a condition holds; one that fails does not. */
    public boolean holds(Tree tree) {
        return leaf(tree).equals("true");
    }

    private String leaf(Tree tree) {
        if (tree instanceof Tree.Fork fork) {
            return leaf(holds(d.predicates().get(fork.predicate())) ? fork.yes() : fork.no());
        }
        return tree instanceof Tree.Name name ? name.name() : String.valueOf(tree.equals(Tree.YES));
    }

    private Answer answer(String key) {
        Question question = guide.question(key);
        Answer answer = answers.getOrDefault(key, Answer.UNKNOWN);
        boolean zero = question.zeroIsUnknown() && answer.equals(new Answer.Amount(0));
        return zero || !holds(question.onlyIf()) ? Answer.UNKNOWN : answer;
    }

    private boolean holds(Predicate predicate) {
        if (predicate instanceof Predicate.OneOf p) {
            return answer(p.question()) instanceof Answer.Choice c
                    && p.options().contains(c.option());
        }
        if (predicate instanceof Predicate.HasAny p) {
            return chosen(p.question()).stream().anyMatch(p.options()::contains);
        }
        if (predicate instanceof Predicate.Known p) {
            return answer(p.question()).isKnown();
        }
        if (predicate instanceof Predicate.Empty p) {
            return answer(p.question()).isKnown() && count(p.question()) == 0;
        }
        if (predicate instanceof Predicate.CountAtLeast p) {
            return count(p.question()) >= p.limit();
        }
        if (predicate instanceof Predicate.SumAtLeast p) {
            return anyKnown(p.terms()) && sum(p.terms()) >= p.limit();
        }
        if (predicate instanceof Predicate.SumBelow p) {
            return anyKnown(p.terms()) && sum(p.terms()) < p.limit();
        }
        if (predicate instanceof Predicate.SumWithin p) {
            return anyKnown(p.terms()) && sum(p.terms()) >= p.from() && sum(p.terms()) <= p.to();
        }
        if (predicate instanceof Predicate.DateWithin p) {
            return answer(p.question()) instanceof Answer.Day day && inTime(day.date(), p);
        }
        if (predicate instanceof Predicate.InPlace p) {
            String prefix = p.code().replaceAll("(00)+$", "");
            return answer(p.question()) instanceof Answer.Place place
                    && place.code().startsWith(prefix);
        }
        if (predicate instanceof Predicate.Defined p) {
            return holds(d.definitions().stream()
                    .filter(x -> x.key().equals(p.key()))
                    .findFirst()
                    .orElseThrow()
                    .tree());
        }
        if (predicate instanceof Predicate.Concluded p) {
            return concludes() && p.keys().contains(conclusion().get(1));
        }
        if (predicate instanceof Predicate.Planned p) {
            return d.adviceRules().stream()
                    .filter(rule ->
                            rule.items().stream().anyMatch(item -> item.key().equals(p.advice())))
                    .anyMatch(rule -> holds(rule.when()));
        }
        Predicate.SimilarAtLeast p = (Predicate.SimilarAtLeast) predicate;
        return setting.similar().leak() >= p.limit();
    }

    private Set<String> chosen(String key) {
        return answer(key) instanceof Answer.Choices choices ? choices.options() : Set.of();
    }

    private int count(String key) {
        return answer(key) instanceof Answer.EvidenceItems items
                ? items.items().size()
                : chosen(key).size();
    }

    private boolean anyKnown(List<Predicate.Term> terms) {
        return terms.stream().anyMatch(term -> answer(term.question()) instanceof Answer.Amount);
    }

    private long sum(List<Predicate.Term> terms) {
        long sum = 0;
        for (Predicate.Term term : terms) {
            sum += answer(term.question()) instanceof Answer.Amount amount ? term.factor() * amount.value() : 0;
        }
        return sum;
    }

    private boolean inTime(LocalDate start, Predicate.DateWithin p) {
        LocalDate last = start;
        if (p.count() == DayCount.WORKING) {
            for (int left = p.days(); left > 0; ) {
                last = last.plusDays(1);
                left -= setting.days().isWorkingDay(last) ? 1 : 0;
            }
        } else {
            last = last.plusDays(p.days());
            while (p.count() == DayCount.MOVED && !setting.days().isWorkingDay(last)) {
                last = last.plusDays(1);
            }
        }
        return !setting.date().isAfter(last);
    }
}
