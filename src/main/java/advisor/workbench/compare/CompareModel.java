package advisor.workbench.compare;

import advisor.pack.GuideVersion;
import advisor.pack.signed.PublisherKey;
import advisor.proof.Side;
import advisor.proof.Watch;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which two versions of a guide are compared, how far that has come, and what came of it. */
public final class CompareModel {

    private final CompareDesk desk;
    private final Comparing comparing;
    private final Listeners listeners = new Listeners();
    private final Map<Side, Chosen> chosen = new EnumMap<>(Side.class);
    private final List<GuideVersion> pointedAt = new ArrayList<>();
    private final KeptEndsModel kept;
    private String guide = "";
    private List<GuideVersion> versions = List.of();
    private Stage stage = new Stage.Choosing();
    private @Nullable Notice notice;
    private Run run = new Run();

    /**
     * What is chosen on one side.
     *
     * @param division a division code, or empty for the whole country
     * @param localities the divisions for which this version has something of its own
     */
    public record Chosen(GuideVersion version, String division, List<String> localities) {
        public Chosen {
            localities = List.copyOf(localities);
        }
    }

    /**
     * How far it has come.
     *
     * <pre>{@code
     * switch on the type:
     *   Choosing  nothing is compared
     *   Asking    a pack is by somebody unknown; its script runs only when that is said to be well
     *   Running   parts of what guides say are being compared
     *   Done      what came of it
     * }</pre>
     */
    public sealed interface Stage {
        /** Nothing is compared. */
        record Choosing() implements Stage {}

        /** A pack is by somebody unknown. */
        record Asking(List<PublisherKey> strangers) implements Stage {
            public Asking {
                strangers = List.copyOf(strangers);
            }
        }

        /**
         * Parts of what guides say are being compared.
         *
         * @param done how many parts are done
         * @param of how many there are; 0 while the versions are still being opened
         */
        record Running(int done, int of) implements Stage {}

        /** What came of it. */
        record Done(Compared compared) implements Stage {}
    }

