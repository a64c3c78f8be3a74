package advisor.workbench.guides;

import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of guides, as far as it is known. */
public final class LibraryModel {

    private final GuideShelf shelf;
    private final Work work;
    private final Listeners listeners = new Listeners();
    private @Nullable List<GuideShelf.Shelved> guides;
    private @Nullable Notice notice;

    /** A list that is not loaded yet. */
    public LibraryModel(GuideShelf shelf, Work work) {
        this.shelf = shelf;
        this.work = work;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Loads the list, again when it was loaded before. */
    public void load() {
        work.telling("正在读指引", "Reading the guides")
                .run(
                        shelf::list,
                        list -> {
                            guides = List.copyOf(list);
                            notice = null;
                            listeners.changed();
                        },
                        failed -> {
                            notice = failed;
                            listeners.changed();
                        });
    }

    /** The guides, or null while they are not known. */
    public @Nullable List<GuideShelf.Shelved> guides() {
        return guides;
    }

    /** Why they could not be loaded, or null. */
    public @Nullable Notice notice() {
        return notice;
    }
}
