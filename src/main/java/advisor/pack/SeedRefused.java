package advisor.pack;

import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;

/** A file that a desk starts from is not what it must be; nothing of it was taken over. */
public final class SeedRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SeedRefused(String file, int line, Text message, Text remedy) {
        super(file + ":" + line + ": " + message.en());
        this.problem = new Problem("seed-refused", Severity.ERROR, file, line, message, remedy);
    }

    /** What is wrong, with file, line and remedy. */
    public Problem problem() {
        return problem;
    }
}
