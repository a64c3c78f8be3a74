package advisor.workbench.factcheck;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.pack.SignOff;
import advisor.pack.SignOffs;
import advisor.proof.FactSheet;
import advisor.proof.FactTable;
import advisor.proof.Watch;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fact-check table of the guide that the pages are about, who signed it, and what can be done with it. */
public final class FactCheckModel {

    private final FactCheck check;
    private final Work loading;
    private final Listeners listeners = new Listeners();
    private final Listeners signings = new Listeners();
    private GuidesModel.@Nullable Concern concern;
    private Stage stage = new Stage.Nothing();
    private @Nullable Notice notice;
    private @Nullable Path written;
    private boolean busy;
    private int part;
    private String name = "";
    private String remark = "";
    private Run run = new Run();

    /**
     * How far it has come.
     *
     * <pre>{@code
     * switch on the type:
     *   Nothing  there is no table yet
     *   Proving  it is being made
     *   Shown    it is there
     * }</pre>
     */
    public sealed interface Stage {
        /** There is no table yet. */
        record Nothing() implements Stage {}

        /** It is being made. */
        record Proving() implements Stage {}

        /** It is there, with everybody who signed the guide. */
        record Shown(FactTable table, SignOffs signOffs) implements Stage {}
    }

    /** A table that was called off is nobody's. */
    private static final class Run implements Watch {
        private final AtomicBoolean off = new AtomicBoolean();

        @Override
        public void at(int done, int of) {
            // how many situations there are is known at the end
        }

        @Override
        public boolean isOff() {
            return off.get();
        }
    }

    /** There is no table yet. */
    public FactCheckModel(FactCheckDesk desk) {
        this.check = new FactCheck(desk);
        this.loading = desk.loading();
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Tells a listener when the guide was signed. */
    public Runnable listenSigned(Runnable listener) {
        return signings.add(listener);
    }

    /** What it is the table of, or null. */
    public GuidesModel.@Nullable Concern concern() {
        return concern;
    }

    /** How far it has come. */
    public Stage stage() {
        return stage;
    }

    /** What did not go as meant, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** The file that was written last, or null. */
    public @Nullable Path written() {
        return written;
    }

    /** Whether the guide is being signed or written out. */
    public boolean isBusy() {
        return busy;
    }

    /** Which of the sheet's tables is shown, counted from 0. */
    public int part() {
        return part;
    }

    /** Shows another of the sheet's tables. */
    public void part(int next) {
        if (next != part) {
            part = next;
            listeners.changed();
        }
    }

    /** From now on it is about this; the table is made when it is not there yet. */
    public void about(GuidesModel.Concern next) {
        if (!next.equals(concern)) {
            concern = next;
            written = null;
            make();
        }
    }

    /** Makes the table anew: the guide may be another by now. */
    public void make() {
        GuidesModel.Concern of = concern;
        if (of == null) {
            return;
        }
        run.off.set(true);
        Run mine = new Run();
        run = mine;
        notice = null;
        stage = new Stage.Proving();
        listeners.changed();
        loading.run(
                () -> check.shown(of, mine),
                shown -> {
                    if (mine == run && !mine.isOff()) {
                        stage = shown;
                        listeners.changed();
                    }
                },
                why -> {
                    if (mine == run && !mine.isOff()) {
                        stage = new Stage.Nothing();
                        failed(why);
                    }
                });
    }

    /** Calls off the table that is being made. */
    public void cancel() {
        if (stage instanceof Stage.Proving) {
            run.off.set(true);
            stage = new Stage.Nothing();
            listeners.changed();
        }
    }

    /** The table in words, or null while there is none. */
    public @Nullable FactSheet sheet(Language language) {
        return stage instanceof Stage.Shown shown ? check.sheets(language).sheet(shown.table()) : null;
    }

    /** Who signed for this place, a line each. */
    public List<String> signed(Language language) {
        return stage instanceof Stage.Shown shown
                ? check.sheets(language).signed(shown.signOffs(), shown.table().guide())
                : List.of();
    }

    /** The last signature for exactly this content, if there is one. */
    public Optional<SignOff> valid() {
        return stage instanceof Stage.Shown shown
                ? shown.signOffs().of(shown.table().guide()).stream().reduce((first, second) -> second)
                : Optional.empty();
    }

    /** Writes the table, as a web page or a workbook by the file's name. */
    public void write(Path file, Language language) {
        if (stage instanceof Stage.Shown shown && !busy) {
            begin();
            loading.act(
                    () -> check.write(shown, language, file),
                    () -> {
                        written = file;
                        end();
                    },
                    this::failed);
        }
    }

    /** Makes the pages for a printer and hands them on. */
    public void pages(Language language, Consumer<byte[]> print) {
        if (stage instanceof Stage.Shown shown && !busy) {
            begin();
            FactSheets sheets = check.sheets(language);
            loading.run(
                    () -> sheets.pages(
                            sheets.sheet(shown.table()),
                            sheets.signed(shown.signOffs(), shown.table().guide())),
                    pages -> {
                        end();
                        print.accept(pages);
                    },
                    this::failed);
        }
    }

    /** The name somebody is about to sign by. */
    public String name() {
        return name;
    }

    /** What they are about to remark. */
    public String remark() {
        return remark;
    }

    /** Takes up the name and the remark. */
    public void type(String nextName, String nextRemark) {
        boolean could = canSign();
        name = nextName;
        remark = nextRemark;
        if (could != canSign()) {
            listeners.changed();
        }
    }

    /** Whether the guide can be signed by what was typed. */
    public boolean canSign() {
        return stage instanceof Stage.Shown && !busy && SignOffs.isName(name) && SignOffs.isRemark(remark);
    }

    /** Signs exactly this content, when nothing is wrong with it. */
    public void sign() {
        if (!canSign() || !(stage instanceof Stage.Shown shown)) {
            return;
        }
        Guide guide = shown.table().guide();
        String by = name;
        String saying = remark;
        begin();
        loading.run(
                () -> check.sign(guide, by, saying),
                signOffs -> {
                    if (stage == shown) {
                        stage = new Stage.Shown(shown.table(), signOffs);
                    }
                    name = "";
                    remark = "";
                    end();
                    signings.changed();
                },
                this::failed);
    }

    private void begin() {
        busy = true;
        notice = null;
        written = null;
        listeners.changed();
    }

    private void end() {
        busy = false;
        listeners.changed();
    }

    private void failed(Notice why) {
        busy = false;
        notice = why;
        listeners.changed();
    }
}
