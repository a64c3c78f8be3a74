package advisor.workbench.session;

import advisor.guide.Text;
import advisor.workbench.evidence.CallList;
import advisor.workbench.evidence.EvidenceLog;
import advisor.workbench.evidence.Piece;
import advisor.workbench.evidence.PieceReader;
import advisor.workbench.task.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
        List<Piece> pieces = PieceReader.pieces(typed);
        typed = "";
        notice = null;
        if (pieces.isEmpty()) {
            changed.run();
        } else {
            change.accept(log().plus(pieces));
        }
    }

    /** Takes a piece out to write it otherwise. */
    public void rewrite(int index) {
        typed = log().pieces().get(index).words();
        remove(index);
    }

    /** Takes a piece out. */
    public void remove(int index) {
        change.accept(log().without(index));
    }

    /** Notes what a picture or recording is called, and nothing of what is in it. */
    public void file(Path file) {
        Path name = file.getFileName();
        if (name != null) {
            change.accept(log().plus(List.of(PieceReader.piece(name.toString()))));
        }
    }

    /** Reads a client's list of calls; which callers belong to the case is chosen afterwards. */
    public void read(Path file) {
        desk.think(() -> load(file), this::found);
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
        imported = null;
        notice = null;
        chosen.clear();
    }
}
