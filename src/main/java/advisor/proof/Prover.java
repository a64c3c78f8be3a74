package advisor.proof;

import advisor.guide.Advice;
import advisor.guide.AdviceRule;
import advisor.guide.Answer;
import advisor.guide.Conclusion;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Exclusion;
import advisor.guide.Guide;
import advisor.guide.Promise;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Severity;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.guide.Tree;
import advisor.guide.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Proves what a guide does in every situation it can meet; for one guide, on one day.
 *
 * <p>What stands in a {@link ProofBook} already is not proven again. Of the rest, invented clients come first, since what
 * one of them reached needs no proof; then it is divided among the cores. Each part has a solver of its own and meets its
 * questions in the same order, so that it finds the same witnesses from the same book.
 */
public final class Prover {

    private static final long FIRST_SEED = 20_261_123;
    private static final long SECOND_SEED = 20_261_124;
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Context context;
    private final Guide guide;
    private final Declarations d;
    private final Sampling sampling;
    private final Slices slices;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();
    private int asked;
    private int known;
    private @Nullable GuideFormulas formulas;

    /** What all parts of one proof share. */
    private record Context(
            Guide guide, Setting setting, Deadline deadline, ProofBook.Reading book, Slices slices, Cones cones) {}

    private Prover(Context context, Sampling sampling) {
        this.context = context;
        this.guide = context.guide();
        this.d = guide.declarations();
        this.sampling = sampling;
        this.slices = context.slices();
    }

    /* Made when something must be proven, since making the solver costs more than finding all of it in the book. */
    private GuideFormulas formulas() {
        GuideFormulas made = formulas;
        if (made == null) {
            made = new GuideFormulas(guide, new ClientFormulas(new SmtSolver(context.deadline()), context.setting()));
            formulas = made;
        }
        return made;
    }

    /**
     * Proves a guide.
     *
     * @param milliseconds how long it may take; what is not decided by then is reported as undecided
     */
    public static Proof prove(Guide guide, Setting setting, long milliseconds) {
        return prove(guide, setting, milliseconds, ProofBook.empty());
    }

    /**
     * Proves what does not stand in a book yet of a guide, and puts it there.
     *
     * @param milliseconds how long it may take; what is not decided by then is reported as undecided
     */
    public static Proof prove(Guide guide, Setting setting, long milliseconds, ProofBook book) {
        Deadline deadline = Deadline.in(milliseconds);
        Context context =
                new Context(guide, setting, deadline, book.reading(), new Slices(guide, setting), new Cones(guide));
        try (Cores cores = new Cores()) {
            Sampling sampling = sampling(context, cores);
            List<Supplier<Prover>> parts = new ArrayList<>();
            for (Consumer<Prover> part :
                    List.<Consumer<Prover>>of(Prover::ends, Prover::advice, Prover::questions, Prover::promises)) {
                parts.add(() -> {
                    Prover prover = new Prover(context, sampling);
                    part.accept(prover);
                    return prover;
                });
            }
            for (Question question : guide.questions()) {
                parts.add(() -> {
                    Prover prover = new Prover(context, sampling);
                    prover.unused(question);
                    return prover;
                });
            }
            List<Prover> done = cores.all(parts);
            Prover last = done.get(0);
            done.subList(1, done.size()).forEach(last::add);
            last.branches();
            return new Proof(last.findings, last.undecided, last.asked, last.known);
        }
    }

    /* Nobody is invented when all that clients could show stands in the book. */
    private static Sampling sampling(Context context, Cores cores) {
        Guide guide = context.guide();
        if (new Prover(context, Sampling.nobody(guide)).isAllKnown()) {
            return Sampling.nobody(guide);
        }
        List<Sampling> samples = cores.all(List.of(
                () -> new Sampling(guide, context.setting(), context.deadline(), FIRST_SEED),
                () -> new Sampling(guide, context.setting(), context.deadline(), SECOND_SEED)));
        Sampling sampling = samples.get(0);
        sampling.add(samples.get(1));
        return sampling;
    }

