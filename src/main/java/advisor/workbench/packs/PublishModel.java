package advisor.workbench.packs;

import advisor.proof.Watch;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Which guide is published with which key, and what came of it. */
public final class PublishModel {

    private final PackDesk desk;
    private final Work loading;
    private final Listeners listeners = new Listeners();
    private String guide = "";
    private PackDesk.@Nullable Key key;
    private boolean made;
    private PackDesk.@Nullable Published published;
    private @Nullable Notice notice;
    private @Nullable Run running;

    /** Nothing is published. */
    public PublishModel(PackDesk desk, Work loading) {
        this.desk = desk;
        this.loading = loading;
    }

    /** Proving that can be called off. */
    private static final class Run implements Watch {
        private final AtomicBoolean off = new AtomicBoolean();

        @Override
        public void at(int done, int of) {
            // it is called off or waited for
        }

        @Override
        public boolean isOff() {
            return off.get();
        }
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** The guide that is published; empty before one was chosen. */
    public String guide() {
        return guide;
    }

    /** Chooses the guide. */
    public void guide(String next) {
        if (!next.equals(guide)) {
            guide = next;
            published = null;
            notice = null;
            listeners.changed();
        }
    }

    /** The publisher's key, or null before one was chosen. */
    public PackDesk.@Nullable Key key() {
        return key;
    }

    /** Whether the key was just made. */
    public boolean isMade() {
        return made;
    }

    /** Chooses the file of a key. */
    public void key(Path file) {
        begin();
        loading.run(
                () -> desk.key(file),
                found -> {
                    key = found;
                    listeners.changed();
                },
                this::failed);
    }

    /**
     * Makes a new key and chooses it.
     *
     * @param passphrase protects it, or null for none; wiped
     */
    public void newKey(Path file, char @Nullable [] passphrase) {
        begin();
        loading.run(
                () -> desk.newKey(file, passphrase),
                fresh -> {
                    key = fresh;
                    made = true;
                    listeners.changed();
                },
                this::failed);
    }

    /** Whether there is all that is needed, and nothing is being published. */
    public boolean canPublish() {
        return !guide.isEmpty() && key != null && running == null;
    }

    /** Whether a guide is being proven and written. */
    public boolean isRunning() {
        return running != null;
    }

    /** The pack that was made, or null. */
    public PackDesk.@Nullable Published published() {
        return published;
    }

    /** What did not go as meant, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /**
     * Proves the guide and writes the pack.
     *
     * @param passphrase opens the key when it needs one, or null; wiped
     */
    public void publish(Path out, char @Nullable [] passphrase) {
        PackDesk.Key with = key;
        if (!canPublish() || with == null) {
            if (passphrase != null) {
                Arrays.fill(passphrase, '\0');
            }
            return;
        }
        begin();
        Run mine = new Run();
        running = mine;
        String of = guide;
        listeners.changed();
        loading.run(
                () -> desk.publish(of, with.file(), passphrase, out, mine),
                pack -> {
                    running = null;
                    published = pack;
                    listeners.changed();
                },
                why -> {
                    running = null;
                    if (mine.isOff()) {
                        listeners.changed();
                    } else {
                        failed(why);
                    }
                });
    }

    /** Calls off the proving; no pack is made. */
    public void cancel() {
        Run now = running;
        if (now != null) {
            now.off.set(true);
        }
    }

    private void begin() {
        notice = null;
        made = false;
        published = null;
        listeners.changed();
    }

    private void failed(Notice why) {
        notice = why;
        listeners.changed();
    }
}
