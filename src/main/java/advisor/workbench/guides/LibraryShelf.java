package advisor.workbench.guides;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Text;
import advisor.outcome.Outcome;
import advisor.pack.GuideLibrary;
import advisor.pack.OwnBases;
import advisor.pack.Resolution;
import advisor.pack.SignOff;
import advisor.pack.SignOffBook;
import advisor.pack.SignOffs;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The guides of the library. */
public final class LibraryShelf implements GuideShelf {

    private static final Text REMEDY = new Text(
            "其他指引照常可用。请把这一句告诉指引的作者。", "Other guides work as usual. Tell this sentence to the author of the guide.");

    private final GuideLibrary library;
    private final SignOffBook signOffs;
    private final @Nullable OwnBases bases;

    /** The shelf of a library without files of the desk's own, with who signed its guides. */
    public LibraryShelf(GuideLibrary library, SignOffBook signOffs) {
        this(library, signOffs, null);
    }

    /** The same, with what lies beneath files of the desk's own. */
    public LibraryShelf(GuideLibrary library, SignOffBook signOffs, @Nullable OwnBases bases) {
        this.bases = bases;
        this.library = library;
        this.signOffs = signOffs;
    }

    @Override
    public List<Shelved> list() {
        return library.ids().stream().map(this::shelved).toList();
    }

    private Shelved shelved(String id) {
        return library.resolve(id, "") instanceof Resolution.Found found
                ? new Shelved.Ready(id, found.guide(), library.localities(id), signed(id))
                : new Shelved.Unusable(id, why(library.resolve(id, "")));
    }

    private Optional<Shelved.Signed> signed(String id) {
        if (!(library.published(id, "") instanceof Resolution.Found found)) {
            return Optional.empty();
        }
        try {
            SignOffs all = signOffs.of(id);
            Optional<SignOff> ofThis = all.of(found.guide()).stream().reduce((first, second) -> second);
            return ofThis.isPresent()
                    ? ofThis.map(one -> new Shelved.Signed(one, true))
                    : all.last("").map(one -> new Shelved.Signed(one, false));
        } catch (IOException unreadable) {
            // the fact check says so when it is asked for; the guide itself works
            return Optional.empty();
        }
    }

    @Override
    public Optional<OwnBases.Changed> beneath(String id) {
        try {
            return bases == null ? Optional.empty() : bases.changed(id);
        } catch (IOException unreadable) {
            // the guide itself says what can not be read
            return Optional.empty();
        }
    }

    @Override
    public void looked(String id) throws Refused {
        try {
            if (bases != null) {
                bases.looked(id);
            }
        } catch (IOException unable) {
            throw new Refused(
                    new Text("没能记下您看过了。", "It could not be noted that you have looked."),
                    new Text("请检查磁盘空间和写入权限。", "See to the space on the disk and whether it may be written."));
        }
    }

    @Override
    public Guide guide(String id, String division) throws Refused {
        return found(library.resolve(id, division));
    }

    @Override
    public Guide guide(Outcome outcome) throws Refused {
        return found(library.used(
                outcome.guide().id().name(),
                outcome.city().code(),
                outcome.guide().hash()));
    }

    private static Guide found(Resolution resolution) throws Refused {
        if (resolution instanceof Resolution.Found found) {
            return found.guide();
        }
        Notice notice = why(resolution);
        throw new Refused(notice.sentence(), notice.remedy());
    }

    private static Notice why(Resolution resolution) {
        if (resolution instanceof Resolution.Refused refused
                && !refused.problems().isEmpty()) {
            Problem problem = refused.problems().get(0);
            String place = problem.place();
            return new Notice(
                    new Text(
                            "这份指引不能用：" + place + " " + problem.message().zh(),
                            "This guide can not be used: " + place + " "
                                    + problem.message().en()),
                    REMEDY);
        }
        return new Notice(new Text("没有这份指引。", "There is no such guide."), REMEDY);
    }
}
