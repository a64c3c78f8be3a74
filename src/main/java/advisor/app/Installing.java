package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Setting;
import advisor.guide.Severity;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.SignOffs;
import advisor.pack.installed.Doubt;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.UnverifiedPack;
import advisor.proof.Watch;
import advisor.script.GuideLoader;
import advisor.workbench.packs.PackChange;
import java.io.IOException;
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
     * @param isHere whether exactly its content is in use already, by whomever it was published
     * @param doubts what must be asked before anything of it is run
     */
    record Opened(Pack pack, String inUse, boolean isHere, List<Doubt> doubts) {
        Opened {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * A pack whose content was checked.
     *
     * @param check what was found, and the guides compiled from it
     * @param change what would be another with it
     */
    record Examined(Opened opened, WholeCheck check, PackChange change) {
        boolean hasErrors() {
            return check.report().hasErrors();
        }

        /** The errors that keep it from being installed. */
        List<Problem> errors() {
            return check.report().items().stream()
                    .map(CheckReport.Item::problem)
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
        }
    }

    /**
     * Reads a pack and verifies its signature.
     *
     * @throws PackRefused when it is not exactly what its publisher signed
     */
    Opened open(Path file) throws PackRefused {
        return held(UnverifiedPack.read(file).verify());
    }

    /** A pack held against what is in use. */
    Opened held(Pack pack) {
        String inUse = library.published(pack.guide(), "") instanceof Resolution.Found found
                ? found.guide().version()
                : "";
        boolean isSame = isSame(pack);
        boolean isHere = isSame && library.templates(pack.guide()).equals(pack.templates());
        return new Opened(pack, inUse, isHere, installed.doubts(pack, inUse, isSame));
    }

    /* Signatures are no content. */
    private boolean isSame(Pack pack) {
        if (!library.ids().contains(pack.guide())) {
            return false;
        }
        try {
            Map<String, String> here = new TreeMap<>(library.files(pack.guide()));
            Map<String, String> there = new TreeMap<>(pack.source().files());
            here.remove(SignOffs.FILE);
            there.remove(SignOffs.FILE);
            return here.equals(there);
        } catch (IOException unreadable) {
            // it is asked about then
            return false;
        }
    }

    /**
     * Checks the content of a pack, which takes seconds: loads it at every level, proves what was not proven before, runs its
     * worked cases, and compares it with what is in use.
     *
     * @param basis what it is held against; the pack's own templates come on top
     * @throws PackRefused when a template is broken, or the manifest tells another version than the guide
     */
    Examined examine(Opened opened, CheckRun.Basis basis, Watch watch) throws PackRefused {
        Pack pack = opened.pack();
        CheckRun.Basis held = new CheckRun.Basis(
                basis.sources(),
                basis.days(),
                basis.localities(),
                PackTemplates.with(basis.templates(), pack).forGuide(pack.guide()),
                basis.today(),
                basis.milliseconds(),
                basis.book());
        try (GuideLoader loader = new GuideLoader(LOADING)) {
            WholeCheck check =
                    WholeCheck.of(pack.source(), held, loader, ProvenHere.of(pack.guide(), installed), watch);
            Guide national = check.levels().get("");
            if (!check.report().hasErrors()
                    && (national == null || !national.version().equals(pack.version()))) {
                throw new PackRefused(
                        new Text("清单写的版本和指引自己的版本不一样。", "The manifest tells another version than the guide itself."),
                        new Text("请让发布人重新打包。", "Ask its publisher to pack it again."));
            }
            return new Examined(opened, check, change(pack.guide(), check, held, watch));
        }
    }

    private Map<String, Guide> inUse(String guide) {
        Map<String, Guide> levels = new TreeMap<>();
        List<String> codes = new ArrayList<>(List.of(""));
        codes.addAll(library.localities(guide));
        for (String code : codes) {
            if (library.published(guide, code) instanceof Resolution.Found found) {
                levels.put(code, found.guide());
            }
        }
        return levels;
    }

    private PackChange change(String guide, WholeCheck check, CheckRun.Basis basis, Watch watch) {
        return check.report().hasErrors()
                ? PackChange.NONE
                : PackChange.between(
                        inUse(guide),
                        check.levels(),
                        new Setting(basis.today(), "", Similar.NONE, basis.days()),
                        basis.milliseconds(),
                        watch);
    }

    /**
     * Installs a pack without errors whose doubts were answered with yes, and uses it from now on.
     *
     * @throws PackRefused when the home can not be written to
     */
    void install(Examined examined, LocalDate day) throws PackRefused {
        if (examined.hasErrors() || examined.check().levels().isEmpty()) {
            throw new IllegalArgumentException("a guide with errors is not installed");
        }
        installed.install(examined.opened().pack(), examined.check().levels(), day);
        library.reload();
    }
}
