package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Tree;
import advisor.guide.Truth;
import advisor.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proves two guides equal, or finds for exactly which clients they differ.
 *
 * <p>What both have in common becomes one and the same formula, so that only what depends on a change is looked at; each
 * part of a session's end is looked at for itself, so that one change can not hide another.
 */
public final class Comparer {

    /** More regions than anybody reads; what is left is reported as undecided. */
    private static final int MOST_REGIONS = 400;

    private final Setting setting;
    private final Solver solver;
    private final ClientFormulas client;
    private final Map<Side, GuideFormulas> guides;
    private final GuideFormulas a;
    private final GuideFormulas b;
    private final Reasons reasons;
    private final List<Found> found = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();

    /** A region with what was found to differ in it. */
    private record Found(Reasons.Region region, Solver.Values values, List<Difference.Change> changes) {}

    private Comparer(Guide first, Guide second, Setting setting, Deadline deadline) {
        this.setting = setting;
        this.solver = new SmtSolver(deadline);
        this.client = new ClientFormulas(solver, setting, widest(first, second));
        this.a = new GuideFormulas(first, client);
        this.b = new GuideFormulas(second, client);
        this.guides = Map.of(Side.A, a, Side.B, b);
        this.reasons = Reasons.of(a, changed(a, b), b, changed(b, a), solver);
    }

    /**
     * Compares two guides.
     *
     * @param setting the day of the session; what the desk remembers is free
     * @param milliseconds how long it may take; what is not decided by then is reported as undecided
     */
    public static Comparison compare(Guide a, Guide b, Setting setting, long milliseconds) {
        return compare(a, b, setting, milliseconds, Watch.NONE);
    }

    /** The same while somebody looks on. */
    public static Comparison compare(Guide a, Guide b, Setting setting, long milliseconds, Watch watch) {
        if (a.equals(b)) {
            return new Comparison(List.of(), List.of());
        }
        Comparer comparer = new Comparer(a, b, setting, Deadline.in(milliseconds, watch::isOff));
        List<Output> outputs = Output.of(comparer.a, comparer.b, comparer.solver);
        for (int done = 0; done < outputs.size(); done++) {
            watch.at(done, outputs.size());
            comparer.compare(outputs.get(done));
        }
        return new Comparison(comparer.found.stream().map(comparer::difference).toList(), comparer.undecided);
    }

    /** By key, the questions both guides ask, taking every answer that either takes. */
    static Map<String, Question> widest(Guide a, Guide b) {
        Map<String, Question> widest = new HashMap<>();
        for (Question question : a.questions()) {
            Question other = b.question(question.key());
            if (other != null && other.kind() == question.kind()) {
                widest.put(question.key(), Fitting.widest(question, other));
            }
        }
        return widest;
    }

    /* The predicates in the conditions of one guide that mean something the other has no condition for. */
    private static Set<Integer> changed(GuideFormulas one, GuideFormulas other) {
        Set<Solver.Formula> known = new HashSet<>();
        trees(other.guide()).forEach(tree -> known.add(other.holds(tree)));
        Set<Integer> changed = new HashSet<>();
        for (Tree tree : trees(one.guide())) {
            if (!known.contains(one.holds(tree))) {
                changed.addAll(Trees.predicates(tree));
            }
        }
        return changed;
    }

    /** All conditions of a guide that say who is asked what and who is told what. */
    static List<Tree> trees(Guide guide) {
        Declarations d = guide.declarations();
        List<Tree> trees = new ArrayList<>();
        d.questions().forEach(question -> trees.add(question.onlyIf()));
        d.definitions().forEach(definition -> trees.add(definition.tree()));
        d.conclusionRules().forEach(rule -> trees.add(rule.when()));
        d.adviceRules().forEach(rule -> trees.add(rule.when()));
        return trees;
    }

