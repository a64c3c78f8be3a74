package advisor.workbench.packs;

import advisor.pack.installed.Installed;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.PublisherKey;
import advisor.proof.Watch;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What was installed at this desk, and how far the installing of a pack has come. */
public final class PacksModel {

    private final PackDesk desk;
    private final InstalledGuides installed;
    private final Work loading;
    private final Runnable changed;
    private final Listeners listeners = new Listeners();
    private Stage stage = new Stage.Nothing();
    private @Nullable Notice notice;
    private @Nullable PublisherKey leaving;
    private Found found = new Found(Set.of(), Set.of(), Set.of());
    private Run run = new Run();

    /**
     * What was found when the packs were looked at.
     *
     * @param damaged the hashes of the packs whose files are no longer what was signed
     * @param overlaid the guides of which sessions use a draft of the studio
     * @param shipped the guides that travel in the program too
     */
    public record Found(Set<String> damaged, Set<String> overlaid, Set<String> shipped) {
        public Found {
            damaged = Set.copyOf(damaged);
            shipped = Set.copyOf(shipped);
            overlaid = Set.copyOf(overlaid);
        }
    }

    /**
     * How far it has come.
     *
     * <pre>{@code
     * switch on the type:
     *   Nothing    no pack was chosen
     *   Opening    its signature is being verified
     *   Asking     what must be asked before anything of it runs
     *   Examining  its content is being checked, level by level
     *   Confirming what it would change: the advisor says whether it is used
     *   Installing it is being written
     *   Done       it is in use, or was already
     * }</pre>
     */
    public sealed interface Stage {
        /** No pack was chosen. */
        record Nothing() implements Stage {}

        /** Its signature is being verified. */
        record Opening() implements Stage {}

        /** What must be asked before anything of it runs. */
        record Asking(PackDesk.Opened opened) implements Stage {}

        /** Its content is being checked: so many of so many levels. */
        record Examining(PackDesk.Opened opened, int done, int of) implements Stage {}

        /** What it would change. */
        record Confirming(PackDesk.Opened opened, PackDesk.Examined examined) implements Stage {
            /** Whether it can be installed. */
            public boolean isSound() {
                return examined.errors().isEmpty() && examined.undecided().isEmpty();
            }
        }

        /** It is being written. */
        record Installing(PackDesk.Opened opened) implements Stage {}

        /**
         * It is in use.
         *
         * @param already whether nothing had to be done for that
         */
        record Done(PackDesk.Opened opened, boolean already) implements Stage {}
    }

