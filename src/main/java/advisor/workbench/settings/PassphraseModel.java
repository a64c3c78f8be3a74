package advisor.workbench.settings;

import advisor.workbench.desk.DeskCare;
import advisor.workbench.desk.Strength;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import advisor.workbench.task.Work;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What opens the desk: its passphrase, a deputy's, recovery words, and how each is changed.
 *
 * <p>What is typed comes as characters and is wiped; recovery words are here from when they are made until the advisor has
 * shown that they were written down, or goes elsewhere.
 */
public final class PassphraseModel {

    /** Which words are asked for to see that they were written down, counted from 1. */
    public static final List<Integer> ASKED = List.of(3, 8);

    /** What is being filled in. */
    public enum Form {
        CHANGE,
        DEPUTY,
        NO_DEPUTY,
        WORDS
    }

    /** What was done last. */
    public enum Done {
        CHANGED,
        DEPUTY_SET,
        DEPUTY_GONE,
        WORDS_WRITTEN
    }

    /** What is wrong with what is filled in, before the desk is asked. */
    public enum Problem {
        NOW_MISSING,
        TOO_SHORT,
        DIFFER,
        OTHER_WORDS
    }

    private final DeskCare care;
    private final Work work;
    private final Listeners listeners = new Listeners();
    private DeskCare.@Nullable Keys keys;
    private @Nullable Form form;
    private @Nullable Problem problem;
    private @Nullable Done done;
    private @Nullable Notice notice;
    private List<String> words = List.of();
    private boolean checking;
    private boolean working;

    /** Nothing asked yet. */
    PassphraseModel(DeskCare care, Work work) {
        this.care = care;
        this.work = work;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Asks the desk what opens it. */
    public void load() {
        work.run(
                care::keys,
                found -> {
                    keys = found;
                    listeners.changed();
                },
                this::failed);
    }

    private void failed(Notice why) {
        working = false;
        notice = why;
        listeners.changed();
    }

    /** What opens the desk besides its passphrase, or null while that is not known. */
    public DeskCare.@Nullable Keys keys() {
        return keys;
    }

    /** What is being filled in, or null. */
    public @Nullable Form form() {
        return form;
    }

    /** Begins to fill something in, or null to give that up. */
    public void begin(@Nullable Form next) {
        if (!working) {
            form = next;
            problem = null;
            done = null;
            notice = null;
            listeners.changed();
        }
    }

    /** What is wrong with what is filled in, or null. */
    public @Nullable Problem problem() {
        return problem;
    }

    /** What was done last, or null. */
    public @Nullable Done done() {
        return done;
    }

    /** What the desk refused, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Whether the desk is being asked; deriving a key takes a moment on purpose. */
    public boolean isWorking() {
        return working;
    }

    /**
     * Does what is filled in; all three are wiped.
     *
     * @param now what opens the desk
     * @param next the new passphrase, where there is one
     * @param again the same once more
     */
    public void submit(char[] now, char[] next, char[] again) {
        Form what = form;
        if (what == null || working) {
            wipe(now, next, again);
            return;
        }
        boolean fresh = what == Form.CHANGE || what == Form.DEPUTY;
        problem = now.length == 0
                ? Problem.NOW_MISSING
                : fresh && !Strength.of(next).isEnough()
                        ? Problem.TOO_SHORT
                        : fresh && !Arrays.equals(next, again) ? Problem.DIFFER : null;
        notice = null;
        Arrays.fill(again, '\0');
        if (problem != null) {
            wipe(now, next, again);
            listeners.changed();
            return;
        }
        working = true;
        listeners.changed();
        switch (what) {
            case CHANGE -> work.act(() -> care.changePassphrase(now, next), () -> done(Done.CHANGED), this::failed);
            case DEPUTY -> work.act(() -> care.setDeputy(now, next), () -> done(Done.DEPUTY_SET), this::failed);
            case NO_DEPUTY -> work.act(() -> care.removeDeputy(now), () -> done(Done.DEPUTY_GONE), this::failed);
            case WORDS -> work.run(() -> care.makeRecoveryWords(now), this::made, this::failed);
        }
    }

    private static void wipe(char[]... typed) {
        for (char[] one : typed) {
            Arrays.fill(one, '\0');
        }
    }

    private void done(Done what) {
        working = false;
        form = null;
        done = what;
        load();
    }

    private void made(List<String> fresh) {
        working = false;
        form = null;
        words = List.copyOf(fresh);
        checking = false;
        load();
    }

    /** The recovery words to be written down; empty when there are none to show. */
    public List<String> words() {
        return words;
    }

    /** Whether the words are hidden, and some of them asked for. */
    public boolean isChecking() {
        return checking;
    }

    /** Prints the words where the advisor says; what the printer makes of them is said when it does not take them. */
    void print(RecoveryWordsPage page, String name) {
        notice = null;
        try {
            page.job(name)
                    .ifPresent(job -> work.act(() -> RecoveryWordsPage.send(job), listeners::changed, this::failed));
        } catch (Refused refused) {
            failed(refused.notice());
        }
    }

    /** Hides the words and asks for some, or shows them again. */
    public void check(boolean now) {
        checking = now && !words.isEmpty();
        problem = null;
        listeners.changed();
    }

    /** Takes the words that were asked for, in that order; when they are right, all are forgotten. */
    public void written(List<String> typed) {
        if (!checking) {
            return;
        }
        boolean right = true;
        for (int i = 0; i < ASKED.size(); i++) {
            right &= typed.get(i).strip().equalsIgnoreCase(words.get(ASKED.get(i) - 1));
        }
        problem = right ? null : Problem.OTHER_WORDS;
        if (right) {
            words = List.of();
            checking = false;
            done = Done.WORDS_WRITTEN;
        }
        listeners.changed();
    }

    /** Forgets everything that was typed or shown. */
    void forget() {
        if (!working) {
            form = null;
        }
        words = List.of();
        checking = false;
        problem = null;
        done = null;
        notice = null;
    }
}
