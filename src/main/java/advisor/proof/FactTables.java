package advisor.proof;

import advisor.guide.Advice;
import advisor.guide.AdviceRule;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Definition;
import advisor.guide.Guide;
import advisor.guide.Setting;
import advisor.guide.Tree;
import advisor.guide.Urgency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the fact-check table of a guide: for each outcome the situations in which it is said, as few as cover them all. */
public final class FactTables {

    /** More situations of one rule than anybody reads; the rest is reported as not listed. */
    private static final int MOST = 60;

    private final Guide guide;
    private final Declarations d;
    private final Solver solver;
    private final GuideFormulas formulas;
    private final Set<String> undecided = new LinkedHashSet<>();

    private FactTables(Guide guide, Setting setting, Deadline deadline) {
        this.guide = guide;
        this.d = guide.declarations();
        this.solver = new SmtSolver(deadline);
        this.formulas = new GuideFormulas(guide, new ClientFormulas(solver, setting));
    }

    /** What tells outcomes apart. */
    private record Outcome(String key, String level, String variant) {}

    /**
     * The table of a guide.
     *
     * @param setting the day on which dates are looked at
     * @param milliseconds how long it may take
     */
    public static FactTable of(Guide guide, Setting setting, long milliseconds) {
        return of(guide, setting, milliseconds, Watch.NONE);
    }

    /** The same while somebody looks on; what is called off is reported as not listed. */
    public static FactTable of(Guide guide, Setting setting, long milliseconds, Watch watch) {
        FactTables tables = new FactTables(guide, setting, Deadline.in(milliseconds, watch::isOff));
        List<FactTable.Row> conclusions = tables.conclusions();
        List<FactTable.Row> advice = tables.advice();
        List<FactTable.Row> definitions = tables.definitions();
        return new FactTable(
                guide, conclusions, advice, definitions, new TreeMap<>(guide.facts()), List.copyOf(tables.undecided));
    }

    private List<FactTable.Row> conclusions() {
        Map<Outcome, List<FactTable.Situation>> rows = new LinkedHashMap<>();
        Map<Outcome, Set<String>> sources = new LinkedHashMap<>();
        for (int i = 0; i < d.conclusionRules().size(); i++) {
            ConclusionRule rule = d.conclusionRules().get(i);
            Tree variant = formulas.conclusionVariant(rule.key());
            Reasons reasons = reasons(List.of(rule.when(), rule.confidence(), variant));
            for (String confidence : Trees.names(rule.confidence())) {
                for (String name : variants(variant)) {
                    Solver.Formula said = solver.all(List.of(
                            formulas.when(i),
                            formulas.ends(rule.confidence(), new Tree.Name(confidence)),
                            chosen(variant, name)));
                    Outcome outcome = new Outcome(rule.key(), confidence, name);
                    List<FactTable.Situation> found = situations(rule.rule(), reasons, said, formulas.noneBefore(i));
                    if (!found.isEmpty()) {
                        rows.computeIfAbsent(outcome, first -> new ArrayList<>())
                                .addAll(found);
                        Set<String> all = sources.computeIfAbsent(outcome, first -> new LinkedHashSet<>());
                        all.addAll(rule.sources());
                        d.conclusions().stream()
                                .filter(one -> one.key().equals(rule.key()))
                                .forEach(one -> all.addAll(one.sources()));
                        all.addAll(ofFacts(rule.facts()));
                    }
                }
            }
        }
        return rows(rows, sources);
    }

    private List<FactTable.Row> definitions() {
        List<FactTable.Row> rows = new ArrayList<>();
        for (Definition one : d.definitions()) {
            List<FactTable.Situation> found =
                    situations("", reasons(List.of(one.tree())), formulas.defined(one.key()), solver.always());
            rows.add(new FactTable.Row(one.key(), "", "", found, List.copyOf(ofFacts(one.facts()))));
        }
        return rows;
    }

    private List<FactTable.Row> advice() {
        Map<Outcome, List<FactTable.Situation>> rows = new LinkedHashMap<>();
        Map<Outcome, Set<String>> sources = new LinkedHashMap<>();
        for (Urgency urgency : Urgency.values()) {
            for (Advice advice : d.advice()) {
                List<AdviceRule> rules = d.adviceRules().stream()
                        .filter(rule -> rule.items().stream()
                                .anyMatch(item -> item.key().equals(advice.key()) && item.urgency() == urgency))
                        .toList();
                if (!rules.isEmpty()) {
                    advice(advice, urgency, rules, rows, sources);
                }
            }
        }
        return rows(rows, sources);
    }

