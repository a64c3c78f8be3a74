package advisor.report;

import advisor.guide.Text;

/** By what the rows of a table are told apart; a table has one of these, and no two are crossed. */
public enum By {
    /** By month, or by quarter where months would be too small. */
    TIME(new Text("时间", "time")),
    /** By city. */
    PLACE(new Text("地区", "place")),
    /** By version of the guide. */
    VERSION(new Text("指引版本", "version"));

    private final Text words;

    By(Text words) {
        this.words = words;
    }

    /** What it is called. */
    public Text words() {
        return words;
    }
}
