package advisor.workbench.studio;

import advisor.guide.Problem;
import advisor.guide.Setting;
import advisor.guide.Severity;
import advisor.guide.Similar;
import advisor.script.Load;
import advisor.workbench.task.Notice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Has the latest text run when its author pauses, and proven when the author rests; tells what came of it. */
final class Examination {

    /** How long the author must pause before a change is looked at, in milliseconds. */
    static final long PAUSE = 40;

    /** How long before all its situations are proven. */
    static final long REST = 1_800;

    /** What is to be examined: a draft at the level of a division. */
    record Subject(Draft draft, String division) {}

    private final StudioDesk desk;
    private final Supplier<@Nullable Subject> subject;
    private final PreviewModel preview;
    private final Runnable changed;
    private final Consumer<Notice> failed;
    private final Latest looking;
    private final Latest proving;
    private final Practice practice;
    private List<Problem> problems = List.of();
    private @Nullable Checked checked;
    private Load.@Nullable Loaded loaded;
    private @Nullable Subject ofLoaded;
    private Map<String, String> seen = Map.of();
    private List<Problem> beneath = List.of();
    private boolean resting;

    /**
     * Nothing was examined yet.
     *
     * @param subject the latest text, or null when nothing is open
     * @param preview goes on with each text that can be loaded
     * @param changed told of every result
     * @param failed told when there can be none
     */
    Examination(
            StudioDesk desk,
            Supplier<@Nullable Subject> subject,
            PreviewModel preview,
            Runnable changed,
            Consumer<Notice> failed) {
        this.desk = desk;
        this.subject = subject;
        this.preview = preview;
        this.changed = changed;
        this.failed = failed;
        this.looking = new Latest(desk.delay(), PAUSE, this::look);
        this.proving = new Latest(desk.delay(), REST, this::prove);
        // never with a text that was refused: it may be one that runs away
        this.practice = new Practice(desk, () -> ofLoaded);
    }

    /** The text is another one, or somebody has come to look at it. */
    void ask() {
        resting = false;
        looking.ask();
    }

    /** Nobody looks at what would be found; what has begun still ends. */
    void rest() {
        resting = true;
        proving.letGo();
        practice.end();
    }

    /**
     * Another guide was opened.
     *
     * @param files what it came with when its author last looked
     */
    void begin(Map<String, String> files) {
        seen = files;
        beneath = List.of();
        loaded = null;
        ofLoaded = null;
        checked = null;
        problems = List.of();
        preview.forget();
    }

    private void look(Runnable finished) {
        Subject now = subject.get();
        if (now == null) {
            finished.run();
            return;
        }
        desk.compiling()
                .run(
                        () -> desk.compiler().load(now.draft().source(), now.division()),
                        load -> {
                            Subject latest = subject.get();
                            if (latest != null
                                    && latest.draft().id().equals(now.draft().id())) {
                                apply(now, load);
                            }
                            finished.run();
                        },
                        why -> {
                            failed.accept(why);
                            finished.run();
                        });
    }

    private void apply(Subject of, Load load) {
        if (load instanceof Load.Refused refused) {
            problems = refused.problems();
        } else if (load instanceof Load.Loaded good) {
            problems = List.of();
            loaded = good;
            ofLoaded = of;
            preview.use(good.guide(), setting(of.division()));
        }
        changed.run();
        if (problems.isEmpty() && !resting) {
            proving.ask();
            practice.begin();
        } else if (!resting) {
            readyAgain();
        }
    }

    /* What was refused may have cost the compiler its child; the next text should not wait for a new one. */
    private void readyAgain() {
        desk.compiling()
                .run(
                        () -> {
                            desk.compiler().warm();
                            return true;
                        },
                        ready -> {},
                        // the next text says what is wrong
                        why -> {});
    }

    private Setting setting(String division) {
        return new Setting(
                LocalDate.now(desk.clock()),
                division,
                Similar.NONE,
                desk.basis().days());
    }

    private void prove(Runnable finished) {
        Load.Loaded good = loaded;
        Subject of = ofLoaded;
        if (good == null || of == null || !problems.isEmpty()) {
            finished.run();
            return;
        }
        desk.compiling()
                .run(
                        () -> Beneath.notices(desk.compiler(), of.draft(), seen, good.guide()),
                        found -> {
                            beneath = found;
                            prove(of, good, finished);
                        },
                        why -> {
                            failed.accept(why);
                            finished.run();
                        });
    }

    private void prove(Subject of, Load.Loaded good, Runnable finished) {
        desk.proving()
                .run(
                        () -> Checked.of(of.draft(), of.division(), good, desk.basis(), LocalDate.now(desk.clock())),
                        found -> {
                            if (good.equals(loaded)) {
                                checked = found;
                                changed.run();
                            }
                            finished.run();
                        },
                        why -> {
                            failed.accept(why);
                            finished.run();
                        });
    }

    /** Whether what is known is older than the text. */
    boolean isBusy() {
        return looking.isBusy();
    }

    /** The guide of the last text that could be loaded, or null before there was one. */
    Load.@Nullable Loaded loaded() {
        return loaded;
    }

    /** What keeps the text from being loaded, or else what was found in the guide that it is, errors first. */
    List<Problem> problems() {
        Checked found = checked;
        return !problems.isEmpty() || found == null
                ? problems
                : Stream.concat(found.problems().stream(), beneath.stream())
                        .sorted(Comparator.comparing(Problem::severity))
                        .toList();
    }

    /** What changed in the national guide beneath the locality that is shown, since its author last looked. */
    List<Problem> beneath() {
        return beneath;
    }

    /** The author has looked at it. */
    void looked(Map<String, String> files) {
        seen = files;
        beneath = List.of();
        changed.run();
    }

    /** The worked cases and proofs of the last guide that was checked, or null. */
    @Nullable
    Checked checked() {
        return checked;
    }

    /** Whether a draft as it is can be used: it was loaded, checked, and no error was found. */
    boolean isSound(@Nullable Draft draft) {
        Checked found = checked;
        Subject of = ofLoaded;
        return problems.isEmpty()
                && found != null
                && of != null
                && Objects.equals(of.draft(), draft)
                && found.problems().stream().noneMatch(one -> one.severity() == Severity.ERROR);
    }
}
