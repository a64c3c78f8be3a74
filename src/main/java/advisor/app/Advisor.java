package advisor.app;

import advisor.guide.Language;
import advisor.guide.Near;
import advisor.guide.Text;
import advisor.pack.Localities;
import advisor.store.Desk;
import advisor.store.ServerAddress;
import advisor.store.StoreRefused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole: the options that every command takes, and what they lead to. */
@Command(
        name = "advisor-workbench",
        description = "A workbench for volunteer advisors in community legal-help desks.",
        synopsisSubcommandLabel = "[COMMAND]",
        sortOptions = false,
        subcommands = {
            InterviewCommand.class,
            DocumentsCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            PackCommand.class,
            InstallCommand.class,
            GuidesCommand.class,
            KeyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            PassphraseCommand.class,
            OutcomesCommand.class,
            ReceiptCommand.class,
            ReportCommand.class,
            ReleaseCommand.class,
            DemoCommand.class,
            VersionCommand.class
        },
        footer = {
            "",
            "Without a command it opens the window, or, where there is no display, the interview in the terminal.",
            "Exit codes: 0 fine, 1 findings, 2 usage or bad input, 3 a fault of the program."
        })
final class Advisor implements Callable<Integer> {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where the desk lives (ADVISOR_HOME, else .advisor-workbench in your home folder).")
    @Nullable
    private Path home;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The desk's passphrase is the first line of this file; - reads it from standard input.")
    @Nullable
    private String passphraseFile;

    @Option(
            names = "--jdbc",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "The records are on this PostgreSQL server, shared with other desks of the group, as in"
                    + " jdbc:postgresql://host/database?user=desk; never with a password in it.")
    @Nullable
    private String jdbc;

    @Option(
            names = "--jdbc-password-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The password for the server is the first line of this file (else that of a pgpass file).")
    @Nullable
    private Path jdbcPasswordFile;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            description = "Chinese or English; unless given, English where the system speaks it and Chinese elsewhere.")
    @Nullable
    private String lang;

    @Option(
            names = "--scripts",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Guides from this folder in place of those shipped.")
    @Nullable
    private Path scripts;

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Divisions, knowledge sources and working days from this folder.")
    @Nullable
    private Path seeds;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show how it is used.")
    private boolean help;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Papers from this folder in place of those shipped.")
    @Nullable
    private Path templates;

    private final Streams streams;
    private final Map<String, String> environment;
    private final Clock clock;

    Advisor(Streams streams, Map<String, String> environment, Clock clock) {
        this.streams = streams;
        this.environment = environment;
        this.clock = clock;
    }

    /** Without a command: the window, or the interview in the terminal. */
    @Override
    public Integer call() throws Refusal {
        if (!WindowStart.isDisplayThere()) {
            return new InterviewCommand(this).inTerminal();
        }
        return openWindow();
    }

    /** Opens the window and returns at once. */
    int openWindow() throws Refusal {
        Sources from = sources();
        WindowStart.open(
                home(),
                server(),
                new WindowStart.GuidesAndSeeds(from.library(), from.seeds(), from.templatesLater()),
                lang == null ? null : language());
        return Run.WINDOW_IS_OPEN;
    }

    Streams streams() {
        return streams;
    }

    Clock clock() {
        return clock;
    }

    /** The language of what is printed: as asked for, else the system's where it says one, else Chinese. */
    Language language() {
        if (lang != null) {
            return lang.equals("en") ? Language.EN : Language.ZH;
        }
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.ZH;
            }
        }
        return Language.ZH;
    }

    /** Refuses options whose value is none of those there are. */
    void checkOptions() throws Refusal {
        if (lang != null && !lang.equals("zh") && !lang.equals("en")) {
            throw Refusal.usage(
                    "--lang",
                    new Text("--lang 要写 zh 或 en，不是“" + lang + "”。", "--lang takes zh or en, not “" + lang + "”."));
        }
    }

    /** A text in the language of this run. */
    String say(Text text) {
        return text.get(language());
    }

    /** The folder of the desk. */
    Path home() {
        return home == null ? homeIn(environment) : home;
    }

    /** The folder of the desk where nothing is said on the command line. */
    static Path homeIn(Map<String, String> environment) {
        String named = environment.getOrDefault("ADVISOR_HOME", "");
        return named.isEmpty() ? Path.of(System.getProperty("user.home", "."), ".advisor-workbench") : Path.of(named);
    }

    /** The desk that the command line names. */
    Desk desk() throws Refusal {
        return new Desk(home(), server());
    }

    /** The server that the command line names; null for where the home says its records are. */
    @Nullable
    ServerAddress server() throws Refusal {
        if (jdbc == null && jdbcPasswordFile == null) {
            return null;
        }
        try {
            Optional<String> url =
                    jdbc != null ? Optional.of(jdbc) : new Desk(home()).server().map(ServerAddress::url);
            if (url.isEmpty()) {
                throw new Refusal(
                        "--jdbc-password-file",
                        new Text("没有说是哪台服务器的密码。", "It is not said for which server this password is."),
                        new Text("请同时给出 --jdbc 地址。", "Give the --jdbc URL as well."));
            }
            return ServerAddress.of(url.get(), jdbcPasswordFile);
        } catch (StoreRefused refused) {
            throw new Refusal("--jdbc", refused.message(), refused.remedy());
        }
    }

    /**
     * A server that records are to be moved to.
     *
     * @param url as with {@code --jdbc}; its password is in the file of {@code --jdbc-password-file}
     */
    ServerAddress server(String url) throws Refusal {
        try {
            return ServerAddress.of(url, jdbcPasswordFile);
        } catch (StoreRefused refused) {
            throw new Refusal("--to", refused.message(), refused.remedy());
        }
    }

    /** The guides, seeds and papers that the command line names. */
    Sources sources() {
        return new Sources(home(), scripts, seeds, templates);
    }

    @Nullable
    String passphraseFile() {
        return passphraseFile;
    }

    /** Refuses a division code that is none; the whole country, which is empty, is well. */
    static void checkDivision(Localities localities, String code) throws Refusal {
        if (!code.isEmpty() && !localities.isKnown(code)) {
            List<String> codes =
                    localities.all().stream().map(Localities.Division::code).toList();
            throw new Refusal(
                    "--locality",
                    new Text("没有区划代码 " + code + "。", "There is no division " + code + "."),
                    Near.keys(code, codes));
        }
    }

    /** Prints a sentence in the language of this run. */
    void tell(String zh, String en) {
        streams.out().println(say(new Text(zh, en)));
    }

    /** What is said when a guide's id is not known. */
    static Refusal noSuchGuide(String id, List<String> known) {
        return new Refusal(
                id,
                new Text(
                        "没有指引 " + id + "。现有：" + String.join("、", known) + "。",
                        "There is no guide " + id + ". There are: " + String.join(", ", known) + "."),
                Near.keys(id, known));
    }
}
