package advisor.app;

import advisor.guide.AnswerRefused;
import advisor.guide.Text;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.session.AnswersJson;
import advisor.session.OpenQuestions;
import advisor.session.Session;
import advisor.session.Step;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    private static final long LARGEST = 1_000_000;

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
        Session replayed = replay(file);
        // an answers file leaves out what is not known, so stopping here passes over what stands before an answer
        Session session = stopHere ? OpenQuestions.passOver(replayed) : replayed;
        Step step = stopHere ? session.ifStoppedHere() : session.step();
        boolean saved = saving != Saving.NO;
        Receipt receipt = saving == Saving.WITH_RECEIPT ? Receipt.random(new SecureRandom()) : null;
        if (saved) {
            save(session, step, receipt);
        }
        if (json) {
            advisor.streams().out().println(InterviewJson.of(session, step, saved, receipt, advisor.language()));
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

    private Session replay(Path file) throws Refusal {
        AnswersJson.Reading reading = AnswersJson.read(begun.guide(), begun.setting(), text(file));
        if (!reading.problems().isEmpty()) {
            throw new Refusal(reading.problems().stream()
                    .map(problem -> new Refusal.Item(problem.key(), problem.sentence(), problem.near()))
                    .toList());
        }
        try {
            return Session.replay(begun.guide(), begun.setting(), reading.answers())
                    .withoutOptional();
        } catch (AnswerRefused refused) {
            throw new Refusal(refused.key(), refused.sentence(), refused.near());
        }
    }

    private void save(Session session, Step step, @Nullable Receipt receipt) throws Refusal {
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
        try (DeskStore store = new DeskDoor(advisor).open(true)) {
            Outcome outcome = new Anonymiser(new SecureRandom()).anonymise(session);
            if (receipt == null) {
                store.save(outcome);
            } else {
                store.save(outcome, null, receipt);
            }
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

    private static String text(Path file) throws Refusal {
        try {
            if (Files.size(file) > LARGEST) {
                throw unreadable("答案文件超过 1 MB。", "The answers file is larger than 1 MB.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            throw unreadable("没有文件 " + file + "。", "There is no file " + file + ".");
        } catch (CharacterCodingException other) {
            throw unreadable("答案文件不是 UTF-8 编码。", "The answers file is not UTF-8.");
        } catch (IOException failed) {
            throw unreadable("读不出文件 " + file + "。", "The file " + file + " can not be read.");
        }
    }

    private static Refusal unreadable(String zh, String en) {
        return new Refusal("--answers", new Text(zh, en), new Text("请检查 --answers。", "Check --answers."));
    }
}
