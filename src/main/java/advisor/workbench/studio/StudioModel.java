package advisor.workbench.studio;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.script.GuideSource;
import advisor.script.Load;
import advisor.script.Position;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The draft that is being written, what is wrong with it, and whether it is kept; knows no window. */
public final class StudioModel {

    /** How long the compiler stays warm for an author who went to another page, in milliseconds. */
    private static final long AWAY = 60_000;

    private final StudioDesk desk;
    private final Listeners texts = new Listeners();
    private final Listeners results = new Listeners();
    private final PreviewModel preview = new PreviewModel();
    private final Examination examination;
    private final Keeping keeping;
    private final Usage usage;
    private List<String> ids = List.of();
    private @Nullable Draft draft;
    private String division = "";
    private String file = "guide.mjs";
    private int line;
    private int nextProblem;
    private @Nullable Notice notice;
    private boolean entered;

    /** A studio in which nothing is open. */
    public StudioModel(StudioDesk desk) {
        this.desk = desk;
        this.examination = new Examination(desk, this::subject, preview, results::changed, this::failed);
        this.keeping = new Keeping(desk, this::draft, this::kept, this::failed);
        this.usage = new Usage(desk, results::changed, this::failed);
    }

    /** Tells a listener when another guide, file or line is shown, or a text was changed from elsewhere than the editor. */
    public Runnable listenToTexts(Runnable listener) {
        return texts.add(listener);
    }

    /** Tells a listener when there are new results: problems, a guide, a note that it was kept. */
    public Runnable listenToResults(Runnable listener) {
        return results.add(listener);
    }

    /** What the studio works with. */
    public StudioDesk desk() {
        return desk;
    }

    /** A session with the draft. */
    public PreviewModel preview() {
        return preview;
    }

    /** The studio is shown: gets the compiler ready and lists what can be opened. */
    public void enter() {
        entered = true;
        desk.compiling().act(desk.compiler()::warm, () -> {}, this::failed);
        desk.disk()
                .run(
                        desk.workshop()::ids,
                        all -> {
                            ids = all;
                            results.changed();
                        },
                        this::failed);
        if (draft != null) {
            examination.ask();
        }
    }

    /** The studio is left: whatever is not on the disk yet goes there, and the compiler rests unless the author is back soon. */
    public void leave() {
        entered = false;
        keeping.now(() -> {});
        examination.rest();
        desk.delay().after(AWAY, () -> {
            if (!entered) {
                desk.compiling().act(desk.compiler()::rest, () -> {}, this::failed);
            }
        });
    }

    /** The guides that can be opened. */
    public List<String> ids() {
        return ids;
    }

    /** Opens a guide at the level of a division. */
    public void open(String id, String ofDivision) {
        open(id, ofDivision, null, 0);
    }

    /** Opens a guide at the level of a division and shows a file at a line, or its beginning when the file is null. */
    public void open(String id, String ofDivision, @Nullable String path, int atLine) {
        Draft now = draft;
        if (now != null && now.id().equals(id)) {
            if (path != null) {
                level(ofDivision);
                go(path, atLine);
            }
            return;
        }
        keeping.now(() -> {});
        record Opened(Draft draft, Map<String, String> seen) {}
        desk.disk()
                .run(
                        () -> {
                            Draft is = desk.workshop().open(id);
                            return new Opened(is, desk.workshop().seen(is));
                        },
                        opened -> {
                            show(opened.draft(), ofDivision, opened.seen());
                            if (path != null) {
                                go(path, atLine);
                            }
                        },
                        this::failed);
    }

    /** Finds where an id is declared in a guide at the level of a division; a more specific level comes first. */
    public void declaration(String guide, String ofDivision, String id, Consumer<Outline.Entry> found) {
        desk.disk()
                .run(
                        () -> Outline.find(desk.workshop().open(guide), ofDivision, id),
                        entry -> entry.ifPresent(found),
                        this::failed);
    }

    private void show(Draft opened, String ofDivision, Map<String, String> seen) {
        draft = opened;
        notice = null;
        division = ofDivision;
        file = "guide.mjs";
        line = 0;
        keeping.opened(opened);
        examination.begin(seen);
        usage.ask(opened.id());
        texts.changed();
        examination.ask();
    }

    /** Keeps a new draft and opens it. */
    void create(Draft fresh, Consumer<Notice> failed) {
        keeping.now(() -> {});
        Draft nothing = new Draft(fresh.id(), fresh.originals(), Map.of());
        desk.disk()
                .act(
                        () -> desk.workshop().replace(nothing, fresh),
                        () -> {
                            if (!ids.contains(fresh.id())) {
                                ids = Stream.concat(ids.stream(), Stream.of(fresh.id()))
                                        .toList();
                            }
                            show(fresh, "", Map.of());
                        },
                        failed);
    }

    /** Shows the guide as it holds in a division, or in the whole country when it is empty. */
    public void level(String ofDivision) {
        if (!division.equals(ofDivision)) {
            division = ofDivision;
            texts.changed();
            examination.ask();
        }
    }

    /** The draft, or null when none is open. */
    public @Nullable Draft draft() {
        return draft;
    }

    /** The division whose level is shown, empty for the whole country. */
    public String division() {
        return division;
    }

    /** The path of the file that is shown. */
    public String file() {
        return file;
    }

    /** The path that a file has at the level that is shown. */
    public String file(String name) {
        return pathAt(division, name);
    }

    /** The line that is to be seen, counted from 1; 0 when it does not matter. */
    public int line() {
        return line;
    }

