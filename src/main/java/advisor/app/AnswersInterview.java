package advisor.app;

import advisor.document.Template;
import advisor.guide.Text;
import advisor.outcome.Anonymiser;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Practice;
import advisor.outcome.Rarity;
import advisor.outcome.RarityWords;
import advisor.outcome.Receipt;
import advisor.session.OpenQuestions;
import advisor.session.Session;
import advisor.session.Step;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import advisor.workbench.papers.PaperDesk;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replays answers from a file and tells the step they lead to. */
final class AnswersInterview {

    /** Whether the outcome is saved. */
    enum Saving {
        NO,
        YES,
        WITH_RECEIPT
    }

    private final Advisor advisor;
    private final InterviewCommand.Begun begun;
    private final boolean stopHere;
    private final Saving saving;
    private final boolean json;

    AnswersInterview(Advisor advisor, InterviewCommand.Begun begun, boolean stopHere, Saving saving, boolean json) {
        this.advisor = advisor;
        this.begun = begun;
        this.stopHere = stopHere;
        this.saving = saving;
        this.json = json;
    }

    int run(Path file) throws Refusal {
        Session replayed = AnswersFile.replay(begun.guide(), begun.setting(), file);
        // an answers file leaves out what is not known, so stopping here passes over what stands before an answer
        Session session = stopHere ? OpenQuestions.passOver(replayed) : replayed;
        boolean saved = saving != Saving.NO;
        Receipt receipt = saving == Saving.WITH_RECEIPT ? Receipt.random(new SecureRandom()) : null;
        if (saved) {
            session = save(session, receipt);
        }
        Step step = step(session);
        if (json) {
            advisor.streams()
                    .out()
                    .println(
                            InterviewJson.of(session, step, papers(session, step), saved, receipt, advisor.language()));
        } else {
            new InterviewText(advisor.streams().out(), advisor.language(), begun.guide(), begun.localities())
                    .print(session, step);
            tell(session, saved);
            if (receipt != null) {
                tell(advisor, receipt);
            }
        }
        return step instanceof Step.Broken ? ExitCode.BAD_INPUT : ExitCode.FINE;
    }

    private List<Template> papers(Session session, Step step) throws Refusal {
        return step instanceof Step.Concluded concluded
                ? advisor.sources().papers().offered(new PaperDesk.Visit(session, concluded.end(), List.of()))
                : List.of();
    }

    private Step step(Session session) {
        return stopHere ? session.ifStoppedHere() : session.step();
    }

    private static void refuseOpen(Step step) throws Refusal {
        if (step instanceof Step.Ask ask) {
            String key = ask.question().key();
            throw new Refusal(
                    key,
                    new Text(
                            "还有问题没有回答：" + key + "，没有保存。", "The question " + key + " is still open; nothing was saved."),
                    new Text("请补上答案，或用 --stop-here。", "Answer it, or add --stop-here."));
        }
        if (step instanceof Step.Broken broken) {
            throw new Refusal(broken.file(), broken.sentence(), List.of());
        }
    }

    /* Gives the session as it is at this desk, which may remember others like this client. */
    private Session save(Session session, @Nullable Receipt receipt) throws Refusal {
        refuseOpen(step(session));
        try (DeskStore store = new DeskDoor(advisor).open(true)) {
            Session remembered = begun.remembered(store, session);
            refuseOpen(step(remembered));
            Outcome outcome = new Anonymiser(new SecureRandom()).anonymise(remembered);
            RarityWords words = TerminalKeeping.rarity(begun);
            for (Rarity.Rare rare : store.rare(outcome)) {
                advisor.streams().err().println(advisor.say(words.of(outcome, rare)));
            }
            store.save(
                    outcome,
                    null,
                    receipt,
                    Organisations.named(remembered),
                    Practice.of(remembered, outcome, List.of()));
            return remembered;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    /** Shows a receipt: once, as it is stored nowhere. */
    static void tell(Advisor advisor, Receipt receipt) {
        advisor.tell(
                "回执号 " + receipt.grouped() + "。只显示这一次，180 天内有效；凭它可以回来补充后续，也可以要求删除。",
                "Receipt " + receipt.grouped() + ". It is shown this once and can be used for 180 days, to tell what"
                        + " happened since or to have the record deleted.");
    }

    private void tell(Session session, boolean saved) {
        if (!session.setAside().isEmpty()) {
            String keys = String.join(", ", session.setAside().keySet());
            advisor.streams()
                    .err()
                    .println(advisor.say(
                            new Text("没有问到、因此没有用上的答案：" + keys, "Answers to questions that were not asked: " + keys)));
        }
        if (saved) {
            advisor.tell("已保存匿名记录。", "The anonymised outcome was saved.");
        }
    }
}
