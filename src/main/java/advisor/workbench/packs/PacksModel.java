package advisor.workbench.packs;

import advisor.pack.installed.Installed;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.PublisherKey;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import advisor.workbench.task.Work;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was installed at this desk: which version of each guide is in use, and which publishers are trusted. */
public final class PacksModel {

    private final PackDesk desk;
    private final InstalledGuides installed;
    private final Work loading;
    private final Runnable changed;
    private final Listeners listeners = new Listeners();
    private final InstallModel installing;
    private @Nullable Notice notice;
    private @Nullable PublisherKey leaving;
    private Found found = new Found(Set.of(), Set.of(), Set.of());

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
     * Nothing is being installed.
     *
     * @param changed called when another version of a guide is in use
     */
    public PacksModel(PackDesk desk, Work loading, Runnable changed) {
        this.desk = desk;
        this.installed = desk.installed();
        this.loading = loading;
        this.changed = changed;
        this.installing = new InstallModel(desk, loading, now -> notice = now, listeners::changed, this::used);
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** The installing of one more pack. */
    public InstallModel installing() {
        return installing;
    }

    /** What did not go as meant, or null. */
    public @Nullable Notice notice() {
        return notice;
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
                this::used,
                this::told);
    }

    private void used() {
        look();
        changed.run();
    }

    /** What is said of a list of installed guides that can not be read, or null when all is well. */
    public @Nullable Notice damage() {
        PackRefused damage = installed.damage();
        return damage == null ? null : new Notice(damage.message(), damage.remedy());
    }
}
