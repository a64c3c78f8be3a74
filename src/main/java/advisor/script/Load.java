package advisor.script;

import advisor.guide.Guide;
import advisor.guide.Problem;
import java.util.List;
import java.util.Map;

/** What came of loading a guide. */
public sealed interface Load {

    /**
     * The guide, ready for use.
     *
     * @param positions where each question, condition, rule, conclusion and advice was declared, by its id
     */
    record Loaded(Guide guide, Map<String, Position> positions, Figures figures) implements Load {
        public Loaded {
            positions = Map.copyOf(positions);
        }
    }

    /** The guide can not be used; at least one problem says why. */
    record Refused(List<Problem> problems) implements Load {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