    /**
     * Nothing is being installed.
     *
     * @param changed called when another version of a guide is in use
     */
    public PacksModel(PackDesk desk, Work loading, Runnable changed) {
        this.desk = desk;
        this.installed = desk.installed();
        this.loading = loading;
        this.changed = changed;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** How far it has come. */
    public Stage stage() {
        return stage;
    }

    /** What did not go as meant, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** One look at a pack, of no interest any more when another begins. */
    private final class Run implements Watch {
        private final AtomicBoolean off = new AtomicBoolean();

        boolean isWanted() {
            return this == run && !off.get();
        }

        @Override
        public void at(int done, int of) {
            loading.show(() -> {
                if (isWanted() && stage instanceof Stage.Examining examining) {
                    become(new Stage.Examining(examining.opened(), done, of));
                }
            });
        }

        @Override
        public boolean isOff() {
            return off.get();
        }
    }

    private void become(Stage next) {
        stage = next;
        listeners.changed();
    }

    /** Looks again at what is installed, and verifies the signature of each pack anew. */
    public void look() {
        loading.run(
                this::found,
                now -> {
                    found = now;
                    listeners.changed();
                },
                this::told);
    }

    private Found found() {
        installed.reload();
        Set<String> damaged = new HashSet<>();
        Set<String> overlaid = new HashSet<>();
        Set<String> shipped = new HashSet<>();
        for (String guide : installed.guides()) {
            if (desk.isOverlaid(guide)) {
                overlaid.add(guide);
            }
            if (desk.isShipped(guide)) {
                shipped.add(guide);
            }
            for (Installed version : installed.versions(guide)) {
                try {
                    installed.pack(version);
                } catch (PackRefused broken) {
                    damaged.add(version.pack());
                }
            }
        }
        return new Found(damaged, overlaid, shipped);
    }

    /** What was found when they were looked at last. */
    public Found looked() {
        return found;
    }

    private void told(Notice why) {
        notice = why;
        listeners.changed();
    }

    private void failed(Notice why) {
        notice = why;
        become(new Stage.Nothing());
    }

    private Run begin() {
        run.off.set(true);
        run = new Run();
        notice = null;
        return run;
    }

    /** Opens a pack: its signature is verified, and what must be asked is found. */
    public void open(Path file) {
        Run mine = begin();
        become(new Stage.Opening());
        loading.run(
                () -> desk.open(file),
                opened -> {
                    if (mine.isWanted()) {
                        opened(opened);
                    }
                },
                why -> {
                    if (mine.isWanted()) {
                        failed(why);
                    }
                });
    }

    private void opened(PackDesk.Opened opened) {
        if (opened.isHere() || installed.isInUse(opened.pack())) {
            become(new Stage.Done(opened, true));
        } else if (opened.doubts().isEmpty()) {
            examine(opened);
        } else {
            become(new Stage.Asking(opened));
        }
    }

    /** Whether a pack can be chosen: none is being looked at. */
    public boolean canChoose() {
        return stage instanceof Stage.Nothing || stage instanceof Stage.Done;
    }

    /** Whether there is something to say yes to. */
    public boolean canGoOn() {
        return stage instanceof Stage.Asking || stage instanceof Stage.Confirming confirming && confirming.isSound();
    }

    /** Says yes: to what was asked, or to using the pack. */
    public void goOn() {
        if (stage instanceof Stage.Asking) {
            answer();
        } else {
            install();
        }
    }

    /* Whoever installs it has asked its publisher, and wants it all the same. */
    private void answer() {
        if (stage instanceof Stage.Asking asking) {
            examine(asking.opened());
        }
    }

    private void examine(PackDesk.Opened opened) {
        Run mine = begin();
        become(new Stage.Examining(opened, 0, 0));
        loading.run(
                () -> opened.examine(mine),
                examined -> {
                    if (mine.isWanted()) {
                        become(new Stage.Confirming(opened, examined));
                    }
                },
                why -> {
                    if (mine.isWanted()) {
                        failed(why);
                    }
                });
    }

    /** Whether there is a pack to put away. */
    public boolean canCancel() {
        return !(stage instanceof Stage.Installing || stage instanceof Stage.Nothing);
    }

    /** Puts the pack away; nothing of it stays. */
    public void cancel() {
        if (canCancel()) {
            begin();
            run.off.set(true);
            become(new Stage.Nothing());
        }
    }

    /* Its changes were shown. */
    private void install() {
        if (stage instanceof Stage.Confirming confirming && confirming.isSound()) {
            become(new Stage.Installing(confirming.opened()));
            loading.act(
                    confirming.examined()::install,
                    () -> {
                        become(new Stage.Done(confirming.opened(), false));
                        look();
                        changed.run();
                    },
                    this::failed);
        }
    }

    /** The guides of which some version was installed. */
    public List<String> guides() {
        return List.copyOf(installed.guides());
    }

    /** The version of a guide in use that was installed, or null when it is used as shipped, or not at all. */
    public @Nullable Installed inUse(String guide) {
        return installed.inUse().get(guide);
    }

    /** Whether a guide also travels in the program. */
    public boolean isShipped(String guide) {
        return found.shipped().contains(guide);
    }

    /** All versions of a guide that were installed, the latest installed first. */
    public List<Installed> versions(String guide) {
        return installed.versions(guide);
    }

    /** The keys that are trusted, and since when. */
    public Map<PublisherKey, LocalDate> trusted() {
        return installed.trusted();
    }

    /** Uses a version that was installed before. */
    public void use(Installed version) {
        act(() -> installed.use(version));
    }

    /** Uses a guide as it was shipped; one that was not shipped is no longer offered. */
    public void useShipped(String guide) {
        act(() -> installed.useShipped(guide));
    }

    /** The publisher whom to trust no longer is asked about, or null. */
    public @Nullable PublisherKey leaving() {
        return leaving;
    }

    /** Asks whether to trust a publisher no longer, or takes the question back with null. */
    public void ask(@Nullable PublisherKey key) {
        leaving = key;
        listeners.changed();
    }

    /** Trusts the publisher no longer about whom it was asked; what was installed stays. */
    public void distrust() {
        PublisherKey key = leaving;
        leaving = null;
        if (key != null) {
            act(() -> installed.distrust(key));
        }
    }

    private interface Change {
        void run() throws PackRefused;
    }

    private void act(Change change) {
        notice = null;
        loading.act(
                () -> {
                    try {
                        change.run();
                    } catch (PackRefused refused) {
                        throw new Refused(refused.message(), refused.remedy());
                    }
                    desk.changed();
                },
                () -> {
                    look();
                    changed.run();
                },
                this::told);
    }

    /** What is said of a list of installed guides that can not be read, or null when all is well. */
    public @Nullable Notice damage() {
        PackRefused damage = installed.damage();
        return damage == null ? null : new Notice(damage.message(), damage.remedy());
    }
}
