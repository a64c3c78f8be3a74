package advisor.workbench.guides;

import advisor.workbench.task.Listeners;
import org.jspecify.annotations.Nullable;

/** Where the advisor is in the place of guides, and which guide the pages there are about. */
public final class GuidesModel {

    private final Listeners listeners = new Listeners();
    private GuidesTab tab = GuidesTab.LIBRARY;
    private @Nullable Concern concern;
    private @Nullable Source source;

    /**
     * What the pages are about.
     *
     * @param guide the guide's id
     * @param division a division code, or empty for the whole country
     */
    public record Concern(String guide, String division) {}

    /**
     * A line of a guide's text, to be shown in the studio.
     *
     * @param file its path within the guide's folder
     * @param line counted from 1; 0 for the file as a whole
     */
    public record Source(Concern of, String file, int line) {}

    /** Tells a listener when another page, another guide or another line is wanted. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** The page that is shown. */
    public GuidesTab tab() {
        return tab;
    }

    /** Goes to another page. */
    public void go(GuidesTab next) {
        if (tab != next) {
            tab = next;
            listeners.changed();
        }
    }

    /** What the pages are about, or null before a guide was chosen. */
    public @Nullable Concern concern() {
        return concern;
    }

    /** From now on the pages are about this. */
    public void about(Concern next) {
        if (!next.equals(concern)) {
            concern = next;
            listeners.changed();
        }
    }

    /** Goes to a page about a guide. */
    public void go(GuidesTab next, Concern about) {
        concern = about;
        tab = next;
        listeners.changed();
    }

    /** Goes to the studio at a line. */
    public void toSource(Source line) {
        source = line;
        go(GuidesTab.STUDIO, line.of());
    }

    /** The line that was asked for since the last call, or null; the studio goes there once. */
    public @Nullable Source takeSource() {
        Source wanted = source;
        source = null;
        return wanted;
    }
}