    private void compare(Output output) {
        Solver.Formula differs = solver.named(output.differs(solver));
        if (differs.equals(solver.never())) {
            return;
        }
        List<Solver.Formula> covered = new ArrayList<>();
        for (Found known : List.copyOf(found)) {
            attach(known, output, differs, covered);
        }
        while (true) {
            Solver.Reply reply = solver.ask(differs, solver.not(solver.any(covered)));
            if (reply instanceof Solver.Reply.Impossible) {
                return;
            }
            if (!(reply instanceof Solver.Reply.Possible possible) || found.size() >= MOST_REGIONS) {
                undecided.add(name(output));
                return;
            }
            Said said = said(output, possible.values());
            Optional<Reasons.Region> region = reasons.least(said.formula(), possible.values(), guides);
            if (region.isEmpty()) {
                undecided.add(name(output));
                return;
            }
            found.add(new Found(region.get(), possible.values(), new ArrayList<>(List.of(said.change()))));
            covered.add(region.get().formula());
        }
    }

    private static String name(Output output) {
        return (output.part().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + " " + output.of()).strip();
    }

    /** What both guides say to some client, and for whom they say it so. */
    private record Said(Difference.Change change, Solver.Formula formula) {}

    /*
     * A region already found is taken for this part too when the guides differ in one way for all its clients; that would be
     * the way in which they differ for the one it was found with.
     */
    private void attach(Found known, Output output, Solver.Formula differs, List<Solver.Formula> covered) {
        if (known.values().holds(differs)) {
            Said said = said(output, known.values());
            Solver.Formula region = known.region().formula();
            if (solver.can(region, solver.not(said.formula())) == Truth.NO) {
                known.changes().add(said.change());
                covered.add(region);
            }
        }
    }

    private Said said(Output output, Solver.Values values) {
        String first = "";
        String second = "";
        List<Solver.Formula> both = new ArrayList<>(List.of(output.given()));
        for (Output.Value value : output.values()) {
            if (values.holds(value.a())) {
                first = value.name();
                both.add(value.a());
            }
            if (values.holds(value.b())) {
                second = value.name();
                both.add(value.b());
            }
        }
        return new Said(new Difference.Change(output.part(), output.of(), first, second), solver.all(both));
    }

    private Difference difference(Found one) {
        Similar similar = client.similar(one.values());
        Setting then = new Setting(setting.date(), setting.locality(), similar, setting.days());
        Map<String, Answer> first = client.client(a.guide(), one.values());
        Map<String, Answer> second = client.client(b.guide(), one.values());
        Difference difference = difference(one, then, first, second);
        confirm(difference);
        Witnesses witnesses = new Witnesses(a.guide(), b.guide(), difference.where(), difference.changes());
        // said with as few answers as will do, so that it can be read
        for (String key : difference.witness().keySet()) {
            Answer inA = first.replace(key, Answer.UNKNOWN);
            Answer inB = second.replace(key, Answer.UNKNOWN);
            if (!witnesses.fit(then, first, second)) {
                restore(first, key, inA);
                restore(second, key, inB);
            }
        }
        Difference simpler = difference(one, then, first, second);
        confirm(simpler);
        return simpler;
    }

    private static void restore(Map<String, Answer> answers, String key, @Nullable Answer answer) {
        if (answer != null) {
            answers.put(key, answer);
        }
    }

    private Difference difference(Found one, Setting then, Map<String, Answer> inA, Map<String, Answer> inB) {
        Session first = Witnesses.replay(a.guide(), then, inA);
        Session second = Witnesses.replay(b.guide(), then, inB);
        Map<String, Answer> witness = new LinkedHashMap<>();
        first.answered().forEach(each -> witness.put(each.question().key(), each.answer()));
        second.answered().forEach(each -> witness.put(each.question().key(), each.answer()));
        return new Difference(
                one.region().where(),
                one.changes(),
                witness,
                then.similar(),
                first.ifStoppedHere(),
                second.ifStoppedHere());
    }

    /* The session engine has the last word: it must end as the solver said. */
    private static void confirm(Difference difference) {
        if (!Witnesses.end(difference.changes(), difference.a(), difference.b())) {
            throw new IllegalStateException("the session engine does not confirm " + difference.changes());
        }
    }
}
