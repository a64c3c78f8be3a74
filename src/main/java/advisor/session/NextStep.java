package advisor.session;

import advisor.guide.Knowledge;
import advisor.guide.Outlook;
import advisor.guide.Question;
import advisor.guide.Text;
import advisor.guide.Tree;
import advisor.guide.Verdict;

/** What comes next from what is known: a question, the end, or the word that the guide fails. */
final class NextStep {

    private NextStep() {}

    /**
     * The next step.
     *
     * @param carriedOn whether the client went on after a conclusion that interrupted
     */
    static Step of(Knowledge knowledge, boolean carriedOn) {
        Outlook outlook = Outlook.of(knowledge);
        Question next = outlook.next();
        if (next == null) {
            // Nothing depends on what is open any more, so everything the end says is certain already.
            return end(outlook, false);
        }
        boolean interrupted = !carriedOn && outlook.interruption() != null;
        return interrupted ? end(Outlook.of(knowledge.closed()), true) : new Step.Ask(next);
    }

    /** The end with everything open counted as unknown. */
    static Step ifStopped(Knowledge knowledge) {
        return end(Outlook.of(knowledge.closed()), false);
    }

    private static Step end(Outlook outlook, boolean interrupted) {
        Tree.Failure failure = outlook.failure();
        if (failure != null) {
            return new Step.Broken(
                    new Text(
                            "这份指引在这种情况下出错了，请换一份指引，并把这一行告诉指引作者。",
                            "This guide fails in just this situation; take another guide and tell its author this line."),
                    failure.file(),
                    failure.line());
        }
        Verdict verdict = outlook.verdict();
        if (verdict == null) {
            return new Step.Broken(
                    new Text(
                            "这份指引在这种情况下没有结论，请换一份指引，并告诉指引作者。",
                            "This guide comes to no conclusion here; take another guide and tell its author."),
                    "",
                    0);
        }
        End end = new End(
                verdict.rule().key(),
                verdict.rule().rule(),
                verdict.confidence(),
                verdict.variant(),
                verdict.sources(),
                outlook.plan());
        return new Step.Concluded(end, interrupted);
    }
}
