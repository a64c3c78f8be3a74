package advisor.workbench.desk;

import advisor.guide.Text;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import org.jspecify.annotations.Nullable;

/** Hides everything when the advisor leaves quickly, until the passphrase is given; a demonstration desk needs none. */
public final class CoverModel {

    private final Work work;
    private final Listeners listeners = new Listeners();
    private @Nullable OpenDesk desk;
    private boolean covered;
    private boolean blank;
    private boolean trying;
    private @Nullable Notice notice;

    /** A cover that is not drawn. */
    public CoverModel(Work work) {
        this.work = work;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** From now on the passphrase is this desk's. */
    public void guard(OpenDesk opened) {
        desk = opened;
    }

    /** Whether everything is hidden. */
    public boolean isCovered() {
        return covered;
    }

    /** Whether a passphrase is being looked at. */
    public boolean isTrying() {
        return trying;
    }

    /** Why the cover stays, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Whether returning takes the passphrase. */
    public boolean needsPassphrase() {
        OpenDesk open = desk;
        return !blank && open != null && !open.isDemonstration();
    }

    /** Hides everything at once; a blank becomes a cover. */
    public void cover() {
        if (!covered || blank) {
            covered = true;
            blank = false;
            notice = null;
            listeners.changed();
        }
    }

    /** Hides everything while somebody walks past, or shows it again; behind a cover it does nothing. */
    public void blank() {
        if (blank) {
            uncover();
        } else if (!covered) {
            covered = true;
            blank = true;
            listeners.changed();
        }
    }

    /** Whether everything is hidden for a moment only, so that no passphrase is needed to see it again. */
    public boolean isBlank() {
        return blank;
    }

    /** Shows everything again where no passphrase is needed. */
    public void comeBack() {
        if (!blank && !needsPassphrase()) {
            uncover();
        }
    }

    /** Shows everything again when the passphrase is right; it is wiped. */
    public void comeBack(char[] passphrase) {
        OpenDesk open = desk;
        if (open == null || open.isDemonstration()) {
            uncover();
        } else if (!trying) {
            trying = true;
            work.run(() -> open.isPassphrase(passphrase), this::tried, failed -> {
                trying = false;
                notice = failed;
                listeners.changed();
            });
        }
    }

    private void tried(boolean right) {
        trying = false;
        if (right) {
            uncover();
        } else {
            notice = new Notice(
                    new Text("口令不对。", "The passphrase is not right."),
                    new Text("请检查大小写和输入法，再试一次。", "Check capitals and keyboard and try again."));
            listeners.changed();
        }
    }

    private void uncover() {
        covered = false;
        blank = false;
        notice = null;
        listeners.changed();
    }
}
