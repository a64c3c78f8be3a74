package advisor.proof;

import advisor.guide.Advice;
import advisor.guide.AdviceRule;
import advisor.guide.Conclusion;
import advisor.guide.ConclusionRule;
import advisor.guide.Declarations;
import advisor.guide.Question;
import advisor.guide.Severity;
import advisor.guide.Text;
import advisor.guide.Truth;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What somebody must reach: every conclusion, every rule, every advice, every question, and a difference by each answer; reports what
 * nobody does.
 */
final class Reachable {

    private final Proving proving;
    private final Declarations d;
    private final Slices slices;
    private final Sampling sampling;

    Reachable(Proving proving, Sampling sampling) {
        this.proving = proving;
        this.d = proving.context().guide().declarations();
        this.slices = proving.context().slices();
        this.sampling = sampling;
    }

    /** Each conclusion is reached, and each rule wins for somebody. */
    void conclusions() {
        Set<String> reached = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < d.conclusionRules().size(); i++) {
            ConclusionRule rule = d.conclusionRules().get(i);
            int index = i;
            if (proving.isPossible(
                    rule.rule(),
                    slices.wins(i),
                    sampling.winners.get(i),
                    () -> proving.formulas().wins(index))) {
                reached.add(rule.key());
            } else if (proving.isPossible(
                    rule.rule(),
                    slices.holds(rule.when()),
                    sampling.conclusionRules.get(i),
                    () -> proving.formulas().when(index))) {
                proving.report(
                        "shadowed",
                        Severity.WARNING,
                        rule.rule(),
                        new Text(rule.rule() + " 每次都被前面的规则抢先。", "A rule before " + rule.rule() + " always wins."),
                        new Text("把它移到前面，或者删去。", "Move it further up, or remove it."));
            } else {
                told.add(rule.key());
                proving.report(
                        "unreachable",
                        Severity.ERROR,
                        rule.rule(),
                        new Text("没有任何答案能到 " + rule.rule() + "。", "No answers lead to " + rule.rule() + "."),
                        new Text("检查它的条件是否自相矛盾，或者删去。", "See whether its condition contradicts itself, or remove it."));
            }
        }
        for (Conclusion conclusion : d.conclusions()) {
            if (!reached.contains(conclusion.key()) && !told.contains(conclusion.key())) {
                proving.report(
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

    /** Each advice is given, and each rule of the plan holds for somebody. */
    void advice() {
        Set<String> given = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < d.adviceRules().size(); i++) {
            AdviceRule rule = d.adviceRules().get(i);
            int index = i;
            if (proving.isPossible(
                    rule.rule(),
                    slices.holds(rule.when()),
                    sampling.adviceRules.get(i),
                    () -> proving.formulas().adds(index))) {
                rule.items().forEach(item -> given.add(item.key()));
            } else {
                rule.items().forEach(item -> told.add(item.key()));
                proving.report(
                        "unreachable",
                        Severity.ERROR,
                        rule.rule(),
                        new Text("没有任何答案能用上 " + rule.rule() + "。", "No answers bring " + rule.rule() + " into use."),
                        new Text("检查它的条件，或者删去。", "See to its condition, or remove it."));
            }
        }
        for (Advice advice : d.advice()) {
            if (!given.contains(advice.key()) && !told.contains(advice.key())) {
                proving.report(
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

    /** Each question is asked of somebody. */
    void questions() {
        for (int i = 0; i < d.questions().size(); i++) {
            Question question = d.questions().get(i);
            if (!proving.isPossible(
                    question.key(),
                    slices.holds(question.onlyIf()),
                    sampling.asked.get(i),
                    () -> proving.formulas().asked(question))) {
                proving.report(
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

    /** The answer to a question changes something for somebody. */
    void unused(Question question) {
        Truth changes = proving.truth(
                slices.changes(question, proving.context().cones()),
                sampling.used.contains(question.key()),
                () -> new Influence(
                                proving.context().guide(),
                                proving.context().setting(),
                                proving.context().deadline(),
                                proving.context().cones(),
                                question)
                        .changes());
        if (changes == Truth.OPEN) {
            proving.undecided("unused-question " + question.key());
        } else if (changes == Truth.NO) {
            proving.report(
                    "unused-question",
                    Severity.WARNING,
                    question.key(),
                    new Text(
                            "问题 " + question.key() + " 的答案什么也改变不了。",
                            "The answer to " + question.key() + " never changes anything."),
                    new Text("不必问的就不要问：删去它，或者用上它。", "Do not ask what is not needed: remove it, or use it."));
        }
    }
}
