package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.outcome.FollowUp;
import advisor.outcome.FollowUpWords;
import advisor.outcome.Outcome;
import advisor.outcome.OutcomeWords;
import advisor.outcome.Receipt;
import advisor.pack.GuideLibrary;
import advisor.pack.Localities;
import advisor.pack.Resolution;
import advisor.store.DeskStore;
import advisor.store.Kept;
import advisor.store.StoreRefused;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what is kept of a client who comes back with a receipt, and follows it up or deletes it. */
@Command(
        name = "receipt",
        description = "Show what is kept under a receipt, add what happened since, or delete all of it.")
final class ReceiptCommand implements Callable<Integer> {

    private static final String HELPED = "helped";
    private static final Map<String, String> VALUES = values();
    private static final String KEYS = "accepted, caseOpened, refusedInWriting (yes, no, unknown),"
            + " moneyReturned (all, part, none, unknown), helped (keys of advice with commas)";

    @ParentCommand
    private Advisor advisor;

    @Parameters(
            paramLabel = "NUMBER",
            arity = "1..*",
            description = "The 22 digits, in groups or not; - reads them from standard input.")
    private List<String> number = new ArrayList<>();

    @Option(names = "--follow-up", paramLabel = "KEY=VALUE", description = "What happened since: " + KEYS + ".")
    private Map<String, String> followUp = new LinkedHashMap<>();

    @Option(names = "--withdraw", description = "Delete all that is kept of this client.")
    private boolean withdraw;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        if (withdraw && !followUp.isEmpty()) {
            throw Refusal.usage(
                    "--withdraw",
                    new Text("--withdraw 和 --follow-up 不能一起用。", "--withdraw and --follow-up do not go together."));
        }
        Receipt receipt = receipt();
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            if (withdraw) {
                if (!store.withdraw(receipt)) {
                    throw unknown();
                }
                deleted();
                return ExitCode.FINE;
            }
            Kept kept = store.find(receipt).orElseThrow(ReceiptCommand::unknown);
            FollowUp told = followUp.isEmpty() ? null : told(kept);
            if (told != null) {
                store.follow(kept, told);
            }
            show(kept, told == null ? kept.followUp().orElse(null) : told);
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String key : List.of("accepted", "caseOpened", "refusedInWriting")) {
            values.put(key, "yes, no, unknown");
        }
        values.put("moneyReturned", "all, part, none, unknown");
        values.put(HELPED, "");
        return Collections.unmodifiableMap(values);
    }

    private Receipt receipt() throws Refusal {
        String typed = String.join("", number);
        if (typed.equals("-")) {
            String line = advisor.streams().typed();
            typed = line == null ? "" : line;
        }
        return Receipt.of(typed)
                .orElseThrow(() -> new Refusal(
                        "NUMBER",
                        new Text("这不是回执号。", "This is no receipt number."),
                        new Text("回执号有 22 位数字，请逐位核对。", "It has 22 digits; compare them one by one.")));
    }

    private static Refusal unknown() {
        return new Refusal(
                "NUMBER",
                new Text("没有这个回执号，或者已经过了 180 天。", "There is no such receipt, or its 180 days are over."),
                new Text("请逐位核对。", "Compare the digits one by one."));
    }

    private FollowUp told(Kept kept) throws Refusal {
        YearMonth month = YearMonth.now(advisor.clock());
        FollowUp told = kept.followUp().orElseGet(() -> FollowUp.of(kept.outcome(), month));
        for (Map.Entry<String, String> said : followUp.entrySet()) {
            try {
                told = told.with(said.getKey(), said.getValue());
            } catch (IllegalArgumentException wrong) {
                throw unfit(said.getKey(), kept.outcome());
            }
        }
        if (!kept.outcome().advice().containsAll(told.helped())) {
            throw unfit(HELPED, kept.outcome());
        }
        return told.in(month);
    }

    /* The value is not repeated: it may have been meant for something else, and a screen is seen by others. */
    private Refusal unfit(String key, Outcome outcome) throws Refusal {
        String values = VALUES.get(key);
        if (values == null) {
            String keys = String.join(", ", VALUES.keySet());
            return new Refusal(
                    "--follow-up",
                    new Text("没有 " + key + " 这一项。", "There is nothing to tell under " + key + "."),
                    new Text("可以补记：" + keys + "。", "There are: " + keys + "."));
        }
        if (key.equals(HELPED)) {
            String given = advice(outcome);
            return new Refusal(
                    "--follow-up",
                    new Text("helped 只能填当时给过的建议。", "Only advice that was given then can have helped."),
                    new Text("用逗号隔开，可以填：" + given + "。", "With commas between them: " + given + "."));
        }
        return new Refusal(
                "--follow-up",
                new Text("没有听懂 " + key + " 的回答。", "The answer to " + key + " was not understood."),
                new Text("可以填：" + values + "。", "It is one of: " + values + "."));
    }

    /* What a follow-up takes, with what it says to people. */
    private String advice(Outcome outcome) throws Refusal {
        Guide guide = guide(outcome);
        return outcome.advice().stream()
                .map(key -> guide == null
                        ? key.toString()
                        : key + " (" + guide.words(advisor.language()).advice(key.toString()) + ")")
                .collect(Collectors.joining(", "));
    }

    private void show(Kept kept, @Nullable FollowUp told) throws Refusal {
        if (json) {
            advisor.streams().out().println(ReceiptJson.of(kept, told));
            return;
        }
        Localities localities = advisor.sources().localities();
        Guide guide = guide(kept.outcome());
        OutcomeWords words = new OutcomeWords(
                advisor.language(), code -> localities.path(code).get(advisor.language()));
        print(words.of(kept.outcome(), guide));
        if (told != null) {
            print(new FollowUpWords(advisor.language()).of(told, guide));
        }
        advisor.tell(
                "回执用到 " + kept.until().minusDays(1) + " 为止。",
                "The receipt can be used until " + kept.until().minusDays(1) + ".");
    }

    private void print(List<OutcomeWords.Line> lines) {
        lines.forEach(line -> advisor.streams().out().println(line.in(advisor.language())));
    }

    private @Nullable Guide guide(Outcome outcome) throws Refusal {
        try (GuideLibrary library = advisor.sources().library()) {
            String id = outcome.guide().id().name();
            return library.used(id, outcome.city().code(), outcome.guide().hash()) instanceof Resolution.Found found
                    ? found.guide()
                    : null;
        }
    }

    private void deleted() {
        if (json) {
            advisor.streams().out().println("{\"withdrawn\":true}");
        } else {
            advisor.tell(
                    "这位来访者的记录已全部删除。旧备份里的，要等换成新备份才会消失。",
                    "All that was kept of this client is deleted. It stays in older backups until newer ones replace them.");
        }
    }
}
