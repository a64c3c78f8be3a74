package advisor.app;

import advisor.guide.Text;
import java.util.List;

/** What was asked for can not be done; says why and what to do instead. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Item> items;

    /**
     * One thing that is wrong.
     *
     * @param key what it is about, such as a question's key or an option's name; possibly empty
     * @param near what was perhaps meant
     */
    record Item(String key, Text message, List<String> near) {
        Item {
            near = List.copyOf(near);
        }
    }

    Refusal(List<Item> items) {
        super("refused");
        this.items = List.copyOf(items);
    }

    Refusal(String key, Text message, List<String> near) {
        this(List.of(new Item(key, message, near)));
    }

    Refusal(String key, Text message, Text remedy) {
        this(key, new Text(message.zh() + remedy.zh(), message.en() + " " + remedy.en()), List.of());
    }

    /** Options that are wrong for this command or do not go together. */
    static Refusal usage(String option, Text message) {
        return new Refusal(option, message, List.of());
    }

    /** What is wrong, at least one thing. */
    List<Item> items() {
        return items;
    }
}
