package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.SigningKey;
import advisor.proof.Watch;
import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import java.util.Map;
import java.util.Optional;

/** Makes packs: a guide is proven at every level, and what has errors or could not be proven is not published. */
final class Publishing {

    /** How long loading one level may take, in milliseconds. */
    private static final long LOADING = 60_000;

    private final InstalledGuides installed;
    private final CheckRun.Basis basis;

    /** Publishes from a desk, which remembers what it has proven. */
    Publishing(InstalledGuides installed, CheckRun.Basis basis) {
        this.installed = installed;
        this.basis = basis;
    }

    /**
     * What came of it.
     *
     * @param pack the pack; nothing when the check found errors or could not decide everything
     */
    record Made(CheckReport report, Optional<Pack> pack) {}

    /**
     * Checks a guide and signs it, as of the day of the check.
     *
     * @param templates the text of each template that goes with it, by its path below the templates
     * @throws PackRefused when it tells no version, or does not fit a pack
     */
    Made make(GuideSource source, Map<String, String> templates, SigningKey key, Watch watch) throws PackRefused {
        try (GuideLoader loader = new GuideLoader(LOADING)) {
            WholeCheck check = WholeCheck.of(source, basis, loader, ProvenHere.of(source.id(), installed), watch);
            Guide national = check.levels().get("");
            boolean isSound = !check.report().hasErrors()
                    && check.report().proven().undecided().isEmpty()
                    && !watch.isOff();
            if (national == null || !isSound) {
                return new Made(check.report(), Optional.empty());
            }
            return new Made(
                    check.report(), Optional.of(Pack.of(source, templates, version(national), basis.today(), key)));
        }
    }

    private static String version(Guide guide) throws PackRefused {
        if (!Pack.isVersion(guide.version())) {
            throw new PackRefused(
                    new Text(
                            "指引没有写版本，或者版本里有字母、数字、点和连字符以外的字符。",
                            "The guide tells no version, or one with other signs than letters, digits, dots and dashes."),
                    new Text(
                            "请在 guide({…}) 里写 version: '2026.11' 这样的版本。",
                            "Write one such as version: '2026.11' into guide({…})."));
        }
        return guide.version();
    }
}
