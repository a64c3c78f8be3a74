package advisor.app;

import advisor.guide.Language;
import advisor.guide.Text;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Runs one command line and tells how it ended. */
final class Run {

    /** What comes back when a window was opened, so that the program goes on. */
    static final int WINDOW_IS_OPEN = -1;

    private final Streams streams;
    private final Advisor advisor;

    private Run(Streams streams, Map<String, String> environment, Clock clock) {
        this.streams = streams;
        this.advisor = new Advisor(streams, environment, clock);
    }

    /** The exit code of a command line, or {@link #WINDOW_IS_OPEN}. */
    static int of(String[] args, Streams streams, Map<String, String> environment, Clock clock) {
        return new Run(streams, environment, clock).run(args);
    }

    private int run(String[] args) {
        Language language = CommandTexts.asked(args, advisor.language());
        CommandLine line = new CommandLine(advisor);
        CommandTexts.into(line, language);
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.registerConverter(LocalDate.class, Run::day);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setExecutionStrategy(this::execute);
        line.setParameterExceptionHandler((wrong, given) -> {
            streams.err().println(CommandTexts.wrong(wrong, given).get(language));
            streams.err()
                    .println(
                            "--help: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return ExitCode.BAD_INPUT;
        });
        line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, parsed));
        return line.execute(helped(args));
    }

    /* Many who look for help type it as a word. */
    private static String[] helped(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        return Stream.concat(Stream.of(args).skip(1), Stream.of("--help")).toArray(String[]::new);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            throw new CommandLine.TypeConversionException("“" + typed + "” is no day such as 2026-11-24.");
        }
    }

    private int execute(ParseResult parsed) {
        try {
            advisor.checkOptions();
        } catch (Refusal refusal) {
            return refused(refusal, parsed);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private int failed(Exception thrown, ParseResult parsed) {
        if (thrown instanceof Refusal refusal) {
            return refused(refusal, parsed);
        }
        streams.err().println(advisor.say(Fault.of(thrown).text()));
        return ExitCode.FAULT;
    }

    private int refused(Refusal refusal, ParseResult parsed) {
        if (wantsJson(parsed)) {
            streams.out().println(InterviewJson.invalid(refusal.items(), advisor.language()));
        }
        for (Refusal.Item item : refusal.items()) {
            String near = item.near().isEmpty()
                    ? ""
                    : advisor.say(new Text(
                            "是不是 " + String.join("、", item.near()) + "？",
                            " Did you mean " + String.join(", ", item.near()) + "?"));
            streams.err().println(advisor.say(item.message()) + near);
        }
        return ExitCode.BAD_INPUT;
    }

    private static boolean wantsJson(ParseResult parsed) {
        ParseResult at = parsed;
        while (at.hasSubcommand()) {
            at = at.subcommand();
        }
        return at.hasMatchedOption("--json");
    }
}
