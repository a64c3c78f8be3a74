package advisor.pack;

import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import advisor.pack.signed.PackRefused;

/** A version of a guide can not be opened: it is not there, not whole, or no guide. */
public final class VersionRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    VersionRefused(Problem problem) {
        super(problem.message().en());
        this.problem = problem;
    }

    static VersionRefused of(PackRefused refused) {
        return of("bad-pack", refused.message(), refused.remedy());
    }

    static VersionRefused of(String code, Text message, Text remedy) {
        return new VersionRefused(new Problem(code, Severity.ERROR, "", 0, message, remedy));
    }

    /** There was such a guide a moment ago. */
    public static VersionRefused gone() {
        return of("no-guide", new Text("没有这份指引。", "There is no such guide."), new Text("请重新选择。", "Choose again."));
    }

    /** What is wrong and what to do. */
    public Problem problem() {
        return problem;
    }
}
