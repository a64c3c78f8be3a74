package advisor.workbench.compare;

import advisor.proof.Foreseer;
import advisor.report.KeptEnds;
import advisor.report.KeptPatterns;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** How the desk's kept outcomes would end with the second of two compared versions, and how far that has come. */
public final class KeptEndsModel {

    private final CompareDesk desk;
    private final Runnable changed;
    private Stage stage = new Stage.Unasked();
    private @Nullable Notice notice;
    private AtomicBoolean off = new AtomicBoolean();

    /* Ends the reading, which would otherwise go on to the last outcome and keep the desk from everything else. */
    private static final class CalledOff extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * How far it has come.
     *
     * <pre>{@code
     * switch on the type:
     *   Unasked nobody has asked
     *   Reading outcomes are being read, and what they say is being proven
     *   Told    what may be said of it
     * }</pre>
     */
    public sealed interface Stage {
        /** Nobody has asked. */
        record Unasked() implements Stage {}

        /** Outcomes are being read, and what they say is being proven. */
        record Reading() implements Stage {}

        /** What may be said of it. */
        record Told(KeptEnds ends) implements Stage {}
    }

    /**
     * Nothing is read.
     *
     * @param changed told of every change
     */
    KeptEndsModel(CompareDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    /** How far it has come. */
    public Stage stage() {
        return stage;
    }

    /** What did not go as meant, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Reads the outcomes, and says how they would end with the second version. */
    public void look(Compared compared) {
        forget();
        AtomicBoolean mine = new AtomicBoolean();
        off = mine;
        stage = new Stage.Reading();
        changed.run();
        desk.loading()
                .telling("读已存记录", "Reading kept outcomes", this::cancel)
                .run(
                        () -> ends(compared, mine),
                        ends -> {
                            if (!mine.get()) {
                                stage = new Stage.Told(ends);
                                changed.run();
                            }
                        },
                        why -> {
                            if (!mine.get()) {
                                stage = new Stage.Unasked();
                                notice = why;
                                changed.run();
                            }
                        });
    }

    private KeptEnds ends(Compared compared, AtomicBoolean isOff) throws Refused {
        Foreseer foreseer = new Foreseer(compared.a(), compared.b(), compared.setting(), Comparing.PROVING, isOff::get);
        KeptPatterns patterns = new KeptPatterns(compared.a(), foreseer, compared.place());
        try {
            desk.kept().forEach(outcome -> {
                if (isOff.get()) {
                    throw new CalledOff();
                }
                patterns.add(outcome);
            });
        } catch (CalledOff off) {
            // the desk is free for others at once; what was counted by then is shown to nobody
        }
        return patterns.ends();
    }

    /** Calls off what is being read. */
    public void cancel() {
        if (stage instanceof Stage.Reading) {
            forget();
            changed.run();
        }
    }

    /** Forgets what was said, since something else is compared; tells nobody. */
    void forget() {
        off.set(true);
        notice = null;
        stage = new Stage.Unasked();
    }
}
