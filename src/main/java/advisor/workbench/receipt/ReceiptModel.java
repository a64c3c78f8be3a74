package advisor.workbench.receipt;

import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.outcome.FollowUp;
import advisor.outcome.Receipt;
import advisor.store.Kept;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A receipt as it is typed, what is kept under it, and what the client tells of what happened since. */
public final class ReceiptModel {

    /** So many digits a number has. */
    public static final int DIGITS = 22;

    private final OpenDesk desk;
    private final GuideShelf shelf;
    private final Clock clock;
    private final Work disk;
    private final Work loading;
    private final Listeners listeners = new Listeners();
    private String typed = "";
    private boolean looking;
    private @Nullable Kept kept;
    private @Nullable Guide guide;
    private @Nullable FollowUp told;
    private boolean wordless;
    private boolean asking;
    private @Nullable Done done;
    private @Nullable Notice notice;

    /** What was done last. */
    public enum Done {
        /** What the client told is kept. */
        FOLLOWED_UP,
        /** Everything of this client is deleted. */
        WITHDRAWN
    }

    /** Nothing typed yet. */
    public ReceiptModel(OpenDesk desk, GuideShelf shelf, Clock clock, Work disk, Work loading) {
        this.desk = desk;
        this.shelf = shelf;
        this.clock = clock;
        this.disk = disk;
        this.loading = loading;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** What is typed. */
    public String typed() {
        return typed;
    }

    /** Takes up what is typed; what was found under another number is put away. */
    public void type(String text) {
        typed = text;
        kept = null;
        guide = null;
        wordless = false;
        told = null;
        asking = false;
        done = null;
        notice = null;
        listeners.changed();
    }

    /** How many digits are typed. */
    public int digits() {
        return (int) typed.codePoints().filter(Character::isDigit).count();
    }

    /** What is wrong with the number as far as it is typed, or null. */
    public @Nullable Text problem() {
        int digits = digits();
        if (typed.codePoints().anyMatch(Character::isLetter)) {
            return new Text("回执号只有数字。", "A receipt number has digits only.");
        }
        if (digits > DIGITS) {
            return new Text(
                    "多了 " + (digits - DIGITS) + " 位。",
                    digits == DIGITS + 1 ? "One digit too many." : (digits - DIGITS) + " digits too many.");
        }
        return digits == DIGITS && Receipt.of(typed).isEmpty()
                ? new Text("有一位不对，请逐位核对。", "One digit is not right; compare them one by one.")
                : null;
    }

    /** Whether what is typed can be looked for. */
    public boolean canLook() {
        return !looking && Receipt.of(typed).isPresent();
    }

    /** Looks for what is kept under the number. */
    public void look() {
        Optional<Receipt> receipt = Receipt.of(typed);
        if (!canLook() || receipt.isEmpty()) {
            return;
        }
        looking = true;
        done = null;
        notice = null;
        listeners.changed();
        disk.telling("正在找记录", "Looking for the record").run(() -> desk.find(receipt.get()), this::found, this::failed);
    }

    private void found(Optional<Kept> found) {
        looking = false;
        if (found.isEmpty()) {
            notice = new Notice(
                    new Text("没有这个回执号，或者已经过了 180 天。", "There is no such receipt, or its 180 days are over."),
                    new Text("请逐位核对。", "Compare the digits one by one."));
            listeners.changed();
            return;
        }
        Kept now = found.get();
        kept = now;
        told = now.followUp().orElseGet(() -> FollowUp.of(now.outcome(), month()));
        listeners.changed();
        loading.run(
                () -> shelf.guide(now.outcome()),
                words -> {
                    if (now == kept) {
                        guide = words;
                        listeners.changed();
                    }
                },
                gone -> {
                    // without its guide a record is told with the keys that are stored
                    wordless = true;
                    listeners.changed();
                });
    }

    private YearMonth month() {
        return YearMonth.now(clock);
    }

    private void failed(Notice why) {
        looking = false;
        asking = false;
        notice = why;
        listeners.changed();
    }

    /** Whether the desk is being asked. */
    public boolean isLooking() {
        return looking;
    }

    /** What is kept, or null before something was found. */
    public @Nullable Kept kept() {
        return kept;
    }

    /** Whether it is known in which words to say what is kept. */
    public boolean canTell() {
        return guide != null || wordless;
    }

    /** The guide that says it in words, or null. */
    public @Nullable Guide guide() {
        return guide;
    }

    /** What the client tells, as it would be kept; null before something was found. */
    public @Nullable FollowUp told() {
        return told;
    }

    /** Notes what the client tells. */
    public void tell(UnaryOperator<FollowUp> what) {
        FollowUp now = told;
        if (now != null && !looking) {
            told = what.apply(now);
            done = null;
            listeners.changed();
        }
    }

    /** Notes that an advice helped, or takes that back. */
    public void helped(advisor.outcome.Key advice) {
        tell(now -> {
            SortedSet<advisor.outcome.Key> helped = new TreeSet<>(now.helped());
            if (!helped.remove(advice)) {
                helped.add(advice);
            }
            return now.withHelped(helped);
        });
    }

    /** Keeps what the client told; it is shown as kept only when it is. */
    public void keep() {
        Kept now = kept;
        FollowUp said = told;
        if (now == null || said == null || looking) {
            return;
        }
        FollowUp dated = said.in(month());
        looking = true;
        notice = null;
        listeners.changed();
        disk.act(
                () -> desk.follow(now, dated),
                () -> {
                    looking = false;
                    told = dated;
                    done = Done.FOLLOWED_UP;
                    listeners.changed();
                },
                this::failed);
    }

    /** Whether it is being asked once more if everything is to be deleted. */
    public boolean isAsking() {
        return asking;
    }

    /** Asks once more before everything is deleted, or takes that back. */
    public void ask(boolean now) {
        asking = now && kept != null;
        listeners.changed();
    }

    /** Deletes everything of this client. */
    public void withdraw() {
        Optional<Receipt> receipt = Receipt.of(typed);
        if (kept == null || !asking || looking || receipt.isEmpty()) {
            return;
        }
        looking = true;
        notice = null;
        listeners.changed();
        disk.act(
                () -> desk.withdraw(receipt.get()),
                () -> {
                    type("");
                    looking = false;
                    done = Done.WITHDRAWN;
                    listeners.changed();
                },
                this::failed);
    }

    /** What was done last, or null. */
    public @Nullable Done done() {
        return done;
    }

    /** Why something could not be done, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Forgets the number and what was found. */
    public void forget() {
        type("");
    }
}
