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
    private boolean systemIsDark;
    private @Nullable Notice notice;

    /** Begins with an appearance that was loaded. */
    public AppearanceModel(Appearances store, Work work, Appearance loaded, boolean systemIsDark) {
        this.store = store;
        this.work = work;
        this.appearance = loaded;
        this.systemIsDark = systemIsDark;
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

    /** Whether dark colours are worn now. */
    public boolean isDark() {
        return appearance.theme() == Theme.DARK || appearance.theme() == Theme.SYSTEM && systemIsDark;
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
    public void systemIsDark(boolean dark) {
        if (dark != systemIsDark) {
            boolean before = isDark();
            systemIsDark = dark;
            if (before != isDark()) {
                listeners.changed();
            }
        }
    }
}
