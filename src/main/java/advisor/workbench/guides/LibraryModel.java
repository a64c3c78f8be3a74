package advisor.workbench.guides;

import advisor.pack.OwnBases;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import advisor.workbench.task.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of guides, as far as it is known. */
public final class LibraryModel {

    private final GuideShelf shelf;
    private final Work work;
    private final Listeners listeners = new Listeners();
    private @Nullable List<GuideShelf.Shelved> guides;
    private Map<String, OwnBases.Changed> beneath = Map.of();
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
                        this::read,
                        read -> {
                            guides = read.guides();
                            beneath = read.beneath();
                            notice = null;
                            listeners.changed();
                        },
                        failed -> {
                            notice = failed;
                            listeners.changed();
                        });
    }

    private record Read(List<GuideShelf.Shelved> guides, Map<String, OwnBases.Changed> beneath) {
        Read {
            guides = List.copyOf(guides);
            beneath = Map.copyOf(beneath);
        }
    }

    private Read read() throws Refused {
        List<GuideShelf.Shelved> list = shelf.list();
        Map<String, OwnBases.Changed> changed = new HashMap<>();
        for (GuideShelf.Shelved one : list) {
            shelf.beneath(one.id()).ifPresent(what -> changed.put(one.id(), what));
        }
        return new Read(list, changed);
    }

    /** What changed beneath files of the desk's own in a guide since its author looked, or null. */
    public OwnBases.@Nullable Changed beneath(String id) {
        return beneath.get(id);
    }

    /** The author has looked at what changed beneath, and the desk's own files still fit. */
    public void looked(String id) {
        work.act(() -> shelf.looked(id), this::load, failed -> {
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
