package advisor.app;

import advisor.guide.Language;
import advisor.outcome.Anonymiser;
import advisor.outcome.Feedback;
import advisor.outcome.Key;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.OutcomeWords;
import advisor.outcome.Practice;
import advisor.outcome.Rarity;
import advisor.outcome.RarityWords;
import advisor.outcome.Receipt;
import advisor.session.Session;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows in the terminal exactly what would be kept, lets answers be struck, and saves it when the client agrees. */
final class TerminalKeeping {

    /** Reads one line; null when the input ended. */
    @FunctionalInterface
    interface Lines {
        @Nullable
        String next() throws Refusal;
    }

    private final Advisor advisor;
    private final InterviewCommand.Begun begun;
    private final TerminalMemory memory;
    private final Set<String> returned;
    private final Lines lines;
    private final PrintStream out;

    /**
     * A keeping.
     *
     * @param returned the questions that were gone back to
     */
    TerminalKeeping(
            Advisor advisor, InterviewCommand.Begun begun, TerminalMemory memory, Set<String> returned, Lines lines) {
        this.memory = memory;
        this.returned = returned;
        this.advisor = advisor;
        this.begun = begun;
        this.lines = lines;
        this.out = advisor.streams().out();
    }

    void keep(Session session) throws Refusal {
        Outcome outcome = new Anonymiser(new SecureRandom()).anonymise(session);
        OutcomeWords words = new OutcomeWords(
                advisor.language(), code -> begun.localities().path(code).get(advisor.language()));
        while (true) {
            List<OutcomeWords.Line> record = words.of(outcome, session.guide());
            show(record);
            if (!Organisations.named(session).names().isEmpty()) {
                advisor.tell(
                        "另外，提到的单位会计数一次：只存名称的加密印记，也不和这条记录相连。",
                        "Besides, the organisation named is counted once: by a keyed mark of its name, not tied to this"
                                + " record.");
            }
            String line = lines.next();
            if (line == null || line.equals("n")) {
                advisor.tell("什么都没有保存。", "Nothing was saved.");
                return;
            }
            if (line.equals("y") || line.equals("r")) {
                save(outcome, words, line.equals("r") ? Receipt.random(new SecureRandom()) : null, session);
                return;
            }
            Feedback said = feedback(line);
            if (said != null) {
                outcome = outcome.withFeedback(said == outcome.feedback() ? null : said);
                continue;
            }
            Key struck = answer(record, line);
            if (struck == null) {
                advisor.tell("请输入 y、r、n、a、b、c 或方括号里的数字。", "Type y, r, n, a, b, c or a number in brackets.");
            } else {
                outcome = outcome.strike(struck);
            }
        }
    }

    static RarityWords rarity(InterviewCommand.Begun begun) {
        return new RarityWords(
                begun.guide(),
                code -> begun.localities().path(code).get(Language.ZH),
                code -> begun.localities().path(code).get(Language.EN));
    }

    /** The outcome after the client was told what is rare in it and has struck what they like; null to keep nothing. */
    private @Nullable Outcome warned(DeskStore store, Outcome outcome, OutcomeWords words)
            throws StoreRefused, Refusal {
        Outcome left = outcome;
        List<Rarity.Rare> rare = store.rare(left);
        while (!rare.isEmpty()) {
            for (Rarity.Rare one : rare) {
                out.println(advisor.say(rarity(begun).of(left, one)));
            }
            advisor.tell(
                    "y 照样保存  n 不保存  数字 划掉那一项", "y saves all the same, n keeps nothing, a number strikes that line");
            String line = lines.next();
            if (line == null || line.equals("n")) {
                return null;
            }
            if (line.equals("y")) {
                return left;
            }
            Key struck = answer(words.of(left, begun.guide()), line);
            if (struck != null) {
                left = left.strike(struck);
                show(words.of(left, begun.guide()));
                rare = store.rare(left);
            }
        }
        return left;
    }

    private void show(List<OutcomeWords.Line> record) {
        out.println();
        advisor.tell("会保存的只有下面这些：", "Exactly this would be kept:");
        int number = 1;
        for (OutcomeWords.Line line : record) {
            String mark = line.question() == null ? "    " : String.format("[%2d]", number++);
            out.println("  " + mark + " " + line.in(advisor.language()));
        }
        advisor.tell("有没有帮助？a 有帮助  b 部分有帮助  c 没有帮助", "Did it help? a yes, b partly, c no");
        advisor.tell(
                "y 保存  r 保存并给回执  n 不保存  数字 划掉那一项",
                "y saves, r saves and gives a receipt, n keeps nothing, a number strikes that line");
    }

    private static @Nullable Feedback feedback(String typed) {
        return switch (typed) {
            case "a" -> Feedback.HELPED;
            case "b" -> Feedback.HELPED_PARTLY;
            case "c" -> Feedback.DID_NOT_HELP;
            default -> null;
        };
    }

    @Nullable
    private static Key answer(List<OutcomeWords.Line> record, String typed) {
        if (!typed.matches("[1-9][0-9]{0,2}")) {
            return null;
        }
        return record.stream()
                .map(OutcomeWords.Line::question)
                .filter(java.util.Objects::nonNull)
                .skip(Integer.parseInt(typed) - 1L)
                .findFirst()
                .orElse(null);
    }

    /* A passphrase that was mistyped or a desk that is in use must not cost the session. */
    private void save(Outcome outcome, OutcomeWords words, @Nullable Receipt receipt, Session session) throws Refusal {
        while (true) {
            try {
                if (memory.store().isPresent()) {
                    save(memory.store().get(), outcome, words, receipt, session);
                } else {
                    try (DeskStore store = new DeskDoor(advisor).open(true)) {
                        save(store, outcome, words, receipt, session);
                    }
                }
                return;
            } catch (StoreRefused refused) {
                again(DeskDoor.refusal(refused));
            } catch (Refusal refusal) {
                again(refusal);
            }
        }
    }

    private void save(DeskStore store, Outcome outcome, OutcomeWords words, @Nullable Receipt receipt, Session session)
            throws StoreRefused, Refusal {
        Outcome left = warned(store, outcome, words);
        if (left == null) {
            advisor.tell("什么都没有保存。", "Nothing was saved.");
            return;
        }
        store.save(left, null, receipt, Organisations.named(session), Practice.of(session, left, returned));
        advisor.tell("已保存匿名记录。", "The anonymised outcome was saved.");
        if (receipt != null) {
            AnswersInterview.tell(advisor, receipt);
        }
    }

    private void again(Refusal refusal) throws Refusal {
        refusal.items().forEach(item -> out.println(advisor.say(item.message())));
        advisor.tell("回车再试一次  n 不保存", "Enter tries again, n keeps nothing");
        String line = lines.next();
        if (line == null || line.equals("n")) {
            throw refusal;
        }
    }
}