    /** The path of a file of the level that a division has in a guide. */
    static String pathAt(String division, String name) {
        return GuideSource.pathAt(division, name);
    }

    /** Shows a file at a line. */
    public void go(String path, int toLine) {
        Draft now = draft;
        if (now != null && now.files().containsKey(path)) {
            file = path;
            line = toLine;
            texts.changed();
        }
    }

    /** Shows where a question, a condition, a rule, a conclusion or an advice is declared. */
    public void goTo(String id) {
        Load.Loaded good = loaded();
        Position at = good == null ? null : good.positions().get(id);
        if (at != null) {
            go(at.file(), at.line());
        }
    }

    /** Shows the line of the problem after the one that was shown last, or of the first again. */
    public void goToNextProblem() {
        List<Problem> placed = problems().stream()
                .filter(one -> one.line() > 0 && !one.file().isEmpty())
                .toList();
        if (!placed.isEmpty()) {
            nextProblem = nextProblem % placed.size();
            Problem one = placed.get(nextProblem++);
            go(one.file(), one.line());
        }
    }

    /** The author has typed: the file that is shown holds this text now. */
    public void type(String text) {
        Draft now = draft;
        if (now != null && !now.text(file).equals(text)) {
            line = 0;
            change(now.with(file, text));
        }
    }

    /** Puts a text into any file, which is shown when it is the one in the editor. */
    public void put(String path, String text) {
        Draft now = draft;
        if (now != null) {
            change(now.with(path, text));
            texts.changed();
        }
    }

    /** Takes a file back to how it came, or away when it did not come along. */
    public void takeBack(String path) {
        Draft now = draft;
        if (now != null) {
            Draft next = now.without(path);
            change(next);
            if (!next.files().containsKey(file)) {
                file = "guide.mjs";
            }
            texts.changed();
        }
    }

    /** Puts a whole other state of the draft in place, such as an earlier version. */
    public void replace(Draft other) {
        Draft now = draft;
        if (now != null && now.id().equals(other.id())) {
            draft = other;
            if (!other.files().containsKey(file)) {
                file = "guide.mjs";
            }
            texts.changed();
            examination.ask();
            keeping.replace(now, other);
        }
    }

    private void change(Draft next) {
        boolean was = isUnkept();
        draft = next;
        examination.ask();
        keeping.ask();
        if (!was && isUnkept()) {
            // it says at once that the change is not on the disk yet
            results.changed();
        }
    }

    private Examination.@Nullable Subject subject() {
        Draft now = draft;
        return now == null ? null : new Examination.Subject(now, division);
    }

    private void kept() {
        notice = null;
        results.changed();
    }

    /** Keeps what is not kept yet at once and goes on then. */
    public void keep(Runnable then) {
        keeping.now(then);
    }

    /** When the draft was last kept, or null when it is as it was opened. */
    public @Nullable LocalTime keptAt() {
        return keeping.at();
    }

    /** Whether there are changes that are not on the disk yet. */
    public boolean isUnkept() {
        return keeping.isBehind();
    }

    private void failed(Notice why) {
        notice = why;
        results.changed();
    }

    /** What did not go as meant, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Whether what is shown is older than the text: it is being looked at. */
    public boolean isLooking() {
        return examination.isBusy();
    }

    /** The guide of the last text that could be loaded, or null before there was one. */
    public Load.@Nullable Loaded loaded() {
        return examination.loaded();
    }

    /** That guide alone, or null. */
    public @Nullable Guide guide() {
        Load.Loaded good = loaded();
        return good == null ? null : good.guide();
    }

    /** The draft of a guide as it holds in a division, or null when another guide or level is open or could not be loaded. */
    public @Nullable Guide guide(String id, String ofDivision) {
        Guide good = guide();
        Draft now = draft;
        return now != null
                        && now.id().equals(id)
                        && division.equals(ofDivision)
                        && !now.own().isEmpty()
                ? good
                : null;
    }

    /** What is wrong: what keeps the text from being loaded, or else what was found in the guide that it is. */
    public List<Problem> problems() {
        return examination.problems();
    }

    /** What changed in the national guide beneath the locality that is shown, since its author last looked. */
    public List<Problem> beneath() {
        return examination.beneath();
    }

    /** The author has looked at what changed beneath, and what the locality says still fits. */
    public void looked() {
        Draft now = draft;
        if (now != null) {
            desk.disk().act(() -> desk.workshop().look(now), () -> examination.looked(now.files()), this::failed);
        }
    }

    /** The worked cases and proofs of the last guide that was checked, or null. */
    public @Nullable Checked checked() {
        return examination.checked();
    }

    /** Whether the author has written anything that this desk uses otherwise, as it came or as an earlier draft. */
    public boolean isChanged() {
        Draft now = draft;
        return now != null && !now.own().isEmpty() && (!now.originals().isEmpty() || isUsed());
    }

    /** Whether the text as it is can be used: it was loaded, checked, and no error was found. */
    public boolean isSound() {
        return examination.isSound(draft);
    }

    /** From now on sessions of this desk begin with the draft. */
    public void use(Runnable then) {
        Draft now = draft;
        if (now != null && isSound()) {
            usage.begin(now, then);
        }
    }

    /** From now on sessions of this desk begin with the guide as it came. */
    public void stopUsing(Runnable then) {
        Draft now = draft;
        if (now != null) {
            usage.end(now.id(), then);
        }
    }

    /** Whether sessions of this desk begin with a draft of this guide. */
    public boolean isUsed() {
        return usage.isOn();
    }
}
