package advisor.workbench.session;

import advisor.document.Picture;
import advisor.guide.Text;
import advisor.workbench.evidence.CallList;
import advisor.workbench.evidence.EvidenceLog;
import advisor.workbench.evidence.Piece;
import advisor.workbench.evidence.PieceReader;
import advisor.workbench.task.Notice;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The evidence noted beside a session, and what is about to be noted.
 *
 * <p>It lives and ends with its session, in memory: the desk that keeps sessions and outcomes is never handed any of it.
 */
public final class EvidenceModel {

    private final Supplier<EvidenceLog> log;
    private final Consumer<EvidenceLog> change;
    private final Runnable changed;
    private final SessionDesk desk;
    private boolean open;
    private String typed = "";
    private @Nullable CallList imported;
    private final Set<CallList.Caller> chosen = new LinkedHashSet<>();
    private @Nullable Notice notice;

    /* What the piece that is being written otherwise shows. */
    private @Nullable Picture held;

    EvidenceModel(Supplier<EvidenceLog> log, Consumer<EvidenceLog> change, Runnable changed, SessionDesk desk) {
        this.log = log;
        this.change = change;
        this.changed = changed;
        this.desk = desk;
    }

    /** What was noted. */
    public EvidenceLog log() {
        return log.get();
    }

    /** Whether it is shown. */
    public boolean isOpen() {
        return open;
    }

    /** Shows it, or puts it away. */
    public void open(boolean shown) {
        open = shown;
        changed.run();
    }

    /** What is being typed. */
    public String typed() {
        return typed;
    }

    /** Takes up what is being typed. */
    public void typed(String text) {
        typed = text;
    }

    /** Notes what was typed or pasted, a piece for each line. */
    public void note() {
        List<Piece> pieces = new ArrayList<>(PieceReader.pieces(typed));
        if (held != null && !pieces.isEmpty()) {
            pieces.set(0, pieces.get(0).with(held));
        }
        typed = "";
        held = null;
        notice = null;
        if (pieces.isEmpty()) {
            changed.run();
        } else {
            change.accept(log().plus(pieces));
        }
    }

    /** Takes a piece out to write it otherwise. */
    public void rewrite(int index) {
        Piece piece = log().pieces().get(index);
        typed = piece.words();
        held = piece.picture();
        remove(index);
    }

    /** Takes a piece out. */
    public void remove(int index) {
        change.accept(log().without(index));
    }

    /** Notes a picture, which goes onto the client's paper, or what a recording is called. */
    public void file(Path file) {
        Piece named = PieceReader.piece(String.valueOf(file.getFileName()));
        desk.read(() -> seen(file, named), this::take);
    }

    /* A piece, and why its picture could not be taken. */
    private record Seen(Piece piece, @Nullable Notice notice) {}

    private static Seen seen(Path file, Piece named) {
        if (!named.isPaged()) {
            return new Seen(named, null);
        }
        try {
            // said by the file itself before it is read, so that no film fills the memory
            if (Files.size(file) <= Picture.MOST_BYTES) {
                Optional<Picture> picture = Picture.read(Files.readAllBytes(file));
                if (picture.isPresent()) {
                    return new Seen(named.with(picture.get()), null);
                }
            }
        } catch (IOException unreadable) {
            return new Seen(named, blankPage());
        }
        return new Seen(named, blankPage());
    }

    private static Notice blankPage() {
        return new Notice(
                new Text("这张图放不进材料，只记下了名字。", "This picture can not go onto the paper; only its name was noted."),
                new Text(
                        "清单里给它留了一页空白，打印出来贴上去。也可以在手机上截一次图，用 PNG 或 JPEG 再选。",
                        "The list keeps an empty page to paste a print on. Or take a screenshot of it and choose that as PNG or JPEG."));
    }

    private void take(Seen seen) {
        notice = seen.notice();
        change.accept(log().plus(List.of(seen.piece())));
    }

    /**
     * Notes a picture that was copied from the screen.
     *
     * @param name what to call it, with its number
     */
    public void picture(BufferedImage copied, IntFunction<String> name) {
        desk.think(() -> Picture.of(copied), picture -> {
            long before = log().pieces().stream()
                    .filter(piece -> piece.picture() != null)
                    .count();
            take(new Seen(PieceReader.piece(name.apply((int) before + 1)).with(picture), null));
        });
    }

    /** Reads a client's list of calls; which callers belong to the case is chosen afterwards. */
    public void read(Path file) {
        desk.read(() -> load(file), this::found);
    }

    private record Loaded(@Nullable CallList list, @Nullable Notice notice) {}

    private static Loaded load(Path file) {
        Text what = new Text("没有读出来电。", "No calls could be read.");
        try {
            if (Files.size(file) > CallList.MOST_BYTES) {
                Text remedy = new Text("文件太大，不像通话清单，请换一个。", "The file is too large for a list of calls; take another.");
                return new Loaded(null, new Notice(what, remedy));
            }
            CallList list = CallList.read(Files.readAllBytes(file));
            Text remedy = new Text(
                    "文件里没有电话号码。请让来访者从运营商导出CSV格式的详单，或直接粘贴。",
                    "There is no telephone number in the file. Ask for the list as CSV from the phone company, or paste it.");
            return list.callers().isEmpty() ? new Loaded(null, new Notice(what, remedy)) : new Loaded(list, null);
        } catch (IOException unreadable) {
            // where it lies and what it is called belong to the client too
            return new Loaded(
                    null,
                    new Notice(
                            what,
                            new Text(
                                    "打不开这个文件，请把它复制到桌面再试。",
                                    "The file cannot be opened. Copy it to the desktop and try again.")));
        }
    }

    private void found(Loaded loaded) {
        imported = loaded.list();
        notice = loaded.notice();
        chosen.clear();
        changed.run();
    }

    /** The list that was read and is being chosen from, or null. */
    public @Nullable CallList imported() {
        return imported;
    }

    /** Why nothing could be read, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Whether a caller was chosen. */
    public boolean isChosen(CallList.Caller caller) {
        return chosen.contains(caller);
    }

    /** Chooses a caller, or takes that back. */
    public void choose(CallList.Caller caller) {
        if (!chosen.remove(caller)) {
            chosen.add(caller);
        }
    }

    /** Notes the callers that were chosen and forgets the others. */
    public void takeChosen() {
        List<Piece> pieces = chosen.stream().map(CallList.Caller::piece).toList();
        forgetImported();
        change.accept(log().plus(pieces));
    }

    /** Forgets the list that was read. */
    public void forgetImported() {
        imported = null;
        chosen.clear();
        changed.run();
    }

    /** The session is over. */
    void forget() {
        open = false;
        typed = "";
        held = null;
        imported = null;
        notice = null;
        chosen.clear();
    }
}
