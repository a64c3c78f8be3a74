package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.outcome.Likeness;
import advisor.pack.GuideLibrary;
import advisor.pack.Localities;
import advisor.pack.Resolution;
import advisor.pack.SeedRefused;
import advisor.session.Session;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs a session with a client in the terminal, or replays answers from a file. */
@Command(
        name = "interview",
        description = "Run a session in the terminal, or replay answers from a file and print the step it ends at.")
final class InterviewCommand implements Callable<Integer> {

    @ParentCommand
    private Advisor advisor;

    @Parameters(paramLabel = "GUIDE", description = "The guide's id, such as personal-information-leak.")
    private String guide = "";

    @Option(names = "--locality", paramLabel = "CODE", defaultValue = "", description = "Division code (GB/T 2260).")
    private String locality = "";

    @Option(names = "--answers", paramLabel = "FILE", description = "Answers as JSON; nothing is asked then.")
    @Nullable
    private Path answers;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The session's day; today unless given.")
    @Nullable
    private LocalDate date;

    @Option(names = "--stop-here", description = "With --answers: conclude with what is known.")
    private boolean stopHere;

    @Option(names = "--save", description = "Save the anonymised outcome to the desk.")
    private boolean save;

    @Option(names = "--receipt", description = "With --save: give a receipt, shown once.")
    private boolean receipt;

    @Option(names = "--json", description = "With --answers: print one JSON object.")
    private boolean json;

    /** For picocli. */
    InterviewCommand() {}

    /** For the interview that opens where there is no display. */
    InterviewCommand(Advisor advisor) {
        this.advisor = advisor;
    }

    /**
     * What a session is run with.
     *
     * @param localities all divisions, for their names
     */
    record Begun(Guide guide, Setting setting, Localities localities) {

        /** The session as it is at a desk that remembers other clients; what follows from it can be different. */
        Session remembered(DeskStore store, Session session) throws StoreRefused {
            return session.remembering(store.similar(Likeness.of(session), YearMonth.from(setting.date())));
        }

        /** The locality in words. */
        Text place() {
            return localities.path(setting.locality());
        }
    }

    @Override
    public Integer call() throws Refusal {
        if (answers == null && (json || stopHere)) {
            String option = json ? "--json" : "--stop-here";
            throw Refusal.usage(option, new Text(option + " 要与 --answers FILE 合用。", option + " needs --answers FILE."));
        }
        if (receipt && !save) {
            throw Refusal.usage("--receipt", new Text("--receipt 要与 --save 合用。", "--receipt needs --save."));
        }
        try (GuideLibrary library = advisor.sources().library()) {
            Begun begun = begin(library, guide, locality, advisor.sources().localities());
            return answers == null
                    ? new TerminalInterview(advisor, begun)
                            .run(save ? TerminalInterview.Saving.YES : TerminalInterview.Saving.NO)
                    : new AnswersInterview(advisor, begun, stopHere, saving(), json).run(answers);
        }
    }

    private AnswersInterview.Saving saving() {
        if (!save) {
            return AnswersInterview.Saving.NO;
        }
        return receipt ? AnswersInterview.Saving.WITH_RECEIPT : AnswersInterview.Saving.YES;
    }

    /** Chooses guide and place in the terminal, then runs the session. */
    int inTerminal() throws Refusal {
        try (GuideLibrary library = advisor.sources().library()) {
            TerminalChoice choice = new TerminalChoice(advisor, library);
            String chosen = choice.guide();
            if (chosen.isEmpty()) {
                return ExitCode.FINE;
            }
            Localities localities = advisor.sources().localities();
            Begun begun = begin(library, chosen, choice.place(localities), localities);
            return new TerminalInterview(advisor, begun).run(TerminalInterview.Saving.ASK);
        }
    }

    private Begun begin(GuideLibrary library, String id, String code, Localities localities) throws Refusal {
        Advisor.checkDivision(localities, code);
        try {
            Setting setting = new Setting(
                    date == null ? LocalDate.now(advisor.clock()) : date,
                    code,
                    Similar.NONE,
                    advisor.sources().seeds().holidays());
            return new Begun(resolve(library, id, code), setting, localities);
        } catch (SeedRefused refused) {
            throw Problems.refusal("--seeds", refused.problem());
        }
    }

    /** The guide that holds in a division. */
    static Guide resolve(GuideLibrary library, String id, String code) throws Refusal {
        Resolution resolution = library.resolve(id, code);
        if (resolution instanceof Resolution.Found found) {
            return found.guide();
        }
        if (resolution instanceof Resolution.Refused refused) {
            throw new Refusal(refused.problems().stream()
                    .map(problem -> new Refusal.Item(id, Problems.withRemedy(problem), List.of()))
                    .toList());
        }
        throw Advisor.noSuchGuide(id, library.ids());
    }
}
