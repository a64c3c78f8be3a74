package advisor.workbench.studio;

import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The versions of the draft, and the one it is compared with. */
public final class HistoryModel {

    private final StudioModel studio;
    private final Listeners listeners = new Listeners();
    private List<Version> versions = List.of();
    private @Nullable Draft with;
    private @Nullable Notice notice;

    /** The versions of a studio's draft. */
    public HistoryModel(StudioModel studio) {
        this.studio = studio;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Looks which versions there are. */
    public void load() {
        Draft draft = studio.draft();
        if (draft != null) {
            studio.desk()
                    .disk()
                    .run(
                            () -> studio.desk().workshop().versions(draft.id()),
                            found -> {
                                versions = found;
                                notice = null;
                                listeners.changed();
                            },
                            this::failed);
        }
    }

    /** The versions, the latest first. */
    public List<Version> versions() {
        return versions;
    }

    /** Compares the draft with a version from now on. */
    public void compare(Version version) {
        Draft draft = studio.draft();
        if (draft != null) {
            studio.desk()
                    .disk()
                    .run(
                            () -> studio.desk().workshop().version(draft, version),
                            found -> {
                                with = found;
                                listeners.changed();
                            },
                            this::failed);
        }
    }

    /** Compares the draft with how it came from now on. */
    public void compareWithOriginal() {
        Draft draft = studio.draft();
        if (draft != null) {
            with = new Draft(draft.id(), draft.originals(), Map.of());
            listeners.changed();
        }
    }

    /** What the draft is compared with, or null. */
    public @Nullable Draft comparedWith() {
        Draft draft = studio.draft();
        Draft other = with;
        return draft != null && other != null && draft.id().equals(other.id()) ? other : null;
    }

    /** What did not go as meant, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    private void failed(Notice why) {
        notice = why;
        listeners.changed();
    }
}
