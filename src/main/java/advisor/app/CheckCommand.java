package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.KnowledgeSources;
import advisor.pack.SeedRefused;
import advisor.pack.Seeds;
import advisor.pack.SignOffBook;
import advisor.pack.SignOffs;
import advisor.proof.GuideCheck;
import advisor.script.GuideSource;
import advisor.script.SourceRefused;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Proves guides and reports what is wrong with them. */
@Command(
        name = "check",
        description = "Prove a guide, run its worked cases and report what is wrong; exit 1 when there are errors.")
final class CheckCommand implements Callable<Integer> {

    private static final int MOST_SECONDS = 86_400;

    @ParentCommand
    private Advisor advisor;

    @Parameters(
            paramLabel = "GUIDE|PATH",
            arity = "0..1",
            description = "A guide's id or its folder; all guides unless given.")
    @Nullable
    private String guide;

    @Option(names = "--locality", paramLabel = "CODE", defaultValue = "", description = "Check this division's level.")
    private String locality = "";

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "How long proving may take (60).")
    private int seconds;

    @Option(
            names = "--trace",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Print which knowledge source is said where (true).")
    private boolean trace;

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "Write the fact-check table of the guide, as FILE.html or FILE.xlsx.")
    @Nullable
    private Path table;

    @Option(
            names = "--sign",
            paramLabel = "NAME",
            description =
                    "Put your signature into the guide's folder when the check finds no error: you read the table and it is right.")
    @Nullable
    private String sign;

    @Option(
            names = "--remark",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "What stands beside the signature.")
    private String remark = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        checkSeconds(seconds);
        if ((table != null || sign != null) && guide == null) {
            throw Refusal.usage("--table", new Text("--table 和 --sign 要指明一份指引。", "--table and --sign need one guide."));
        }
        if (table != null) {
            FactCheck.refuseTarget(table);
        }
        List<CheckReport> reports = new ArrayList<>();
        List<Problem> uncited = new ArrayList<>();
        try {
            CheckRun.Basis basis = basis(advisor, seconds);
            Advisor.checkDivision(advisor.sources().localities(), locality);
            Set<String> said = new TreeSet<>();
            Set<String> guidance = new TreeSet<>();
            for (GuideSource source : sources()) {
                CheckReport report = CheckRun.of(source, locality, basis);
                reports.add(report);
                said.addAll(report.said().keySet());
                guidance.addAll(report.guidance());
                factCheck(source, report, basis);
            }
            new ProofFile(advisor).keep(basis.book());
            if (guide == null) {
                // only all guides together can leave a source unsaid
                uncited.addAll(GuideCheck.uncited(
                        guidance,
                        said,
                        id -> new GuideCheck.Place(
                                KnowledgeSources.FILE, basis.sources().line(id))));
            }
        } catch (SeedRefused refused) {
            throw Problems.refusal("--seeds", refused.problem());
        } catch (SourceRefused refused) {
            throw Problems.refusal("", refused.problem());
        } catch (IOException failed) {
            throw new Refusal(
                    "",
                    new Text("指引的文件读不出来。", "The files of the guide can not be read."),
                    new Text("请检查读取权限。", "See that they may be read."));
        }
        print(reports, uncited);
        return reports.stream().anyMatch(CheckReport::hasErrors) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void factCheck(GuideSource source, CheckReport report, CheckRun.Basis basis) throws Refusal {
        Path to = table;
        String name = sign;
        if (to == null && name == null) {
            return;
        }
        Guide loaded = CheckRun.guide(source, locality)
                .orElseThrow(() -> new Refusal(
                        source.id(),
                        new Text("这份指引现在用不了，没有表可写。", "This guide can not be used, so there is no table of it."),
                        new Text("请先改正 check 说的错误。", "Mend what check says first.")));
        FactCheck check = new FactCheck(basis, advisor.language());
        if (name != null) {
            if (report.hasErrors()) {
                throw new Refusal(
                        "--sign",
                        new Text("check 有错误，不能签字。", "The check finds errors, so it can not be signed."),
                        new Text("请先改正，再核对一遍。", "Mend them and read it again first."));
            }
            Path folder = guide != null && Files.isDirectory(Path.of(guide)) ? Path.of(guide) : null;
            check.sign(loaded, source, folder, name, remark);
            say(
                    name.strip() + " 签了 " + loaded.id() + " " + loaded.version() + "，写在 " + SignOffs.FILE + " 里。",
                    name.strip() + " signed " + loaded.id() + " " + loaded.version() + "; it stands in " + SignOffs.FILE
                            + ".");
        }
        if (to != null) {
            check.table(loaded, name == null ? source : reread(source), to);
            say("核对表已写入 " + to + "。", "The fact-check table is in " + to + ".");
        }
    }

    /* Beside the report, which alone is on the output when it is JSON. */
    private void say(String zh, String en) {
        (json ? advisor.streams().err() : advisor.streams().out()).println(advisor.say(new Text(zh, en)));
    }

    /* The files with the signature that was just put beside them. */
    private GuideSource reread(GuideSource source) {
        try {
            return guide == null ? source : GuideSource.read(Path.of(guide));
        } catch (IOException | SourceRefused gone) {
            return source;
        }
    }

    private void print(List<CheckReport> reports, List<Problem> uncited) {
        if (json) {
            advisor.streams().out().println(object(reports, uncited));
            return;
        }
        for (CheckReport report : reports) {
            if (trace) {
                report.traceLines(advisor.language()).forEach(advisor.streams().out()::println);
            }
            report.lines(advisor.language()).forEach(advisor.streams().out()::println);
        }
        uncited.forEach(problem -> advisor.streams()
                .out()
                .println(CheckReport.severity(problem, advisor.language()) + " " + problem.code() + "  "
                        + advisor.say(Problems.withRemedy(problem))));
    }

    private ObjectNode object(List<CheckReport> reports, List<Problem> uncited) {
        if (guide != null) {
            return reports.get(0).json(advisor.language());
        }
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode guides = root.putArray("guides");
        reports.forEach(report -> guides.add(report.json(advisor.language())));
        ArrayNode problems = root.putArray("problems");
        uncited.forEach(problem -> problems.add(CheckReport.json(problem, advisor.language())));
        return root;
    }

    /** What guides are held against on this command line. */
    static CheckRun.Basis basis(Advisor advisor, int seconds) throws Refusal, SeedRefused {
        checkSeconds(seconds);
        Seeds seeds = advisor.sources().seeds();
        return new CheckRun.Basis(
                seeds.knowledge(),
                seeds.holidays(),
                seeds.localities(),
                advisor.sources().templates(),
                LocalDate.now(advisor.clock()),
                seconds * 1000L,
                new ProofFile(advisor).read());
    }

    private List<GuideSource> sources() throws Refusal, IOException, SourceRefused {
        String named = guide;
        if (named != null && Files.isDirectory(Path.of(named))) {
            return List.of(GuideSource.read(Path.of(named)));
        }
        try (GuideLibrary library = advisor.sources().library()) {
            if (named != null && !library.ids().contains(named)) {
                throw Advisor.noSuchGuide(named, library.ids());
            }
            SignOffBook signOffs = new SignOffBook(library, advisor.home());
            List<GuideSource> sources = new ArrayList<>();
            for (String id : named == null ? library.ids() : List.of(named)) {
                sources.add(new GuideSource(id, signOffs.signed(id, library.files(id))));
            }
            return sources;
        }
    }

    /** Refuses a time for proving that is none, or longer than a day. */
    static void checkSeconds(int seconds) throws Refusal {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw Refusal.usage(
                    "--seconds",
                    new Text(
                            "--seconds 要写 1 到 " + MOST_SECONDS + " 之间的数。",
                            "--seconds takes a number from 1 to " + MOST_SECONDS + "."));
        }
    }
}
