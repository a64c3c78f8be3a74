package advisor.workbench.studio;

import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.OwnBases;
import advisor.pack.OwnGuides;
import advisor.script.SourceRefused;
import advisor.workbench.task.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The author's folder: drafts, their earlier versions, and beside it what this desk uses of them.
 *
 * <p>Every call may wait for the disk and belongs off the event thread, one at a time.
 */
public final class Workshop {

    /** A change after so long a rest keeps what was there before as a version. */
    private static final Duration REST = Duration.ofMinutes(10);

    private final GuideLibrary library;
    private final OwnGuides used;
    private final Clock clock;
    private final Path folder;
    private final OwnGuides drafts;
    private final OwnGuides seen;
    private final OwnBases bases;
    private final Map<String, LocalDateTime> lastChange = new HashMap<>();

    /**
     * A workshop.
     *
     * @param library the guides there are, with those used over them
     * @param used where drafts go that this desk uses
     * @param folder the author's folder, made when something is written
     */
    public Workshop(GuideLibrary library, OwnGuides used, Path folder, Clock clock) {
        this.library = library;
        this.used = used;
        this.folder = folder;
        this.clock = clock;
        this.drafts = new OwnGuides(folder.resolve("drafts"));
        this.seen = new OwnGuides(folder.resolve("seen"));
        this.bases = bases(library, used, folder);
    }

    /** What lies beneath the files of an author's folder that a desk uses. */
    public static OwnBases bases(GuideLibrary library, OwnGuides used, Path folder) {
        return new OwnBases(library, used, new OwnGuides(folder.resolve("beneath")));
    }

    /** Where the drafts lie, for people to read. */
    public String place() {
        return drafts.folder().toString();
    }

    /** The ids of all guides that can be opened. */
    public List<String> ids() {
        TreeSet<String> ids = new TreeSet<>(library.ids());
        ids.addAll(drafts.ids());
        List<String> all = new ArrayList<>(library.ids());
        ids.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return all;
    }

    /** The draft of a guide; as it came when the author has not changed it yet. */
    public Draft open(String id) throws Refused {
        try {
            Map<String, String> originals = library.ids().contains(id) ? library.originals(id) : Map.of();
            Map<String, String> own = drafts.files(id);
            return new Draft(id, originals, own.isEmpty() ? used.files(id) : own);
        } catch (SourceRefused refused) {
            throw new Refused(refused.problem().message(), refused.problem().remedy());
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    /** The files a guide came with when the author of a draft last looked at them; as they are now before there is a draft. */
    public Map<String, String> seen(Draft draft) throws Refused {
        try {
            Map<String, String> files = draft.own().isEmpty() ? Map.of() : seen.files(draft.id());
            return files.isEmpty() ? draft.originals() : files;
        } catch (SourceRefused refused) {
            throw new Refused(refused.problem().message(), refused.problem().remedy());
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    /** The author has looked at all files that a guide came with, as they are now. */
    public void look(Draft draft) throws Refused {
        try {
            seen.replace(draft.id(), draft.files());
        } catch (IOException unable) {
            throw unwritable();
        }
    }

    private void begin(Draft before, Draft now) throws IOException {
        if (before.own().isEmpty() && !now.originals().isEmpty()) {
            seen.replace(now.id(), now.originals());
        }
    }

    /**
     * Keeps the files of a draft that are not as they were; a version of what was there before is kept after a rest.
     *
     * @param before the draft as it was when it was last kept
     */
    public void keep(Draft before, Draft now) throws Refused {
        try {
            LocalDateTime time = LocalDateTime.now(clock);
            LocalDateTime last = lastChange.put(now.id(), time);
            if (last == null || Duration.between(last, time).compareTo(REST) >= 0) {
                version(before);
            }
            begin(before, now);
            TreeSet<String> paths = new TreeSet<>(before.own().keySet());
            paths.addAll(now.own().keySet());
            for (String path : paths) {
                if (!now.isOwn(path)) {
                    drafts.remove(now.id(), path);
                } else if (!now.text(path).equals(before.own().get(path))) {
                    drafts.write(now.id(), path, now.text(path));
                }
            }
        } catch (IOException unable) {
            throw unwritable();
        }
    }

    /** Puts a whole draft in place of what was there, with a version of that. */
    public void replace(Draft before, Draft now) throws Refused {
        try {
            version(before);
            begin(before, now);
            drafts.replace(now.id(), now.own());
        } catch (IOException unable) {
            throw unwritable();
        }
    }

    private void version(Draft draft) throws IOException {
        Optional<Version> last = versions(draft.id()).stream().findFirst();
        OwnGuides history = history(draft.id());
        try {
            if (last.isPresent() && history.files(last.get().id()).equals(draft.own())
                    || draft.own().isEmpty()) {
                return;
            }
        } catch (SourceRefused damaged) {
            // an unreadable version is no reason not to keep this one
        }
        history.replace(Version.taken(LocalDateTime.now(clock)).id(), draft.own());
    }

    private OwnGuides history(String id) {
        return new OwnGuides(folder.resolve("versions").resolve(id));
    }

    /** The versions of a draft, the latest first. */
    public List<Version> versions(String id) {
        return history(id).ids().stream()
                .map(Version::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Version::at).reversed())
                .toList();
    }

    /** The draft as it was in a version. */
    public Draft version(Draft of, Version version) throws Refused {
        try {
            return new Draft(of.id(), of.originals(), history(of.id()).files(version.id()));
        } catch (SourceRefused refused) {
            throw new Refused(refused.problem().message(), refused.problem().remedy());
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    /** From now on sessions of this desk begin with the draft as it is. */
    public void use(Draft draft) throws Refused {
        try {
            version(draft);
            if (draft.own().isEmpty()) {
                used.remove(draft.id());
                bases.forget(draft.id());
            } else {
                bases.looked(draft.id(), draft.originals());
                used.replace(draft.id(), draft.own());
            }
            library.reload();
        } catch (IOException unable) {
            throw unwritable();
        }
    }

    /** From now on sessions of this desk begin with the guide as it came; the draft stays. */
    public void stopUsing(String id) throws Refused {
        try {
            used.remove(id);
            bases.forget(id);
            library.reload();
        } catch (IOException unable) {
            throw unwritable();
        }
    }

    /** Whether sessions of this desk begin with a draft of the author's, be it this one or an earlier one. */
    public boolean isUsed(String id) {
        return used.ids().contains(id);
    }

    private Refused unreadable() {
        return new Refused(
                new Text("文件夹 " + place() + " 读不出来。", "The folder " + place() + " can not be read."),
                new Text("请检查读取权限。", "See that it may be read."));
    }

    private Refused unwritable() {
        return new Refused(
                new Text("没能写入文件夹 " + place() + "。", "Nothing could be written to the folder " + place() + "."),
                new Text(
                        "请检查磁盘空间和写入权限；改动还在窗口里，会再试。",
                        "See to the space on the disk and whether it may be written; your changes are still in the window and will be tried again."));
    }
}
