package advisor.workbench.releases;

import advisor.disclosure.Epsilon;
import advisor.disclosure.Quarter;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.pack.Localities;
import advisor.report.ReleasePlaces;
import advisor.report.ReleaseTables;
import advisor.report.publish.Export;
import advisor.report.publish.Publication;
import advisor.store.ClosedPeriod;
import advisor.store.ReleaseBook;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import advisor.workbench.task.Work;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The quarters that were or can be published, the one looked at, and what was written of it. */
public final class ReleasesModel {

    private final OpenDesk desk;
    private final GuideShelf shelf;
    private final Localities localities;
    private final Work disk;
    private final Work loading;
    private final Listeners listeners = new Listeners();
    private @Nullable ReleaseBook book;
    private @Nullable Quarter chosen;
    private @Nullable Notice notice;
    private @Nullable Path written;
    private boolean asking;
    private boolean working;

    /** A ledger that is not read yet. */
    public ReleasesModel(OpenDesk desk, GuideShelf shelf, Localities localities, Work disk, Work loading) {
        this.desk = desk;
        this.shelf = shelf;
        this.localities = localities;
        this.disk = disk;
        this.loading = loading;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Reads the ledger, again when it was read before. */
    public void load() {
        disk.run(desk::releases, this::read, this::failed);
    }

    private void read(ReleaseBook found) {
        book = found;
        working = false;
        if (chosen == null || !periods().contains(chosen)) {
            chosen = periods().stream().findFirst().orElse(null);
        }
        listeners.changed();
    }

    private void failed(Notice why) {
        notice = why;
        working = false;
        asking = false;
        listeners.changed();
    }

    /** The ledger, or null while it is not known. */
    public @Nullable ReleaseBook book() {
        return book;
    }

    /** What could not be done, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** The quarters that were or can be published, the latest first. */
    public List<Quarter> periods() {
        ReleaseBook now = book;
        return now == null
                ? List.of()
                : Stream.concat(now.closable().stream(), now.closed().stream().map(ClosedPeriod::period))
                        .distinct()
                        .sorted(Comparator.<Quarter>naturalOrder().reversed())
                        .toList();
    }

    /** The quarter looked at, or null while there is none. */
    public @Nullable Quarter chosen() {
        return chosen;
    }

    /** Looks at a quarter. */
    public void choose(Quarter next) {
        if (!working) {
            chosen = next;
            asking = false;
            notice = null;
            written = null;
            listeners.changed();
        }
    }

    /** What was published of the quarter looked at, or null when it is not published. */
    public @Nullable Publication publication(Language language) {
        ReleaseBook now = book;
        Quarter period = chosen;
        ClosedPeriod closed =
                now == null || period == null ? null : now.find(period).orElse(null);
        return closed == null
                ? null
                : new Publication(
                        closed.period(),
                        closed.closedOn(),
                        closed.release(),
                        closed.words(),
                        language,
                        desk.isDemonstration());
    }

    /** The names of the tables a release has. */
    public List<Text> tables() {
        return ReleaseTables.KEYS.stream().map(Publication::title).toList();
    }

    /** What a release tells of one visit at most. */
    public Epsilon cost() {
        return ReleaseTables.KEYS.stream()
                .map(key -> ReleaseBook.EPSILON_OF_A_TABLE)
                .reduce(Epsilon.ZERO, Epsilon::plus);
    }

    /** Whether the year's budget allows another release. */
    public boolean affords() {
        ReleaseBook now = book;
        return now != null && now.affords(ReleaseTables.KEYS.size());
    }

    /** Whether it is asked if the quarter should really be closed. */
    public boolean isAsking() {
        return asking;
    }

    /** Whether the quarter is being counted and closed. */
    public boolean isWorking() {
        return working;
    }

    /** Asks whether the quarter should really be closed, or no longer. */
    public void ask(boolean really) {
        asking = really;
        notice = null;
        listeners.changed();
    }

    /** Closes the quarter looked at, for good. */
    public void publish() {
        Quarter period = chosen;
        if (period == null || working || !asking) {
            return;
        }
        asking = false;
        working = true;
        notice = null;
        listeners.changed();
        loading.run(
                shelf::list,
                list -> disk.run(
                        () -> {
                            close(period, list);
                            return desk.releases();
                        },
                        this::read,
                        this::failed),
                this::failed);
    }

    private void close(Quarter period, List<GuideShelf.Shelved> list) throws Refused {
        List<Guide> guides = new ArrayList<>();
        List<String> divisions = new ArrayList<>();
        for (GuideShelf.Shelved one : list) {
            if (one instanceof GuideShelf.Shelved.Ready ready) {
                guides.add(ready.national());
                divisions.addAll(ready.divisions());
            }
        }
        ReleasePlaces places = new ReleasePlaces(
                localities.all().stream().map(Localities.Division::code).toList(), divisions, localities::name);
        desk.release(period, () -> new ReleaseTables(period, guides, places));
    }

    /** The file that was written last, or null. */
    public @Nullable Path written() {
        return written;
    }

    /** Writes what was published of the quarter looked at into a new file. */
    public void export(Export kind, Path named, Language language) {
        Publication publication = publication(language);
        if (publication == null) {
            return;
        }
        Path file = Export.of(named).filter(kind::equals).isPresent()
                ? named
                : named.resolveSibling(named.getFileName() + kind.ending());
        loading.act(
                () -> write(kind, publication, file),
                () -> {
                    written = file;
                    notice = null;
                    listeners.changed();
                },
                this::failed);
    }

    private static void write(Export kind, Publication publication, Path file) throws Refused {
        try {
            kind.write(publication, file);
        } catch (FileAlreadyExistsException there) {
            throw new Refused(
                    new Text(
                            "已经有文件 " + file + "，没有覆盖它。",
                            "There is a file " + file + " already; it was not overwritten."),
                    new Text("请换一个名字，或先移走它。", "Take another name, or move it away first."));
        } catch (IOException failure) {
            throw new Refused(
                    new Text("无法写入 " + file + "。", "It is not possible to write " + file + "."),
                    new Text("请检查文件夹的权限，或另选一个文件夹。", "Check the folder's permissions, or choose another folder."));
        }
    }
}
