package advisor.pack;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import java.util.List;

/** What came of asking the library for a guide. */
public sealed interface Resolution {

    /** The guide that holds for the place. */
    record Found(Guide guide) implements Resolution {}

    /** The guide is there but can not be used; other guides can. At least one problem says why. */
    record Refused(List<Problem> problems) implements Resolution {
        public Refused {
            problems = List.copyOf(problems);
        }

        /** The folder of a guide can not be read. */
        static Refused unreadable(String id) {
            return new Refused(List.of(new Problem(
                    "unreadable",
                    Severity.ERROR,
                    "guide.mjs",
                    0,
                    new Text("指引 " + id + " 的文件夹读不出来。", "The folder of the guide " + id + " cannot be read."),
                    new Text("请检查文件夹的读取权限。", "See that the folder may be read."))));
        }
    }

    /**
     * There is no such guide.
     *
     * @param near ids that were perhaps meant
     */
    record NoSuchGuide(List<String> near) implements Resolution {
        public NoSuchGuide {
            near = List.copyOf(near);
        }
    }
}
