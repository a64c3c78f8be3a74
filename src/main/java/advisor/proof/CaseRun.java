package advisor.proof;

import advisor.guide.Advice;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Near;
import advisor.guide.PlanItem;
import advisor.guide.Problem;
import advisor.guide.Setting;
import advisor.guide.Severity;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.guide.WorkingDays;
import advisor.session.AnswersJson;
import advisor.session.End;
import advisor.session.OpenQuestions;
import advisor.session.Session;
import advisor.session.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs one worked case; a question the case leaves out counts as unknown. */
public final class CaseRun {

    private final WorkedCase run;
    private final Guide guide;
    private final Setting setting;
    private final List<Problem> problems = new ArrayList<>();

    private int questions;

    private CaseRun(WorkedCase run, Guide guide, WorkingDays days) {
        this.run = run;
        this.guide = guide;
        this.setting = new Setting(run.date(), run.locality(), Similar.NONE, days);
    }

    /**
     * How a case went.
     *
     * @param problems what went otherwise than expected, each a problem {@code case-failed}; empty when nothing did
     * @param questions how many questions were asked; 0 when the case leaves questions open
     */
    public record Ran(List<Problem> problems, int questions) {
        public Ran {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Runs a case.
     *
     * @param guide the guide that holds for the case's locality
     */
    public static Ran run(WorkedCase run, Guide guide, WorkingDays days) {
        CaseRun one = new CaseRun(run, guide, days);
        one.run();
        return new Ran(one.problems, one.questions);
    }

    private void run() {
        AnswersJson.Reading reading = AnswersJson.read(guide, setting, run.answers());
        reading.problems().forEach(problem -> fail(problem.sentence()));
        Stream.concat(run.expect().must().stream(), run.expect().mustNot().stream())
                .forEach(this::mustBeAdvice);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            Session session = Session.replay(guide, setting, reading.answers()).withoutOptional();
            questions = session.step() instanceof Step.Concluded
                    ? session.answered().size()
                    : 0;
            next(session);
            Step stopped = OpenQuestions.passOver(session).ifStoppedHere();
            if (stopped instanceof Step.Concluded concluded) {
                end(concluded.end());
            } else if (stopped instanceof Step.Broken broken) {
                fail(broken.sentence());
            }
        } catch (AnswerRefused refused) {
            fail(refused.sentence());
        }
    }

    private void mustBeAdvice(String key) {
        List<String> keys =
                guide.declarations().advice().stream().map(Advice::key).toList();
        if (!keys.contains(key)) {
            String near = String.join(", ", Near.keys(key, keys));
            fail(new Text(
                    "没有建议 " + key + (near.isEmpty() ? "。" : "，是不是 " + near + "？"),
                    "There is no advice " + key + (near.isEmpty() ? "." : "; did you mean " + near + "?")));
        }
    }

    private void next(Session session) {
        String asked = session.step() instanceof Step.Ask ask ? ask.question().key() : "";
        expect("下一个问题", "the next question", run.expect().next(), asked);
    }

    private void end(End end) {
        expect("结论", "the conclusion", run.expect().conclusion(), end.conclusion());
        expect("规则", "the rule", run.expect().rule(), end.rule());
        expect(
                "把握",
                "the confidence",
                run.expect().confidence(),
                end.confidence().key());
        List<String> plan = end.plan().stream().map(PlanItem::key).toList();
        for (String key : run.expect().must()) {
            if (!plan.contains(key)) {
                fail(new Text("计划里应当有 " + key + "。", "The plan must hold " + key + "."));
            }
        }
        for (String key : run.expect().mustNot()) {
            if (plan.contains(key)) {
                fail(new Text("计划里不应当有 " + key + "。", "The plan must not hold " + key + "."));
            }
        }
    }

    private void expect(String zh, String en, String expected, String found) {
        if (!expected.isEmpty() && !expected.equals(found)) {
            String none = found.isEmpty() ? "-" : found;
            fail(new Text(
                    zh + "应当是 " + expected + "，却是 " + none + "。",
                    en + " must be " + expected + ", but is " + none + "."));
        }
    }

    private void fail(Text what) {
        problems.add(new Problem(
                "case-failed",
                Severity.ERROR,
                run.file(),
                run.line(),
                new Text("案例 " + run.id() + "：" + what.zh(), "Case " + run.id() + ": " + what.en()),
                new Text("改正指引；如果案例本身错了，改正案例。", "Mend the guide; or the case, when it is the case that is wrong.")));
    }
}
