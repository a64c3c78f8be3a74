package advisor.workbench.guides;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import java.util.List;

/** The guides of the library. */
public final class LibraryShelf implements GuideShelf {

    private static final Text REMEDY = new Text(
            "其他指引照常可用。请把这一句告诉指引的作者。", "Other guides work as usual. Tell this sentence to the author of the guide.");

    private final GuideLibrary library;

    /** The shelf of a library. */
    public LibraryShelf(GuideLibrary library) {
        this.library = library;
    }

    @Override
    public List<Shelved> list() {
        return library.ids().stream().map(this::shelved).toList();
    }

    private Shelved shelved(String id) {
        return library.resolve(id, "") instanceof Resolution.Found found
                ? new Shelved.Ready(id, found.guide(), library.localities(id))
                : new Shelved.Unusable(id, why(library.resolve(id, "")));
    }

    @Override
    public Guide guide(String id, String division) throws Refused {
        Resolution resolution = library.resolve(id, division);
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
