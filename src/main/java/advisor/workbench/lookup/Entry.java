package advisor.workbench.lookup;

import advisor.guide.Fact;
import advisor.pack.Contact;
import advisor.pack.KnowledgeSource;

/**
 * Something that can be looked up.
 *
 * <pre>{@code
 * switch on the type:
 *   Law      what an instrument states
 *   Whom     somebody to call or to go to
 *   Local    what holds in the chosen place
 * }</pre>
 */
sealed interface Entry {

    /** What an instrument states. */
    record Law(KnowledgeSource source) implements Entry {}

    /** Somebody to call or to go to. */
    record Whom(Contact contact) implements Entry {}

    /**
     * What holds in the chosen place.
     *
     * @param name what the fact is called in the language of the window
     */
    record Local(String guide, String guideTitle, String key, String name, Fact fact) implements Entry {}

    /** What is searched. */
    enum Kind {
        ALL,
        LAW,
        WHOM,
        LOCAL
    }

    /** Which kind it is. */
    default Kind kind() {
        return this instanceof Law ? Kind.LAW : this instanceof Whom ? Kind.WHOM : Kind.LOCAL;
    }
}
