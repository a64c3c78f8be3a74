package advisor.workbench.task;

import advisor.guide.Text;

/** Something could not be done for a reason that can be said to an advisor; the sentence never repeats a client's words. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    public Refused(Text sentence, Text remedy) {
        super(sentence.en());
        this.notice = new Notice(sentence, remedy);
    }

    /** What to say. */
    public Notice notice() {
        return notice;
    }
}
