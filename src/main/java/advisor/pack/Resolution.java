package advisor.pack;

import advisor.guide.Guide;
import advisor.guide.Problem;
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