    /** Nothing is chosen. */
    public CompareModel(CompareDesk desk) {
        this.desk = desk;
        this.comparing = new Comparing(desk);
        this.kept = new KeptEndsModel(desk, listeners::changed);
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** The id of the guide whose versions are compared; empty before one was chosen. */
    public String guide() {
        return guide;
    }

    /** From now on it is about this guide: as it is in use, with the draft or what was shipped. */
    public void about(String next) {
        if (next.equals(guide)) {
            return;
        }
        cancel();
        guide = next;
        chosen.clear();
        pointedAt.clear();
        versions = List.of();
        notice = null;
        stage = new Stage.Choosing();
        listeners.changed();
        look();
    }

    /** Looks again which versions there are. */
    public void look() {
        String of = guide;
        if (of.isEmpty()) {
            return;
        }
        desk.loading()
                .run(
                        () -> comparing.offered(of),
                        found -> {
                            if (of.equals(guide)) {
                                offer(found);
                            }
                        },
                        this::failed);
    }

    /** Compares what this desk uses with what its author has written, for a division, or for the whole country when it is empty. */
    public void draft(String of, String division) {
        about(of);
        desk.loading()
                .run(
                        () -> comparing.offered(of),
                        found -> {
                            if (of.equals(guide)) {
                                versions = List.copyOf(found);
                                found.stream()
                                        .filter(GuideVersion.Draft.class::isInstance)
                                        .findFirst()
                                        .ifPresent(draft -> compare(found.get(0), draft, division));
                            }
                        },
                        this::failed);
    }

    /** Compares what lay in a folder beneath the desk's own files of a guide with what lies there now. */
    public void beneath(String of, Path before) {
        about(of);
        desk.loading()
                .run(
                        () -> desk.versions().beneathOwn(of),
                        now -> {
                            if (of.equals(guide)) {
                                compare(new GuideVersion.Folder(before), now, "");
                            }
                        },
                        this::failed);
    }

    private void compare(GuideVersion used, GuideVersion draft, String division) {
        choose(Side.A, used);
        choose(Side.B, draft);
        division(Side.A, division);
        division(Side.B, division);
        compare();
    }

    private void offer(List<GuideVersion> found) {
        versions = List.copyOf(found);
        if (chosen.isEmpty() && !versions.isEmpty()) {
            choose(Side.A, versions.get(Math.min(1, versions.size() - 1)));
            choose(Side.B, versions.get(0));
        }
        listeners.changed();
    }

    /** How kept outcomes would end with the second version. */
    public KeptEndsModel kept() {
        return kept;
    }

    /** Whether it can be asked how kept outcomes would end. */
    public boolean canLookAtKept() {
        return stage instanceof Stage.Done && !(kept.stage() instanceof KeptEndsModel.Stage.Reading);
    }

    /** Looks how kept outcomes would end with the second version. */
    public void lookAtKept() {
        if (stage instanceof Stage.Done done && canLookAtKept()) {
            kept.look(done.compared());
        }
    }

    /** All versions that can be chosen: those this desk has, then those that were pointed at. */
    public List<GuideVersion> versions() {
        return Stream.concat(versions.stream(), pointedAt.stream()).toList();
    }

    /** What is chosen on a side, or null. */
    public @Nullable Chosen chosen(Side side) {
        return chosen.get(side);
    }

    /** Chooses a version on a side, and finds its divisions. */
    public void choose(Side side, GuideVersion version) {
        Chosen before = chosen.get(side);
        if (before != null && before.version().equals(version)) {
            return;
        }
        if (!versions().contains(version)) {
            pointedAt.add(version);
        }
        choose(side, new Chosen(version, before == null ? "" : before.division(), List.of()));
        String of = guide;
        desk.loading()
                .run(
                        () -> comparing.opened(of, version).localities(),
                        found -> {
                            Chosen now = chosen.get(side);
                            if (now != null && now.version().equals(version)) {
                                chosen.put(
                                        side,
                                        new Chosen(
                                                version, found.contains(now.division()) ? now.division() : "", found));
                                listeners.changed();
                            }
                        },
                        this::failed);
    }

    /** Chooses the division on a side; empty for the whole country. */
    public void division(Side side, String division) {
        Chosen now = chosen.get(side);
        if (now != null && !now.division().equals(division)) {
            choose(side, new Chosen(now.version(), division, now.localities()));
        }
    }

    private void choose(Side side, Chosen next) {
        cancel();
        chosen.put(side, next);
        notice = null;
        stage = new Stage.Choosing();
        listeners.changed();
    }

    /** Takes each for the other. */
    public void swap() {
        Chosen a = chosen.get(Side.A);
        Chosen b = chosen.get(Side.B);
        if (a != null && b != null) {
            chosen.put(Side.A, b);
            choose(Side.B, a);
        }
    }

    /** Whether there is something to compare and nothing is being compared. */
    public boolean canCompare() {
        return chosen.size() == 2 && !(stage instanceof Stage.Running);
    }

    /** How far it has come. */
    public Stage stage() {
        return stage;
    }

    /** What did not go as meant, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Compares what is chosen; asks before when a pack is by somebody unknown. */
    public void compare() {
        compare(false);
    }

    /** Goes on although a pack is by somebody unknown: the advisor heard the words of their key from them. */
    public void confirm() {
        if (stage instanceof Stage.Asking) {
            compare(true);
        }
    }

    /** Whether there is something to call off: a comparison that runs, or waits for an answer. */
    public boolean canCancel() {
        return stage instanceof Stage.Running || stage instanceof Stage.Asking;
    }

    /** Calls off what is being compared; what was found so far is forgotten. */
    public void cancel() {
        kept.forget();
        run.off.set(true);
        if (canCancel()) {
            stage = new Stage.Choosing();
            listeners.changed();
        }
    }

    private void compare(boolean isConfirmed) {
        Chosen a = chosen.get(Side.A);
        Chosen b = chosen.get(Side.B);
        if (a == null || b == null || stage instanceof Stage.Running) {
            return;
        }
        Run mine = new Run();
        run = mine;
        String of = guide;
        notice = null;
        kept.forget();
        stage = new Stage.Running(0, 0);
        listeners.changed();
        desk.loading()
                .run(
                        () -> comparing.compared(of, a, b, isConfirmed, mine),
                        next -> {
                            if (mine.isWanted()) {
                                stage = next;
                                listeners.changed();
                            }
                        },
                        why -> {
                            if (mine.isWanted()) {
                                stage = new Stage.Choosing();
                                failed(why);
                            }
                        });
    }

    /** One comparison, called off when another begins. */
    private final class Run implements Watch {
        private final AtomicBoolean off = new AtomicBoolean();

        boolean isWanted() {
            return this == run && !off.get();
        }

        @Override
        public void at(int done, int of) {
            desk.loading().show(() -> {
                if (isWanted() && stage instanceof Stage.Running) {
                    stage = new Stage.Running(done, of);
                    listeners.changed();
                }
            });
        }

        @Override
        public boolean isOff() {
            return off.get();
        }
    }

    private void failed(Notice why) {
        notice = why;
        listeners.changed();
    }
}
