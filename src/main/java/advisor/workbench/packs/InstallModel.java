package advisor.workbench.packs;

import advisor.proof.Watch;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far the installing of one pack has come: verified, asked about, examined, confirmed and written. */
public final class InstallModel {

    private final PackDesk desk;
    private final Work loading;
    private final Consumer<@Nullable Notice> said;
    private final Runnable changed;
    private final Runnable used;
    private Stage stage = new Stage.Nothing();
    private Run run = new Run();

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
     * @param said takes what did not go as meant, or null when that is said no longer; a change follows each
     * @param changed called on every change
     * @param used called when a pack was installed and is in use
     */
    InstallModel(PackDesk desk, Work loading, Consumer<@Nullable Notice> said, Runnable changed, Runnable used) {
        this.desk = desk;
        this.loading = loading;
        this.said = said;
        this.changed = changed;
        this.used = used;
    }

    /** How far it has come. */
    public Stage stage() {
        return stage;
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
        changed.run();
    }

    private void failed(Notice why) {
        said.accept(why);
        become(new Stage.Nothing());
    }

    private Run begin() {
        run.off.set(true);
        run = new Run();
        said.accept(null);
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
        if (opened.isHere() || desk.installed().isInUse(opened.pack())) {
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
                        used.run();
                    },
                    this::failed);
        }
    }
}
