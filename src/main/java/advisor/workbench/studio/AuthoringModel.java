package advisor.workbench.studio;

import advisor.disclosure.CellSuppression;
import advisor.guide.Problem;
import advisor.guide.Text;
import advisor.pack.Localities;
import advisor.script.Load;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an author begins: a new guide, a new locality, another name for a key. */
public final class AuthoringModel {

    private final StudioModel studio;
    private final Listeners listeners = new Listeners();
    private Form form = Form.NONE;
    private @Nullable Notice notice;
    private @Nullable Renaming renaming;
    private String from = "";
    private String to = "";
    private long outcomes;
    private boolean looking;

    /** What is being begun. */
    public enum Form {
        NONE,
        GUIDE,
        LOCALITY,
        RENAME
    }

    /** For the draft of a studio. */
    public AuthoringModel(StudioModel studio) {
        this.studio = studio;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** What is being begun. */
    public Form form() {
        return form;
    }

    /** Begins something, or breaks it off. */
    public void begin(Form next) {
        form = next;
        notice = null;
        renaming = null;
        looking = false;
        listeners.changed();
    }

    /** Why it can not be done so, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    private void refuse(String zh, String en, String remedyZh, String remedyEn) {
        notice = new Notice(new Text(zh, en), new Text(remedyZh, remedyEn));
        listeners.changed();
    }

    /** Makes a new guide that passes the check, and opens it. */
    public void guide(String id, String title) {
        String plain = id.strip();
        if (!Renaming.isKey(plain)) {
            refuse(
                    "指引的编号只能用字母、数字和连字符，以字母开头。",
                    "The id of a guide has letters, digits and hyphens only, and begins with a letter.",
                    "例如 rent-deposit。",
                    "For example rent-deposit.");
        } else if (studio.ids().contains(plain)) {
            refuse("已经有指引 " + plain + "。", "There is a guide " + plain + " already.", "请换一个编号。", "Choose another id.");
        } else if (title.isBlank()) {
            refuse("还没有写名称。", "There is no title yet.", "请写一个来访者看得懂的名称。", "Write one that clients understand.");
        } else {
            LocalDate today = LocalDate.now(studio.desk().clock());
            studio.create(new Draft(plain, Map.of(), Starters.guide(plain, title, today)), this::fail);
            begin(Form.NONE);
        }
    }

    /** Makes a locality of the draft for a division, or opens the one it has. */
    public void locality(String division) {
        Draft draft = studio.draft();
        if (draft == null) {
            return;
        }
        if (!draft.source().localities().contains(division)) {
            Starters.locality(division).forEach(studio::put);
        }
        studio.level(division);
        studio.go(StudioModel.pathAt(division, "guide.mjs"), 1);
        begin(Form.NONE);
    }

    /** The divisions above one that have content of their own in the draft. */
    public boolean hasLocality(String division) {
        Draft draft = studio.draft();
        return draft != null
                && Localities.chain(division).stream().anyMatch(draft.source().localities()::contains);
    }

    /** Looks what another name for a key would change, and how many kept outcomes hold the old one. */
    public void look(String oldKey, String newKey) {
        Draft draft = studio.draft();
        if (draft == null) {
            return;
        }
        from = oldKey.strip();
        to = newKey.strip();
        renaming = null;
        if (!Renaming.isKey(to)) {
            refuse(
                    "键只能用字母、数字和连字符，以字母开头。",
                    "A key has letters, digits and hyphens only, and begins with a letter.",
                    "例如 moneyLost。",
                    "For example moneyLost.");
            return;
        }
        if (Renaming.of(draft, to, to).places() > 0) {
            refuse("已经有键 " + to + "。", "There is a key " + to + " already.", "请换一个键。", "Choose another one.");
            return;
        }
        Renaming found = Renaming.of(draft, from, to);
        if (found.places() == 0) {
            refuse("草稿里没有键 " + from + "。", "The draft has no key " + from + ".", "请检查写法。", "Check how it is written.");
            return;
        }
        looking = true;
        notice = null;
        listeners.changed();
        studio.desk()
                .disk()
                .run(() -> studio.desk().kept().with(draft.id(), from), count -> load(draft, found, count), this::fail);
    }

    /* A key may stand where no search finds it, such as in a text that a script puts together: so it is loaded first. */
    private void load(Draft before, Renaming found, long count) {
        studio.desk()
                .compiling()
                .run(
                        () -> refused(studio.desk().compiler(), before, found.draft(), studio.division()),
                        wrong -> {
                            looking = false;
                            if (wrong.isEmpty()) {
                                outcomes = count;
                                renaming = found;
                                listeners.changed();
                            } else {
                                Problem first = wrong.get(0);
                                refuse(
                                        "改名以后这份指引就读不出来了：" + first.place() + " "
                                                + first.message().zh(),
                                        "With the other name the guide could not be loaded: " + first.place() + " "
                                                + first.message().en(),
                                        "什么也没有改。请先在文字里改好那一处，或者换一个键名。",
                                        "Nothing was changed. Mend that place in the text first, or choose another key.");
                            }
                        },
                        this::fail);
    }

    /* Where nothing was changed, only the whole country and what is shown are loaded. */
    private static List<Problem> refused(Compiler compiler, Draft before, Draft now, String division) {
        Set<String> levels = new LinkedHashSet<>(List.of("", division));
        now.source().localities().stream()
                .filter(level -> now.files().keySet().stream()
                        .filter(path -> path.startsWith(StudioModel.pathAt(level, "")))
                        .anyMatch(path -> !now.text(path).equals(before.text(path))))
                .forEach(levels::add);
        for (String level : levels) {
            if (compiler.load(now.source(), level) instanceof Load.Refused refused) {
                return refused.problems();
            }
        }
        return List.of();
    }

    /** What the other name would change, or null before that was looked at. */
    public @Nullable Renaming renaming() {
        return renaming;
    }

    /** How many kept outcomes hold the old name, which they will go on to hold. */
    public long outcomes() {
        return outcomes;
    }

    /** Whether so few outcomes hold it that their number is not told. */
    public boolean isFew() {
        return outcomes > 0 && outcomes < CellSuppression.MINIMUM_FREQUENCY;
    }

    /** Whether it is being looked at what another name would change. */
    public boolean isLooking() {
        return looking;
    }

    /** The old name that was looked at. */
    public String from() {
        return from;
    }

    /** The new name that was looked at. */
    public String to() {
        return to;
    }

    /** Gives the key the other name. */
    public void rename() {
        Draft draft = studio.draft();
        if (draft != null && renaming != null) {
            // what was typed since it was looked at is not lost
            studio.replace(Renaming.of(draft, from, to).draft());
            begin(Form.NONE);
        }
    }

    private void fail(Notice why) {
        looking = false;
        notice = why;
        listeners.changed();
    }
}
