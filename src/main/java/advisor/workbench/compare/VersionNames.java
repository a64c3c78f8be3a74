package advisor.workbench.compare;

import advisor.pack.GuideVersion;
import advisor.workbench.words.Wording;
import java.nio.file.Path;

/** What versions of a guide are called. */
public final class VersionNames {

    private VersionNames() {}

    /** The name of a version. */
    public static String of(GuideVersion version, Wording wording) {
        if (version instanceof GuideVersion.Kept kept) {
            return wording.say(
                    "version.kept",
                    kept.installed().version(),
                    kept.installed().installed().toString());
        }
        if (version instanceof GuideVersion.Folder folder) {
            return wording.say("version.folder", last(folder.path()));
        }
        if (version instanceof GuideVersion.PackFile pack) {
            return wording.say("version.pack", last(pack.path()));
        }
        return wording.say(
                version instanceof GuideVersion.InUse
                        ? "version.inUse"
                        : version instanceof GuideVersion.Shipped ? "version.shipped" : "version.draft");
    }

    /* The last two names of a path: enough to know it again, and not wider than a field. */
    private static String last(Path path) {
        int names = path.getNameCount();
        return names <= 2 ? path.toString() : path.subpath(names - 2, names).toString();
    }
}
