package advisor.pack.signed;

import advisor.guide.Text;

/** A pack, or the key of a publisher, is not what it must be; nothing of it was taken over. */
public final class PackRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Text SEND_AGAIN = new Text("请让发布人重新发送。", "Ask its publisher to send it again.");
    private static final Text DO_NOT = new Text("不要安装；请问发布人。", "Do not install it; ask its publisher.");

    private final transient Text message;
    private final transient Text remedy;

    /** A refusal in words: what is wrong, and what to do. */
    public PackRefused(Text message, Text remedy) {
        super(message.en());
        this.message = message;
        this.remedy = remedy;
    }

    /** It was cut short or hurt on its way. */
    static PackRefused damaged(String zh, String en) {
        return new PackRefused(new Text(zh, en), SEND_AGAIN);
    }

    /** Somebody made it so, and nobody who means well does. */
    static PackRefused hostile(String zh, String en) {
        return new PackRefused(new Text(zh, en), DO_NOT);
    }

    /** What is wrong, in a sentence. */
    public Text message() {
        return message;
    }

    /** What to do. */
    public Text remedy() {
        return remedy;
    }
}