    /* Each rule is listed for itself, so that its author finds it again; the most urgent band of an advice goes first. */
    private void advice(
            Advice advice,
            Urgency urgency,
            List<AdviceRule> rules,
            Map<Outcome, List<FactTable.Situation>> rows,
            Map<Outcome, Set<String>> sources) {
        Solver.Formula inBand = formulas.planned(advice.key(), urgency);
        for (AdviceRule rule : rules) {
            List<Tree> trees = new ArrayList<>(List.of(rule.when(), advice.variant()));
            d.adviceRules().stream()
                    .filter(other -> other.items().stream()
                            .anyMatch(item -> item.key().equals(advice.key())
                                    && item.urgency().compareTo(urgency) < 0))
                    .forEach(other -> trees.add(other.when()));
            Reasons reasons = reasons(trees);
            for (String name : variants(advice.variant())) {
                Solver.Formula said =
                        solver.all(List.of(formulas.holds(rule.when()), inBand, chosen(advice.variant(), name)));
                Outcome outcome = new Outcome(advice.key(), urgency.key(), name);
                List<FactTable.Situation> found = situations(rule.rule(), reasons, said, solver.always());
                if (!found.isEmpty()) {
                    rows.computeIfAbsent(outcome, first -> new ArrayList<>()).addAll(found);
                    Set<String> all = sources.computeIfAbsent(outcome, first -> new LinkedHashSet<>());
                    all.addAll(advice.sources());
                    all.addAll(ofFacts(rule.facts()));
                    all.addAll(ofFacts(advice.facts()));
                }
            }
        }
    }

    /* Situations in which something is said, given that something else is so, until every client is in one. */
    private List<FactTable.Situation> situations(
            String rule, Reasons reasons, Solver.Formula said, Solver.Formula given) {
        List<FactTable.Situation> situations = new ArrayList<>();
        List<Solver.Formula> covered = new ArrayList<>();
        Solver.Formula follows = solver.any(List.of(solver.not(given), said));
        while (true) {
            Solver.Reply reply = solver.ask(given, said, solver.not(solver.any(covered)));
            if (reply instanceof Solver.Reply.Impossible) {
                return situations;
            }
            if (!(reply instanceof Solver.Reply.Possible possible) || situations.size() >= MOST) {
                undecided.add(rule);
                return situations;
            }
            Optional<Reasons.Region> region = reasons.least(follows, possible.values(), Map.of(Side.B, formulas));
            if (region.isEmpty()) {
                undecided.add(rule);
                return situations;
            }
            situations.add(new FactTable.Situation(rule, region.get().where()));
            covered.add(region.get().formula());
        }
    }

    private Reasons reasons(List<Tree> trees) {
        Set<Integer> predicates = new LinkedHashSet<>();
        trees.forEach(tree -> predicates.addAll(Trees.predicates(tree)));
        return Reasons.of(formulas, predicates, solver);
    }

    /* The names a wording can have, the general one last. */
    private static List<String> variants(Tree variant) {
        List<String> names = new ArrayList<>(Trees.names(variant));
        names.add("");
        return names;
    }

    private Solver.Formula chosen(Tree variant, String name) {
        if (!name.isEmpty()) {
            return formulas.ends(variant, new Tree.Name(name));
        }
        List<Solver.Formula> named = new ArrayList<>();
        Trees.names(variant).forEach(other -> named.add(formulas.ends(variant, new Tree.Name(other))));
        return solver.not(solver.any(named));
    }

    private Set<String> ofFacts(Collection<String> facts) {
        Set<String> sources = new LinkedHashSet<>();
        for (String key : facts) {
            var fact = guide.facts().get(key);
            if (fact != null && !fact.source().isEmpty()) {
                sources.add(fact.source());
            }
        }
        return sources;
    }

    private static List<FactTable.Row> rows(
            Map<Outcome, List<FactTable.Situation>> rows, Map<Outcome, Set<String>> sources) {
        List<FactTable.Row> all = new ArrayList<>();
        rows.forEach((outcome, situations) -> all.add(new FactTable.Row(
                outcome.key(),
                outcome.level(),
                outcome.variant(),
                situations,
                List.copyOf(Objects.requireNonNull(sources.get(outcome))))));
        return all;
    }
}
