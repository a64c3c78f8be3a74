package advisor.guide;

import java.util.List;

/** An answer does not fit its question; the sentence says what to give instead and never repeats a client's words. */
public final class AnswerRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Text sentence;
    private final transient List<String> near;

    public AnswerRefused(String key, Text sentence, List<String> near) {
        super(key + ": " + sentence.en());
        this.key = key;
        this.sentence = sentence;
        this.near = List.copyOf(near);
    }

    /** The key of the question, or the key that is no question. */
    public String key() {
        return key;
    }

    /** What to give instead, in words. */
    public Text sentence() {
        return sentence;
    }

    /** Known keys that were perhaps meant, nearest first. */
    public List<String> near() {
        return near;
    }
}
