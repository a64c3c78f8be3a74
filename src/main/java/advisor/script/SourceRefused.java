package advisor.script;

import advisor.guide.Problem;

/** A folder is no guide: something in it is too large, not text, or wrongly named. */
public final class SourceRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SourceRefused(Problem problem) {
        super(problem.place() + " " + problem.message().en());
        this.problem = problem;
    }

    /** What is wrong and what to do. */
    public Problem problem() {
        return problem;
    }
}
