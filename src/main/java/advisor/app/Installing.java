package advisor.app;

import advisor.guide.Declarations;
import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.installed.Doubt;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.UnverifiedPack;
import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Installs packs, in three steps: the signature, what must be asked, the content.
 *
 * <p>No script of a pack runs, and no byte of it is written, before its signature was verified and its publisher trusted.
 */
final class Installing {

    /** How long loading one level may take, in milliseconds. */
    private static final long LOADING = 60_000;

    private final InstalledGuides installed;
    private final GuideLibrary library;

    /** Installs into a home; the library is that home's. */
    Installing(InstalledGuides installed, GuideLibrary library) {
        this.installed = installed;
        this.library = library;
    }

    /**
     * A pack whose signature fits.
     *
     * @param inUse the version of its guide in use, empty for none
     * @param doubts what must be asked before anything of it is run
     */
    record Opened(Pack pack, String inUse, List<Doubt> doubts) {
        Opened {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * A pack whose content was checked.
     *
     * @param levels the guides compiled from it, by division; none when it has errors
     * @param reports what the check found: of the whole, then of each division that decides otherwise
     */
    record Examined(Opened opened, Map<String, Guide> levels, List<CheckReport> reports) {
        Examined {
            levels = Map.copyOf(levels);
            reports = List.copyOf(reports);
        }

        boolean hasErrors() {
            return reports.stream().anyMatch(CheckReport::hasErrors);
        }

        /** The errors that keep it from being installed. */
        List<Problem> errors() {
            return reports.stream()
                    .flatMap(report -> report.items().stream())
                    .map(CheckReport.Item::problem)
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
        }

        /** What could not be proven in time, in words. */
        List<String> undecided() {
            return reports.stream()
                    .flatMap(report -> report.proven().undecided().stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * Reads a pack and verifies its signature.
     *
     * @throws PackRefused when it is not exactly what its publisher signed
     */
    Opened open(Path file) throws PackRefused {
        Pack pack = UnverifiedPack.read(file).verify();
        String inUse = library.resolve(pack.guide(), "") instanceof Resolution.Found found
                ? found.guide().version()
                : "";
        return new Opened(pack, inUse, installed.doubts(pack, inUse));
    }

    /**
     * Checks the content of a pack, which takes seconds: loads it at every level, proves it, runs its worked cases.
     *
     * @param basis what it is held against; the pack's own templates come on top
     * @throws PackRefused when a template is broken, or the manifest tells another version than the guide
     */
    Examined examine(Opened opened, CheckRun.Basis basis) throws PackRefused {
        Pack pack = opened.pack();
        CheckRun.Basis held = new CheckRun.Basis(
                basis.sources(),
                basis.days(),
                basis.localities(),
                PackTemplates.with(basis.templates(), pack).forGuide(pack.guide()),
                basis.today(),
                basis.milliseconds(),
                basis.book());
        List<CheckReport> reports = new ArrayList<>();
        reports.add(CheckRun.of(pack.source(), "", held));
        if (reports.get(0).hasErrors()) {
            return new Examined(opened, Map.of(), reports);
        }
        Map<String, Guide> levels = levels(pack.source());
        Guide national = levels.get("");
        if (national == null || !national.version().equals(pack.version())) {
            throw new PackRefused(
                    new Text("清单写的版本和指引自己的版本不一样。", "The manifest tells another version than the guide itself."),
                    new Text("请让发布人重新打包。", "Ask its publisher to pack it again."));
        }
        for (Map.Entry<String, Guide> level : levels.entrySet()) {
            if (!decidesAlike(national.declarations(), level.getValue().declarations())
                    && !isKnown(level.getKey(), level.getValue())) {
                reports.add(CheckRun.of(pack.source(), level.getKey(), held));
            }
        }
        return new Examined(opened, levels, reports);
    }

    /** The guide at every level, the national one under the empty code. */
    private static Map<String, Guide> levels(GuideSource source) throws PackRefused {
        List<String> codes = new ArrayList<>(List.of(""));
        codes.addAll(source.localities());
        Map<String, Guide> levels = new TreeMap<>();
        try (GuideLoader loader = new GuideLoader(LOADING)) {
            for (String code : codes) {
                Load load = loader.load(source, code);
                if (load instanceof Load.Refused refused) {
                    throw new PackRefused(
                            Problems.sentence(refused.problems().get(0)),
                            refused.problems().get(0).remedy());
                }
                levels.put(code, ((Load.Loaded) load).guide());
            }
        }
        return levels;
    }

    /* Exactly this guide is on the desk already, shipped or installed, and was proven then. */
    private boolean isKnown(String code, Guide guide) {
        return installed.compiled(guide.hash()).isPresent()
                || library.resolve(guide.id(), code) instanceof Resolution.Found found
                        && found.guide().hash().equals(guide.hash());
    }

    /* Levels that differ in words and unread facts alone are proven with the national one. */
    private static boolean decidesAlike(Declarations one, Declarations other) {
        return one.questions().equals(other.questions())
                && one.definitions().equals(other.definitions())
                && one.conclusionRules().equals(other.conclusionRules())
                && one.adviceRules().equals(other.adviceRules())
                && one.promises().equals(other.promises());
    }

    /**
     * Installs a pack without errors whose doubts were answered with yes, and uses it from now on.
     *
     * @throws PackRefused when the home can not be written to
     */
    void install(Examined examined, LocalDate day) throws PackRefused {
        if (examined.hasErrors() || examined.levels().isEmpty()) {
            throw new IllegalArgumentException("a guide with errors is not installed");
        }
        installed.install(examined.opened().pack(), examined.levels(), day);
        library.reload();
    }
}