    private boolean isAllKnown() {
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < d.conclusionRules().size(); i++) {
            reached.add(slices.wins(i));
        }
        d.adviceRules().forEach(rule -> reached.add(slices.holds(rule.when())));
        d.questions().forEach(question -> reached.add(slices.holds(question.onlyIf())));
        d.questions().forEach(question -> reached.add(slices.changes(question, context.cones())));
        sampling.branches.conditions().forEach(owned -> reached.add(slices.branches(owned.tree())));
        return reached.stream().allMatch(slice -> context.book().find(slice).isPresent());
    }

    /* Adds what another part found; that a question that is never asked changes nothing is no news. */
    private void add(Prover part) {
        Set<String> unreachable = unreachable();
        part.findings.stream()
                .filter(finding -> !finding.code().equals("unused-question") || !unreachable.contains(finding.id()))
                .forEach(findings::add);
        undecided.addAll(part.undecided);
        asked += part.asked;
        known += part.known;
    }

    private Set<String> unreachable() {
        Set<String> ids = new HashSet<>();
        findings.stream()
                .filter(finding -> finding.code().equals("unreachable"))
                .forEach(finding -> ids.add(finding.id()));
        return ids;
    }

    private void ends() {
        failures();
        deadEnds();
        conclusions();
    }

    private void failures() {
        d.questions().forEach(q -> failures(q.key(), q.onlyIf()));
        d.definitions().forEach(x -> failures(x.key(), x.tree()));
        d.conclusionRules().forEach(r -> failures(r.rule(), r.when()));
        d.conclusionRules().forEach(r -> failures(r.rule(), r.confidence()));
        d.adviceRules().forEach(r -> failures(r.rule(), r.when()));
        d.conclusions().forEach(c -> failures(c.key(), c.variant()));
        d.advice().forEach(a -> failures(a.key(), a.variant()));
    }

    private void failures(String id, Tree tree) {
        for (Tree.Failure failure : Trees.failures(tree)) {
            decide(
                    "runtime-error",
                    id,
                    new GuideCheck.Place(failure.file(), failure.line()),
                    slices.fails(tree, failure),
                    () -> formulas().ends(tree, failure),
                    new Text(
                            id + " 的条件对这样的来访者会出错：" + failure.message(),
                            "For such a client the condition of " + id + " fails: " + failure.message()),
                    new Text("改正这一行，或者先判断会出错的情况。", "Mend the line, or look at the failing case first."));
        }
    }

    private void deadEnds() {
        boolean always =
                d.conclusionRules().stream().anyMatch(rule -> rule.when().equals(Tree.YES));
        if (!always) {
            decide(
                    "dead-end",
                    // what is missing would stand behind the last rule
                    d.conclusionRules().get(d.conclusionRules().size() - 1).rule(),
                    slices.deadEnd(),
                    () -> formulas().nowhere(),
                    new Text("有的来访者走不到任何结论。", "Some clients come to no conclusion."),
                    new Text("在最后加一条没有 when 的 conclude。", "End with a conclude that has no when."));
        }
    }

    private void conclusions() {
        Set<String> reached = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < d.conclusionRules().size(); i++) {
            ConclusionRule rule = d.conclusionRules().get(i);
            int index = i;
            if (isPossible(
                    rule.rule(),
                    slices.wins(i),
                    sampling.winners.get(i),
                    () -> formulas().wins(index))) {
                reached.add(rule.key());
            } else if (isPossible(
                    rule.rule(),
                    slices.holds(rule.when()),
                    sampling.conclusionRules.get(i),
                    () -> formulas().when(index))) {
                report(
                        "shadowed",
                        Severity.WARNING,
                        rule.rule(),
                        new Text(rule.rule() + " 每次都被前面的规则抢先。", "A rule before " + rule.rule() + " always wins."),
                        new Text("把它移到前面，或者删去。", "Move it further up, or remove it."));
            } else {
                told.add(rule.key());
                report(
                        "unreachable",
                        Severity.ERROR,
                        rule.rule(),
                        new Text("没有任何答案能到 " + rule.rule() + "。", "No answers lead to " + rule.rule() + "."),
                        new Text("检查它的条件是否自相矛盾，或者删去。", "See whether its condition contradicts itself, or remove it."));
            }
        }
        for (Conclusion conclusion : d.conclusions()) {
            if (!reached.contains(conclusion.key()) && !told.contains(conclusion.key())) {
                report(
                        "unreachable",
                        Severity.ERROR,
                        conclusion.key(),
                        new Text(
                                "没有任何答案能得出结论 " + conclusion.key() + "。",
                                "No answers lead to the conclusion " + conclusion.key() + "."),
                        new Text("加一条能到它的 conclude，或者删去。", "Add a conclude that can reach it, or remove it."));
            }
        }
    }

    private void advice() {
        Set<String> given = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < d.adviceRules().size(); i++) {
            AdviceRule rule = d.adviceRules().get(i);
            int index = i;
            if (isPossible(
                    rule.rule(),
                    slices.holds(rule.when()),
                    sampling.adviceRules.get(i),
                    () -> formulas().adds(index))) {
                rule.items().forEach(item -> given.add(item.key()));
            } else {
                rule.items().forEach(item -> told.add(item.key()));
                report(
                        "unreachable",
                        Severity.ERROR,
                        rule.rule(),
                        new Text("没有任何答案能用上 " + rule.rule() + "。", "No answers bring " + rule.rule() + " into use."),
                        new Text("检查它的条件，或者删去。", "See to its condition, or remove it."));
            }
        }
        for (Advice advice : d.advice()) {
            if (!given.contains(advice.key()) && !told.contains(advice.key())) {
                report(
                        "unreachable",
                        Severity.ERROR,
                        advice.key(),
                        new Text(
                                "没有任何答案能得到建议 " + advice.key() + "。",
                                "No answers lead to the advice " + advice.key() + "."),
                        new Text("加一条 advise，或者删去。", "Add an advise, or remove it."));
            }
        }
    }

    private void questions() {
        for (int i = 0; i < d.questions().size(); i++) {
            Question question = d.questions().get(i);
            if (!isPossible(
                    question.key(),
                    slices.holds(question.onlyIf()),
                    sampling.asked.get(i),
                    () -> formulas().asked(question))) {
                report(
                        "unreachable",
                        Severity.ERROR,
                        question.key(),
                        new Text(
                                "问题 " + question.key() + " 永远不会问到。",
                                "The question " + question.key() + " is never asked."),
                        new Text("检查 onlyIf，或者删去这个问题。", "See to its onlyIf, or remove the question."));
            }
        }
    }

    private void unused(Question question) {
        Truth changes = truth(
                slices.changes(question, context.cones()),
                sampling.used.contains(question.key()),
                () -> new Influence(guide, context.setting(), context.deadline(), context.cones(), question).changes());
        if (changes == Truth.OPEN) {
            undecided.add("unused-question " + question.key());
        } else if (changes == Truth.NO) {
            report(
                    "unused-question",
                    Severity.WARNING,
                    question.key(),
                    new Text(
                            "问题 " + question.key() + " 的答案什么也改变不了。",
                            "The answer to " + question.key() + " never changes anything."),
                    new Text("不必问的就不要问：删去它，或者用上它。", "Do not ask what is not needed: remove it, or use it."));
        }
    }

    private void promises() {
        exclusions();
        d.promises().forEach(this::promise);
    }

    private void exclusions() {
        for (Exclusion exclusion : d.exclusions()) {
            decide(
                    "contradiction",
                    "exclude " + exclusion.first() + " " + exclusion.second(),
                    slices.both(exclusion.first(), exclusion.second()),
                    () -> solver().all(List.of(
                            formulas().planned(exclusion.first()), formulas().planned(exclusion.second()))),
                    new Text(
                            "有的来访者会同时得到互相排斥的 " + exclusion.first() + " 和 " + exclusion.second() + "。",
                            "Some clients get both " + exclusion.first() + " and " + exclusion.second()
                                    + ", which exclude each other."),
                    new Text("收紧其中一条规则的条件。", "Narrow the condition of one of the rules."));
        }
    }

    private void promise(Promise promise) {
        decide(
                "promise-broken",
                "promise " + promise.key(),
                slices.breaks(promise.tree()),
                () -> solver().not(formulas().holds(promise.tree())),
                new Text(
                        "承诺 " + promise.key() + " 对这样的来访者不成立。",
                        "For such a client the promise " + promise.key() + " does not hold."),
                new Text("改正规则，或者改正承诺。", "Mend the rules, or the promise."));
    }

    private void branches() {
        Branches.Found found = new Branches(
                        guide, this::formulas, slices, context.book(), sampling.branches, unreachable())
                .unreached();
        findings.addAll(found.notices());
        undecided.addAll(found.undecided());
        asked += found.asked();
        known += found.known();
    }

    private Solver solver() {
        return formulas().solver();
    }

    private void decide(
            String code, String id, String slice, Supplier<Solver.Formula> wrong, Text message, Text remedy) {
        decide(code, id, GuideCheck.Place.NOWHERE, slice, wrong, message, remedy);
    }

    /* Reports an error when there is a client for whom the formula holds; that there is none is kept, a client is not. */
    private void decide(
            String code,
            String id,
            GuideCheck.Place at,
            String slice,
            Supplier<Solver.Formula> wrong,
            Text message,
            Text remedy) {
        asked++;
        if (context.book().find(slice).filter(NO::equals).isPresent()) {
            known += context.book().isFromBefore(slice) ? 1 : 0;
            return;
        }
        Solver.Reply reply = solver().ask(wrong.get());
        if (reply instanceof Solver.Reply.Undecided) {
            undecided.add(code + " " + id);
        } else if (reply instanceof Solver.Reply.Impossible) {
            context.book().keep(slice, NO);
        } else if (reply instanceof Solver.Reply.Possible possible) {
            Similar similar = formulas().client().similar(possible.values());
            Setting setting = context.setting();
            Setting then = new Setting(setting.date(), setting.locality(), similar, setting.days());
            Map<String, Answer> witness = new LinkedHashMap<>();
            Witnesses.replay(guide, then, formulas().client().client(guide, possible.values()))
                    .answered()
                    .forEach(one -> witness.put(one.question().key(), one.answer()));
            findings.add(new Finding(code, Severity.ERROR, id, at, message, remedy, witness, similar));
        }
    }

    private boolean isPossible(String id, String slice, boolean isSeen, Supplier<Solver.Formula> formula) {
        Truth possible = truth(slice, isSeen, () -> solver().can(formula.get()));
        if (possible == Truth.OPEN) {
            undecided.add("unreachable " + id);
        }
        return possible != Truth.NO;
    }

    /* What the book says, else what an invented client showed, else what is proven. */
    private Truth truth(String slice, boolean isSeen, Supplier<Truth> proven) {
        asked++;
        Optional<String> before = context.book().find(slice);
        if (before.filter(YES::equals).isPresent() || before.filter(NO::equals).isPresent()) {
            known += context.book().isFromBefore(slice) ? 1 : 0;
            return before.get().equals(YES) ? Truth.YES : Truth.NO;
        }
        Truth truth = isSeen ? Truth.YES : proven.get();
        if (truth != Truth.OPEN) {
            context.book().keep(slice, truth == Truth.YES ? YES : NO);
        }
        return truth;
    }

    /* Reports something that nobody reaches or that changes nothing, for which there is no witness. */
    private void report(String code, Severity severity, String id, Text message, Text remedy) {
        findings.add(
                new Finding(code, severity, id, GuideCheck.Place.NOWHERE, message, remedy, Map.of(), Similar.NONE));
    }
}
