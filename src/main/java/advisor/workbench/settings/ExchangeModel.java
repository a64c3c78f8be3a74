package advisor.workbench.settings;

import advisor.store.DeskKey;
import advisor.store.Imported;
import advisor.workbench.desk.DeskExchange;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Exchange between desks: the key of the group, what is given and taken, and whose files are taken. */
public final class ExchangeModel {

    private final DeskExchange exchange;
    private final Work work;
    private final Listeners listeners = new Listeners();
    private DeskExchange.@Nullable Group group;
    private @Nullable Unknown unknown;
    private @Nullable DeskKey leaving;
    private @Nullable Done done;
    private @Nullable Notice notice;
    private boolean working;

    /**
     * A file of a desk that nobody here has trusted yet.
     *
     * @param file what is to be taken in
     * @param desk who signed it
     */
    public record Unknown(Path file, DeskKey desk) {}

    /**
     * What was done last.
     *
     * @param file what was written or taken in, or null for a desk that is no longer trusted
     * @param exported how many outcomes were written, or null
     * @param imported what came in, or null
     */
    public record Done(
            @Nullable Path file,
            @Nullable Long exported,
            @Nullable Imported imported) {}

    /** Nothing asked yet. */
    ExchangeModel(DeskExchange exchange, Work work) {
        this.exchange = exchange;
        this.work = work;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Asks the desk. */
    public void load() {
        work.run(exchange::group, this::known, this::failed);
    }

    private void known(DeskExchange.Group found) {
        group = found;
        working = false;
        listeners.changed();
    }

    private void failed(Notice why) {
        working = false;
        notice = why;
        listeners.changed();
    }

    /** The desk in its group, or null while that is not known. */
    public DeskExchange.@Nullable Group group() {
        return group;
    }

    /** Whether a file is being written or read. */
    public boolean isWorking() {
        return working;
    }

    private boolean begin() {
        if (working) {
            return false;
        }
        working = true;
        notice = null;
        done = null;
        unknown = null;
        leaving = null;
        listeners.changed();
        return true;
    }

    /** Makes a key for a group in a new file. */
    public void makeKey(Path file) {
        if (begin()) {
            work.act(() -> exchange.makeKey(file), this::load, this::failed);
        }
    }

    /** Uses the key of a group. */
    public void useKey(Path file) {
        if (begin()) {
            work.act(() -> exchange.useKey(file), this::load, this::failed);
        }
    }

    /** Writes everything into a new file for the others. */
    public void export(Path file) {
        if (begin()) {
            work.telling("正在写给小组的文件", "Writing the file for the group")
                    .run(() -> exchange.export(file), count -> did(new Done(file, count, null)), this::failed);
        }
    }

    /** Takes in a file; of a desk that is not known it is asked first. */
    public void take(Path file) {
        if (begin()) {
            taking().run(
                            () -> {
                                DeskKey desk = exchange.signer(file);
                                return exchange.isTrusted(desk)
                                        ? new Read(exchange.take(file), null)
                                        : new Read(null, new Unknown(file, desk));
                            },
                            read -> {
                                unknown = read.unknown();
                                if (read.imported() == null) {
                                    working = false;
                                    listeners.changed();
                                } else {
                                    did(new Done(file, null, read.imported()));
                                }
                            },
                            this::failed);
        }
    }

    private Work taking() {
        return work.telling("正在收小组的文件", "Taking in the file of the group");
    }

    private record Read(
            @Nullable Imported imported, @Nullable Unknown unknown) {}

    private void did(Done what) {
        done = what;
        load();
    }

    /** The file whose desk is to be trusted or not, or null. */
    public @Nullable Unknown unknown() {
        return unknown;
    }

    /** Trusts the desk that was asked about and takes its file in; or neither. */
    public void trust(boolean yes) {
        Unknown asked = unknown;
        if (asked == null || working) {
            return;
        }
        if (!yes) {
            unknown = null;
            listeners.changed();
        } else if (begin()) {
            taking().run(
                            () -> {
                                exchange.trust(asked.desk());
                                return exchange.take(asked.file());
                            },
                            imported -> did(new Done(asked.file(), null, imported)),
                            this::failed);
        }
    }

    /** The desk of which it is asked whether it should be distrusted, or null. */
    public @Nullable DeskKey leaving() {
        return leaving;
    }

    /** Asks whether a desk should be distrusted, or null to give that up. */
    public void ask(@Nullable DeskKey desk) {
        if (!working) {
            leaving = desk;
            done = null;
            listeners.changed();
        }
    }

    /** Distrusts the desk that was asked about. */
    public void distrust() {
        DeskKey desk = leaving;
        if (desk != null && begin()) {
            work.act(() -> exchange.distrust(desk), () -> did(new Done(null, null, null)), this::failed);
        }
    }

    /** What was done last, or null. */
    public @Nullable Done done() {
        return done;
    }

    /** What could not be done, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Forgets what was asked. */
    void forget() {
        unknown = null;
        leaving = null;
        done = null;
        notice = null;
    }
}
