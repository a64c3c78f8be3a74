package advisor.guide;

/** A guide's JSON is not what it must be; nothing of it was taken over. */
public final class GuideRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final transient Text sentence;

    GuideRefused(String place, String zh, String en) {
        super(place + ": " + en);
        this.place = place;
        this.sentence = new Text(zh, en);
    }

    /** Where in the JSON the fault lies, as a path such as {@code /questions/3/kind}. */
    public String place() {
        return place;
    }

    /** What is wrong, in words. */
    public Text sentence() {
        return sentence;
    }
}
