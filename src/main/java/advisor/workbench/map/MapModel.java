package advisor.workbench.map;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The map of the guide that the pages are about. */
public final class MapModel {

    private final GuideShelf shelf;
    private final MapOverlay cases;
    private final MapOverlay clients;
    private final Work work;
    private final Listeners listeners = new Listeners();
    private Figures figures = Figures.CASES;
    private GuideMap.Part part = GuideMap.Part.CONCLUSIONS;
    private GuidesModel.@Nullable Concern concern;
    private @Nullable Guide draft;
    private Language language = Language.ZH;
    private @Nullable MapLayout layout;
    private Map<String, String> notes = Map.of();
    private @Nullable Notice notice;
    private int asked;

    /** What the figures beside entries count. */
    public enum Figures {
        CASES,
        CLIENTS
    }

    /**
     * A model that shows nothing yet.
     *
     * @param cases how many worked cases go by each rule
     * @param clients where clients went, already protected; {@link MapOverlay#NONE} when nobody counts that
     */
    public MapModel(GuideShelf shelf, MapOverlay cases, MapOverlay clients, Work work) {
        this.shelf = shelf;
        this.cases = cases;
        this.clients = clients;
        this.work = work;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /**
     * Shows the map of a guide in a language.
     *
     * @param written the guide as its author has it at the moment, or null for the one on the shelf
     */
    public void show(GuidesModel.Concern of, @Nullable Guide written, Language in) {
        if (!of.equals(concern) || !Objects.equals(written, draft) || in != language || layout == null) {
            concern = of;
            draft = written;
            language = in;
            load();
        }
    }

    /** Whether it is drawn as its author has it at the moment. */
    public boolean isDraft() {
        return draft != null;
    }

    /** Shows the other half of the guide. */
    public void part(GuideMap.Part next) {
        if (part != next) {
            part = next;
            load();
        }
    }

    /** Whether it can be shown where clients went. */
    public boolean hasClients() {
        return clients != MapOverlay.NONE;
    }

    /** Shows other figures beside the entries. */
    public void figures(Figures next) {
        if (figures != next) {
            figures = next;
            load();
        }
    }

    /** The figures that are shown. */
    public Figures figures() {
        return figures;
    }

    /** The half that is shown. */
    public GuideMap.Part part() {
        return part;
    }

    /** What it is the map of, or null. */
    public GuidesModel.@Nullable Concern concern() {
        return concern;
    }

    private void load() {
        GuidesModel.Concern of = concern;
        if (of == null) {
            return;
        }
        int mine = ++asked;
        GuideMap.Part wanted = part;
        Guide written = draft;
        Language in = language;
        MapOverlay counts = figures == Figures.CLIENTS ? clients : cases;
        layout = null;
        record Laid(MapLayout layout, Map<String, String> notes) {}
        work.telling("正在画指引图", "Drawing the map of the guide")
                .run(
                        () -> {
                            Guide guide = written != null ? written : shelf.guide(of.guide(), of.division());
                            return new Laid(MapLayout.of(GuideMap.of(guide, wanted, in)), counts.of(guide, in));
                        },
                        laid -> {
                            if (mine == asked) {
                                layout = laid.layout();
                                notes = laid.notes();
                                notice = null;
                                listeners.changed();
                            }
                        },
                        failed -> {
                            notice = failed;
                            listeners.changed();
                        });
        listeners.changed();
    }

    /** The map with its places, or null while it is being laid out. */
    public @Nullable MapLayout layout() {
        return layout;
    }

    /** What is said beside entries, by their ids. */
    public Map<String, String> notes() {
        return notes;
    }

    /** Why there is no map, or null. */
    public @Nullable Notice notice() {
        return notice;
    }
}
