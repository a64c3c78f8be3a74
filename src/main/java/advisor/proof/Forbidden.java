package advisor.proof;

import advisor.guide.Declarations;
import advisor.guide.Exclusion;
import advisor.guide.Promise;
import advisor.guide.Text;
import advisor.guide.Tree;
import java.util.List;

/** What no client may meet: an error of the script, an end without a conclusion, a broken promise; reports whom it meets. */
final class Forbidden {

    private final Proving proving;
    private final Declarations d;
    private final Slices slices;

    Forbidden(Proving proving) {
        this.proving = proving;
        this.d = proving.context().guide().declarations();
        this.slices = proving.context().slices();
    }

    /** No condition runs into an error. */
    void failures() {
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
            proving.decide(
                    "runtime-error",
                    id,
                    new GuideCheck.Place(failure.file(), failure.line()),
                    slices.fails(tree, failure),
                    () -> proving.formulas().ends(tree, failure),
                    new Text(
                            id + " 的条件对这样的来访者会出错：" + failure.message(),
                            "For such a client the condition of " + id + " fails: " + failure.message()),
                    new Text("改正这一行，或者先判断会出错的情况。", "Mend the line, or look at the failing case first."));
        }
    }

    /** Everybody comes to a conclusion. */
    void deadEnds() {
        boolean always =
                d.conclusionRules().stream().anyMatch(rule -> rule.when().equals(Tree.YES));
        if (!always) {
            proving.decide(
                    "dead-end",
                    // what is missing would stand behind the last rule
                    d.conclusionRules().get(d.conclusionRules().size() - 1).rule(),
                    slices.deadEnd(),
                    () -> proving.formulas().nowhere(),
                    new Text("有的来访者走不到任何结论。", "Some clients come to no conclusion."),
                    new Text("在最后加一条没有 when 的 conclude。", "End with a conclude that has no when."));
        }
    }

    /** Nobody gets two advice that exclude each other, and what the guide promises holds. */
    void promises() {
        exclusions();
        d.promises().forEach(this::promise);
    }

    private void exclusions() {
        for (Exclusion exclusion : d.exclusions()) {
            proving.decide(
                    "contradiction",
                    "exclude " + exclusion.first() + " " + exclusion.second(),
                    slices.both(exclusion.first(), exclusion.second()),
                    () -> proving.solver()
                            .all(List.of(
                                    proving.formulas().planned(exclusion.first()),
                                    proving.formulas().planned(exclusion.second()))),
                    new Text(
                            "有的来访者会同时得到互相排斥的 " + exclusion.first() + " 和 " + exclusion.second() + "。",
                            "Some clients get both " + exclusion.first() + " and " + exclusion.second()
                                    + ", which exclude each other."),
                    new Text("收紧其中一条规则的条件。", "Narrow the condition of one of the rules."));
        }
    }

    private void promise(Promise promise) {
        proving.decide(
                "promise-broken",
                "promise " + promise.key(),
                slices.breaks(promise.tree()),
                () -> proving.solver().not(proving.formulas().holds(promise.tree())),
                new Text(
                        "承诺 " + promise.key() + " 对这样的来访者不成立。",
                        "For such a client the promise " + promise.key() + " does not hold."),
                new Text("改正规则，或者改正承诺。", "Mend the rules, or the promise."));
    }
}
