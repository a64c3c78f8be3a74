package advisor.workbench.outcomes;

import advisor.guide.Guide;
import advisor.outcome.Outcome;
import advisor.workbench.desk.DeskCare;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The outcomes of the open desk as far as they are loaded, and the one looked at. */
public final class OutcomesModel {

    private final OpenDesk desk;
    private final GuideShelf shelf;
    private final Work disk;
    private final Work loading;
    private final Listeners listeners = new Listeners();
    private final Map<String, Guide> guides = new HashMap<>();
    private @Nullable List<Outcome> outcomes;
    private @Nullable Notice notice;
    private @Nullable Exported exported;
    private DeskCare.@Nullable Looked looked;
    private boolean looking;
    private boolean calledOff;
    private @Nullable Outcome chosen;
    private @Nullable Guide guide;

    /** An export that was made. */
    public record Exported(long outcomes, Path file) {}

    /** Outcomes that are not loaded yet. */
    public OutcomesModel(OpenDesk desk, GuideShelf shelf, Work disk, Work loading) {
        this.desk = desk;
        this.shelf = shelf;
        this.disk = disk;
        this.loading = loading;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Loads the outcomes, latest month first, and the guides that name their conclusions. */
    public void load() {
        loading.run(
                shelf::list,
                list -> {
                    for (GuideShelf.Shelved one : list) {
                        if (one instanceof GuideShelf.Shelved.Ready ready) {
                            guides.put(ready.id(), ready.national());
                        }
                    }
                    listeners.changed();
                },
                this::failed);
        disk.telling("正在读出记录", "Reading the records")
                .run(
                        () -> desk.outcomes().stream()
                                .sorted(Comparator.comparing(Outcome::month)
                                        .reversed()
                                        .thenComparing(
                                                outcome -> outcome.guide().id())
                                        .thenComparing(Outcome::conclusion)
                                        .thenComparingLong(Outcome::id))
                                .toList(),
                        found -> {
                            outcomes = found;
                            notice = null;
                            looked = null;
                            calledOff = false;
                            chosen = null;
                            listeners.changed();
                        },
                        this::failed);
    }

    private void failed(Notice why) {
        notice = why;
        listeners.changed();
    }

    /** The outcomes, or null while they are not known. */
    public @Nullable List<Outcome> outcomes() {
        return outcomes;
    }

    /** What could not be done, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** What the look at every outcome found when the desk was opened, or null when all is well. */
    public @Nullable Notice damage() {
        return desk.damage();
    }

    /** The national guide of an outcome, or null when it is no longer there. */
    public @Nullable Guide guideOf(Outcome outcome) {
        return guides.get(outcome.guide().id().name());
    }

    /** Looks at one outcome; its words come from the guide as it holds in its city. */
    public void choose(@Nullable Outcome next) {
        chosen = next;
        guide = null;
        listeners.changed();
        if (next == null || guideOf(next) == null) {
            return;
        }
        loading.run(
                () -> shelf.guide(next),
                found -> {
                    if (next.equals(chosen)) {
                        guide = found;
                        listeners.changed();
                    }
                },
                this::failed);
    }

    /** The outcome looked at, or null. */
    public @Nullable Outcome chosen() {
        return chosen;
    }

    /** The guide that says the chosen outcome in words, or null while it is not known. */
    public @Nullable Guide guide() {
        return guide;
    }

    /** Writes all outcomes into a new file. */
    public void export(Path file) {
        exported = null;
        disk.telling("正在导出记录", "Exporting the records")
                .run(
                        () -> desk.export(file),
                        count -> {
                            exported = new Exported(count, file);
                            notice = null;
                            listeners.changed();
                        },
                        this::failed);
    }

    /** Looks at every record whether it is as it was saved, and counts the summary anew; not twice at once. */
    public void lookThrough() {
        if (looking) {
            return;
        }
        looking = true;
        looked = null;
        calledOff = false;
        listeners.changed();
        AtomicBoolean off = new AtomicBoolean();
        disk.telling("正在逐条核对记录", "Looking at every record", () -> {
                    off.set(true);
                    looking = false;
                    calledOff = true;
                    listeners.changed();
                })
                .run(
                        () -> desk.care().lookThrough(off::get),
                        found -> {
                            looking = false;
                            looked = found.orElse(null);
                            notice = null;
                            listeners.changed();
                        },
                        why -> {
                            looking = false;
                            failed(why);
                        });
    }

    /** Whether the last look at every record was called off. */
    public boolean isCalledOff() {
        return calledOff;
    }

    /** What the last look at every record found, or null when there was none since the records were loaded. */
    public DeskCare.@Nullable Looked looked() {
        return looked;
    }

    /** The export that was made last, or null. */
    public @Nullable Exported exported() {
        return exported;
    }
}
