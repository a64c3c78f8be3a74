package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.SeedRefused;
import advisor.proof.Comparer;
import advisor.proof.Comparison;
import advisor.proof.Overrides;
import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;
import advisor.script.SourceRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Proves for exactly which clients two versions of a guide say different things. */
@Command(
        name = "compare",
        description = {
            "Prove two versions of a guide equal, or say for exactly which clients they differ; exit 1 when they do.",
            "A and B: base, a division code, or a guide's folder."
        })
final class CompareCommand implements Callable<Integer> {

    private static final long LOADING = 60_000;
    private static final String BASE = "base";

    @ParentCommand
    private Advisor advisor;

    @Parameters(paramLabel = "GUIDE", description = "A guide's id.")
    private String guide = "";

    @Option(names = "--from", paramLabel = "A", required = true, description = "What is compared.")
    private String from = "";

    @Option(names = "--to", paramLabel = "B", required = true, description = "With what.")
    private String to = "";

    @Option(
            names = "--locality",
            paramLabel = "CODE",
            defaultValue = "",
            description = "The division whose level is taken of a folder; its national level unless given.")
    private String locality = "";

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "How long proving may take (60).")
    private int seconds;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    /**
     * One of the two.
     *
     * @param source the folder it stands in, or null when it is one of the library's
     */
    private record Version(
            String name, Guide guide, @Nullable GuideSource source) {}

    @Override
    public Integer call() throws Refusal {
        CheckCommand.checkSeconds(seconds);
        Advisor.checkDivision(advisor.localities(), locality);
        try (GuideLibrary library = advisor.library();
                GuideLoader loader = new GuideLoader(LOADING)) {
            if (!library.ids().contains(guide)) {
                throw Advisor.noSuchGuide(guide, library.ids());
            }
            Version a = version("--from", from, library, loader);
            Version b = version("--to", to, library, loader);
            Setting setting = new Setting(
                    LocalDate.now(advisor.clock()),
                    locality,
                    Similar.NONE,
                    advisor.seeds().holidays());
            long begun = System.nanoTime();
            Comparison comparison = Comparer.compare(a.guide(), b.guide(), setting, seconds * 1000L);
            CompareReport report = new CompareReport(
                    new CompareReport.Pair(guide, a.name(), a.guide(), b.name(), b.guide()),
                    comparison,
                    beneath(a, b, library, loader),
                    (System.nanoTime() - begun) / 1e9);
            print(report);
            return comparison.isEqual() ? ExitCode.FINE : ExitCode.FINDINGS;
        } catch (SeedRefused refused) {
            throw Problems.refusal("--seeds", refused.problem());
        }
    }

    private void print(CompareReport report) {
        if (json) {
            advisor.streams().out().println(report.json(advisor.language()));
        } else {
            report.lines(advisor.language()).forEach(advisor.streams().out()::println);
        }
    }

    private Version version(String option, String named, GuideLibrary library, GuideLoader loader) throws Refusal {
        if (named.equals(BASE)) {
            return new Version(named, InterviewCommand.resolve(library, guide, ""), null);
        }
        if (named.matches("[0-9]{6}") && !Files.exists(Path.of(named))) {
            Advisor.checkDivision(advisor.localities(), named);
            return new Version(named, InterviewCommand.resolve(library, guide, named), null);
        }
        try {
            Path folder = Path.of(named);
            if (!Files.isDirectory(folder)) {
                throw new Refusal(
                        option,
                        new Text("没有文件夹 " + named + "。", "There is no folder " + named + "."),
                        new Text(
                                "请写 base、六位区划代码或指引的文件夹。",
                                "Give base, a division code of six digits, or a guide's folder."));
            }
            GuideSource source = GuideSource.read(folder);
            return new Version(named, loaded(option, loader.load(source, locality)), source);
        } catch (SourceRefused refused) {
            throw Problems.refusal(option, refused.problem());
        } catch (IOException failed) {
            throw new Refusal(
                    option,
                    new Text("指引的文件读不出来。", "The files of the guide can not be read."),
                    new Text("请检查读取权限。", "See that they may be read."));
        }
    }

    private static Guide loaded(String option, Load load) throws Refusal {
        if (load instanceof Load.Loaded loaded) {
            return loaded.guide();
        }
        List<Refusal.Item> items = new ArrayList<>();
        for (Problem problem : ((Load.Refused) load).problems()) {
            items.add(new Refusal.Item(option, Problems.withRemedy(problem), List.of()));
        }
        throw new Refusal(items);
    }

    /* Notices for every locality of either version whose own rules stand on a base that is another in the two. */
    private List<Problem> beneath(Version a, Version b, GuideLibrary library, GuideLoader loader) {
        if (!a.guide().locality().isEmpty()
                || !b.guide().locality().isEmpty()
                || a.guide().equals(b.guide())) {
            return List.of();
        }
        Set<Problem> notices = new LinkedHashSet<>();
        for (Version version : List.of(a, b)) {
            GuideSource source = version.source();
            List<String> codes = source == null ? library.localities(guide) : source.localities();
            for (String code : codes) {
                Guide own = source == null ? resolved(library, code) : loadedOr(loader.load(source, code));
                if (own != null) {
                    notices.addAll(Overrides.beneath(a.guide(), b.guide(), own));
                }
            }
        }
        return List.copyOf(notices);
    }

    private @Nullable Guide resolved(GuideLibrary library, String code) {
        return library.resolve(guide, code) instanceof Resolution.Found found ? found.guide() : null;
    }

    private static @Nullable Guide loadedOr(Load load) {
        return load instanceof Load.Loaded loaded ? loaded.guide() : null;
    }
}
