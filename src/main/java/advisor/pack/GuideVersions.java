package advisor.pack;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import advisor.pack.installed.Installed;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.UnverifiedPack;
import advisor.script.GuideSource;
import advisor.script.SourceRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the versions of a guide that this desk has or that somebody points at, so that they can be held against each other. */
public final class GuideVersions {

    private final GuideLibrary library;
    private final InstalledGuides installed;

    /** The versions in a library and in the home whose installed guides it offers. */
    public GuideVersions(GuideLibrary library, InstalledGuides installed) {
        this.library = library;
        this.installed = installed;
    }

    /** The versions of a guide this desk has: the one in use first, then as it was shipped, then the latest installed. */
    public List<GuideVersion> of(String guide) {
        List<GuideVersion> versions = new ArrayList<>();
        if (library.ids().contains(guide)) {
            versions.add(new GuideVersion.InUse());
        }
        try (GuideLibrary shipped = GuideLibrary.shipped()) {
            if (shipped.ids().contains(guide)) {
                versions.add(new GuideVersion.Shipped());
            }
        }
        installed.versions(guide).forEach(one -> versions.add(new GuideVersion.Kept(one)));
        return versions;
    }

    /** What lies beneath files of the desk's own: the installed version in use, or what was shipped. */
    public GuideVersion beneathOwn(String guide) {
        Installed inUse = installed.inUse().get(guide);
        return inUse == null ? new GuideVersion.Shipped() : new GuideVersion.Kept(inUse);
    }

    /**
     * Opens a version; of a pack the signature is verified. Nothing of it runs.
     *
     * @param guide the guide's id
     * @throws VersionRefused when it is not there, or not what it must be
     */
    public OpenedVersion open(String guide, GuideVersion version) throws VersionRefused {
        if (version instanceof GuideVersion.InUse) {
            return OpenedVersion.of(library.localities(guide), level -> library.published(guide, level));
        }
        if (version instanceof GuideVersion.Shipped) {
            return shipped(guide);
        }
        if (version instanceof GuideVersion.Kept kept) {
            Installed one = kept.installed();
            return OpenedVersion.of(
                    one.levels().keySet().stream()
                            .filter(code -> !code.isEmpty())
                            .toList(),
                    level -> kept(one, level));
        }
        if (version instanceof GuideVersion.Draft draft) {
            return OpenedVersion.of(draft.source(), null);
        }
        if (version instanceof GuideVersion.Folder folder) {
            return folder(folder.path());
        }
        return pack(guide, ((GuideVersion.PackFile) version).path());
    }

    private static OpenedVersion shipped(String guide) {
        try (GuideLibrary shipped = GuideLibrary.shipped()) {
            return OpenedVersion.of(shipped.localities(guide), level -> {
                try (GuideLibrary opened = GuideLibrary.shipped()) {
                    return opened.resolve(guide, level);
                }
            });
        }
    }

    private Resolution kept(Installed version, String level) {
        Optional<Guide> guide = installed.compiled(version.levels().getOrDefault(level, ""));
        return guide.isPresent()
                ? new Resolution.Found(guide.get())
                : new Resolution.Refused(List.of(new Problem(
                        "installed-guide-broken",
                        Severity.ERROR,
                        "",
                        0,
                        new Text(
                                "安装的指引 " + version.guide() + " " + version.version() + " 损坏了。",
                                "The installed guide " + version.guide() + " " + version.version() + " is damaged."),
                        new Text("请重新安装这个版本。", "Install that version again."))));
    }

    private static OpenedVersion folder(Path folder) throws VersionRefused {
        if (!Files.isDirectory(folder)) {
            throw VersionRefused.of(
                    "no-folder",
                    new Text("没有文件夹 " + folder + "。", "There is no folder " + folder + "."),
                    new Text("请选择一份指引的文件夹，里面有 guide.mjs。", "Choose the folder of a guide, which holds guide.mjs."));
        }
        try {
            return OpenedVersion.of(GuideSource.read(folder), null);
        } catch (SourceRefused refused) {
            throw new VersionRefused(refused.problem());
        } catch (IOException unreadable) {
            throw VersionRefused.of(
                    "unreadable",
                    new Text("文件夹 " + folder + " 读不出来。", "The folder " + folder + " can not be read."),
                    new Text("请检查读取权限。", "See that it may be read."));
        }
    }

    private OpenedVersion pack(String guide, Path file) throws VersionRefused {
        try {
            Pack pack = UnverifiedPack.read(file).verify();
            if (!pack.guide().equals(guide)) {
                throw VersionRefused.of(
                        "other-guide",
                        new Text(
                                "这个包里是指引 " + pack.guide() + "，不是 " + guide + "。",
                                "This pack holds the guide " + pack.guide() + " and not " + guide + "."),
                        new Text("请换一个包，或者先选那份指引。", "Choose another pack, or that guide first."));
            }
            boolean known = installed.trusted().containsKey(pack.publisher());
            return OpenedVersion.of(pack.source(), known ? null : pack.publisher());
        } catch (PackRefused refused) {
            throw VersionRefused.of(refused);
        }
    }
}
