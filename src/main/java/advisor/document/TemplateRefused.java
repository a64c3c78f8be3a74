package advisor.document;

import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;

/** A template is not what it must be. */
public final class TemplateRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateRefused(String file, int line, Text message, Text remedy) {
        super(file + ":" + line + ": " + message.en());
        this.problem = new Problem("template-gap", Severity.ERROR, file, line, message, remedy);
    }

    /** What is wrong, with file, line and remedy. */
    public Problem problem() {
        return problem;
    }
}
