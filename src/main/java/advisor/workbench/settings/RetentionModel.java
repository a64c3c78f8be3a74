package advisor.workbench.settings;

import advisor.store.Keeping;
import advisor.workbench.desk.DeskCare;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How long single outcomes are kept, and what would fold if that were changed. */
public final class RetentionModel {

    private static final List<Integer> USUAL = List.of(12, 24, 36, 60, 120);

    private final DeskCare care;
    private final Work work;
    private final Listeners listeners = new Listeners();
    private @Nullable Keeping keeping;
    private int chosen;
    private @Nullable Long wouldFold;
    private @Nullable Long folded;
    private boolean asking;
    private boolean working;
    private @Nullable Notice notice;

    /** Nothing asked yet. */
    RetentionModel(DeskCare care, Work work) {
        this.care = care;
        this.work = work;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Asks the desk how long it keeps outcomes. */
    public void load() {
        work.run(
                care::keeping,
                now -> {
                    keeping = now;
                    choose(now.months());
                },
                this::failed);
    }

    private void failed(Notice why) {
        working = false;
        asking = false;
        notice = why;
        listeners.changed();
    }

    /** How long outcomes are kept now, or null while that is not known. */
    public @Nullable Keeping keeping() {
        return keeping;
    }

    /** The limits to choose from, in months, {@link Keeping#FOREVER} last. */
    public List<Integer> limits() {
        TreeSet<Integer> limits = new TreeSet<>(USUAL);
        Keeping now = keeping;
        if (now != null) {
            limits.add(now.months());
        }
        limits.remove(Keeping.FOREVER);
        List<Integer> all = new java.util.ArrayList<>(limits);
        all.add(Keeping.FOREVER);
        return List.copyOf(all);
    }

    /** The limit looked at. */
    public int chosen() {
        return chosen;
    }

    /** Looks at a limit: how many outcomes would fold is counted, nothing is changed. */
    public void choose(int months) {
        if (working) {
            return;
        }
        chosen = months;
        wouldFold = null;
        asking = false;
        notice = null;
        listeners.changed();
        work.run(
                () -> care.wouldFold(months),
                count -> {
                    if (chosen == months) {
                        wouldFold = count;
                        listeners.changed();
                    }
                },
                this::failed);
    }

    /** How many outcomes would fold with the limit looked at, or null while that is counted. */
    public @Nullable Long wouldFold() {
        return wouldFold;
    }

    /** Whether there is anything to do: another limit, or outcomes that are older than the limit. */
    public boolean canApply() {
        Keeping now = keeping;
        Long fold = wouldFold;
        return now != null && fold != null && !working && (now.months() != chosen || fold > 0);
    }

    /** Whether it is asked once more, since folding can not be undone. */
    public boolean isAsking() {
        return asking;
    }

    /** Asks once more, or no longer. */
    public void ask(boolean really) {
        asking = really && canApply();
        listeners.changed();
    }

    /** Sets the limit looked at; where outcomes would go it must have been asked. */
    public void apply() {
        Long fold = wouldFold;
        if (!canApply() || fold == null || fold > 0 && !asking) {
            return;
        }
        working = true;
        asking = false;
        folded = null;
        notice = null;
        int months = chosen;
        listeners.changed();
        work.run(
                () -> care.keepFor(months),
                count -> {
                    working = false;
                    folded = count;
                    load();
                },
                this::failed);
    }

    /** Whether outcomes are being folded. */
    public boolean isWorking() {
        return working;
    }

    /** How many were folded last, or null when nothing was changed. */
    public @Nullable Long folded() {
        return folded;
    }

    /** Why something could not be done, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Forgets what was looked at. */
    void forget() {
        asking = false;
        folded = null;
        notice = null;
    }
}
