package advisor.workbench.settings;

import advisor.guide.Language;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.Appearances;
import advisor.workbench.look.Theme;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import org.jspecify.annotations.Nullable;

/** The appearance of the moment. */
public final class AppearanceModel {

    private final Appearances store;
    private final Work work;
    private final Listeners listeners = new Listeners();
    private Appearance appearance;
    private Theme system;
    private @Nullable Notice notice;

    /**
     * Begins with an appearance that was loaded.
     *
     * @param system what the system wears as far as it is known
     */
    public AppearanceModel(Appearances store, Work work, Appearance loaded, Theme system) {
        this.store = store;
        this.work = work;
        this.appearance = loaded;
        this.system = system;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** The appearance. */
    public Appearance appearance() {
        return appearance;
    }

    /** The language. */
    public Language language() {
        return appearance.language();
    }

    /** The colours worn now: never {@link Theme#SYSTEM}, but what the system wears. */
    public Theme worn() {
        return appearance.theme() == Theme.SYSTEM ? system : appearance.theme();
    }

    /** Why the last change could not be remembered, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Shows another appearance from now on, and remembers it. */
    public void become(Appearance next) {
        if (next.equals(appearance)) {
            return;
        }
        appearance = next;
        notice = null;
        listeners.changed();
        work.act(() -> store.save(next), () -> {}, failed -> {
            notice = failed;
            listeners.changed();
        });
    }

    /** Speaks the other language. */
    public void otherLanguage() {
        become(appearance.in(appearance.language() == Language.ZH ? Language.EN : Language.ZH));
    }

    /** What the system wears was found out. */
    public void systemWears(Theme found) {
        Theme before = worn();
        system = found;
        if (before != worn()) {
            listeners.changed();
        }
    }
}
