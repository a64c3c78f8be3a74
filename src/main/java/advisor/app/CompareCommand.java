package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.GuideVersion;
import advisor.pack.GuideVersions;
import advisor.pack.OpenedVersion;
import advisor.pack.Resolution;
import advisor.pack.SeedRefused;
import advisor.pack.VersionRefused;
import advisor.pack.signed.PublisherKey;
import advisor.proof.Comparer;
import advisor.proof.Comparison;
import advisor.proof.Foreseer;
import advisor.proof.Overrides;
import advisor.report.KeptPatterns;
import advisor.script.GuideLoader;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            "A and B: base, shipped, a division code, an installed version, a guide's folder, or a pack."
        })
final class CompareCommand implements Callable<Integer> {

    private static final long LOADING = 60_000;
    private static final String BASE = "base";
    private static final String SHIPPED = "shipped";

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
            description =
                    "The division whose level is taken of a folder, a pack or an earlier version; its national level unless given.")
    private String locality = "";

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "How long proving may take (60).")
    private int seconds;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = "--trust",
            paramLabel = "WORDS",
            description = "The six words of a pack's publisher, as they told you; for this comparison only.")
    @Nullable
    private String trust;

    @Option(
            names = "--outcomes",
            description =
                    "Say too how the outcomes this desk keeps of the guide would end with B, in levels from 10 on; opens the desk.")
    private boolean outcomes;

    /** One of the two, with what it was called by and the division it was taken for. */
    private record Side(String name, OpenedVersion opened, Guide guide, String division) {}

    @Override
    public Integer call() throws Refusal {
        CheckCommand.checkSeconds(seconds);
        Advisor.checkDivision(advisor.sources().localities(), locality);
        try (DeskStore store = outcomes ? new DeskDoor(advisor).open(false) : null;
                GuideLibrary library = advisor.sources().library();
                GuideLoader loader = new GuideLoader(LOADING)) {
            if (!library.ids().contains(guide)) {
                throw Advisor.noSuchGuide(guide, library.ids());
            }
            GuideVersions versions =
                    new GuideVersions(library, advisor.sources().installed());
            Side a = side("--from", from, versions, loader);
            Side b = side("--to", to, versions, loader);
            Setting setting = new Setting(
                    LocalDate.now(advisor.clock()),
                    locality,
                    Similar.NONE,
                    advisor.sources().seeds().holidays());
            long begun = System.nanoTime();
            Comparison comparison = Comparer.compare(a.guide(), b.guide(), setting, seconds * 1000L);
            CompareReport report = new CompareReport(
                    new CompareReport.Pair(guide, a.name(), a.guide(), b.name(), b.guide()),
                    comparison,
                    Overrides.beneath(
                            a.guide(),
                            b.guide(),
                            Stream.of(a, b).flatMap(side -> side.opened().levels(loader::load))),
                    (System.nanoTime() - begun) / 1e9);
            hint();
            print(report, store == null ? null : kept(store, a, b, setting));
            return comparison.isEqual() ? ExitCode.FINE : ExitCode.FINDINGS;
        } catch (SeedRefused refused) {
            throw Problems.refusal("--seeds", refused.problem());
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    /* Held against the whole country, a place shows all that it and the levels above it say themselves, old and new. */
    private void hint() {
        String place = from.equals(BASE) && isCode(to) ? to : to.equals(BASE) && isCode(from) ? from : "";
        if (!place.isEmpty()) {
            String options = "--from " + SHIPPED + " --to " + place + " --locality " + place;
            advisor.streams()
                    .err()
                    .println(advisor.say(new Text(
                            "提示：这是 " + place + " 与全国的全部不同，包括它上级的。只看改动后的指引在那里有什么不同，用 " + options + "。",
                            "Hint: this is all in which " + place
                                    + " differs from the whole country, with the levels above"
                                    + " it. For what a changed guide makes another there, use " + options + ".")));
        }
    }

    private static boolean isCode(String named) {
        return named.matches("[0-9]{6}") && !Files.exists(Path.of(named));
    }

    private KeptReport kept(DeskStore store, Side a, Side b, Setting setting) throws StoreRefused {
        Foreseer foreseer = new Foreseer(a.guide(), b.guide(), setting, seconds * 1000L, () -> false);
        String place = a.division().isEmpty() ? b.division() : a.division();
        KeptPatterns patterns = new KeptPatterns(a.guide(), foreseer, place);
        store.forEach(patterns::add);
        return new KeptReport(a.guide(), b.guide(), place, patterns.ends());
    }

    private void print(CompareReport report, @Nullable KeptReport kept) {
        Language language = advisor.language();
        if (json) {
            ObjectNode root = report.json(language);
            if (kept != null) {
                root.set("outcomes", kept.json());
            }
            advisor.streams().out().println(root);
        } else {
            report.lines(language).forEach(advisor.streams().out()::println);
            if (kept != null) {
                kept.lines(language).forEach(advisor.streams().out()::println);
            }
        }
    }

    private Side side(String option, String named, GuideVersions versions, GuideLoader loader) throws Refusal {
        boolean isCode = isCode(named);
        if (isCode) {
            Advisor.checkDivision(advisor.sources().localities(), named);
        }
        try {
            GuideVersion version = version(option, named, isCode, versions);
            OpenedVersion opened = versions.open(guide, version);
            if (opened.stranger().isPresent()) {
                checkTrusted(option, opened.stranger().get());
            }
            String division = isCode ? named : version instanceof GuideVersion.InUse ? "" : locality;
            return new Side(named, opened, found(option, opened.at(division, loader::load)), division);
        } catch (VersionRefused refused) {
            throw Problems.refusal(option, refused.problem());
        }
    }

    private GuideVersion version(String option, String named, boolean isCode, GuideVersions versions) throws Refusal {
        if (named.equals(BASE) || isCode) {
            return new GuideVersion.InUse();
        }
        if (Files.isDirectory(Path.of(named))) {
            return new GuideVersion.Folder(Path.of(named));
        }
        if (Files.exists(Path.of(named))) {
            return new GuideVersion.PackFile(Path.of(named));
        }
        for (GuideVersion one : versions.of(guide)) {
            boolean isMeant = one instanceof GuideVersion.Shipped && named.equals(SHIPPED)
                    || one instanceof GuideVersion.Kept kept
                            && kept.installed().version().equals(named);
            if (isMeant) {
                return one;
            }
        }
        throw new Refusal(
                option,
                new Text("没有文件夹、指引包或版本 " + named + "。", "There is no folder, pack or version " + named + "."),
                new Text(
                        "请写 base、shipped、六位区划代码、安装过的版本、指引的文件夹或指引包。",
                        "Give base, shipped, a division code of six digits, an installed version, a guide's folder or a pack."));
    }

    private void checkTrusted(String option, PublisherKey publisher) throws Refusal {
        if (trust == null || !publisher.isMeantBy(trust)) {
            throw new Refusal(
                    option,
                    new Text(
                            "签名的人这里还不认识，公钥的六个词是 " + publisher.words() + "。",
                            "Nobody here has trusted its publisher yet, whose words are " + publisher.words() + "."),
                    new Text(
                            "请打电话向发布人核对这六个词，一样再加上 --trust 六个词；只用于这次比较。",
                            "Ask the publisher for their words over the phone; when they are the same, add --trust WORDS, for"
                                    + " this comparison only."));
        }
    }

    private static Guide found(String option, Resolution resolution) throws Refusal {
        if (resolution instanceof Resolution.Found found) {
            return found.guide();
        }
        List<Refusal.Item> items = new ArrayList<>();
        if (resolution instanceof Resolution.Refused refused) {
            refused.problems()
                    .forEach(problem -> items.add(new Refusal.Item(option, Problems.withRemedy(problem), List.of())));
        }
        throw new Refusal(items);
    }
}
