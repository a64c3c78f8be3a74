package advisor.workbench.words;

import advisor.guide.Language;
import advisor.guide.Text;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the workbench in one language. */
public final class Wording {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final Locale locale;
    private final ResourceBundle sentences;

    /** The sentences in a language. */
    public Wording(Language language) {
        this.language = language;
        this.locale = language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        this.sentences = bundle("advisor.workbench.words.sentences", language);
    }

    /** A bundle of the workbench in exactly this language, whatever the machine's own language is. */
    public static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                name, Locale.forLanguageTag(language.code()), Wording.class.getClassLoader(), EXACT);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The locale of the language, for sorting and dates. */
    public Locale locale() {
        return locale;
    }

    /**
     * A sentence with its gaps filled.
     *
     * @throws java.util.MissingResourceException when there is no such sentence
     */
    public String say(String key, Object... fill) {
        String sentence = sentences.getString(key);
        return fill.length == 0 ? sentence : new MessageFormat(sentence, locale).format(fill);
    }

    /** A sentence for a key that comes from a guide, or the other text when there is none for it. */
    public String sayOr(String key, String otherwise) {
        return sentences.containsKey(key) ? sentences.getString(key) : otherwise;
    }

    /** A sentence of another room. */
    public String say(Text text) {
        return text.get(language);
    }
}
