package advisor.outcome;

import advisor.guide.Answer;
import advisor.session.Answered;
import advisor.session.Session;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The organisations a client named, each by its normalised name: in memory only, until a desk makes a keyed hash of it.
 *
 * <p>Full-width and traditional forms, blanks, signs, capitals and what only says that it is a company make no difference.
 */
public final class Organisations {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COMPANY = Pattern.compile("(?:(?:股份|责任)?有限(?:责任)?公司|有限合伙|集团公司|总公司|分公司|公司|集团|店铺|"
            + "(?:co)?(?:limited|ltd)|inc|incorporated|corporation|corp|llc|gmbh|plc|company)$");
    private static final int LONGEST = 200;

    /** None were named. */
    public static final Organisations NONE = new Organisations(Collections.emptySortedSet());

    private final SortedSet<String> names;

    private Organisations(SortedSet<String> names) {
        this.names = Collections.unmodifiableSortedSet(names);
    }

    /** Those named in a session, in answers to questions that were asked. */
    public static Organisations named(Session session) {
        SortedSet<String> names = new TreeSet<>();
        for (Answered one : session.answered()) {
            if (one.answer() instanceof Answer.Organisation organisation) {
                add(names, organisation.name());
            }
        }
        return new Organisations(names);
    }

    /** One by its name, as somebody asks for it. */
    public static Organisations of(String name) {
        SortedSet<String> names = new TreeSet<>();
        add(names, name);
        return new Organisations(names);
    }

    private static void add(SortedSet<String> names, String name) {
        String normalised = normalised(name);
        if (!normalised.isEmpty()) {
            names.add(normalised);
        }
    }

    /** The normalised names, for those who hash them. */
    public SortedSet<String> names() {
        return names;
    }

    static String normalised(String name) {
        String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String plain = FoldedText.visible(Normalizer.normalize(shortened, Normalizer.Form.NFKC));
        String simplified = Simplified.TO.transliterate(plain.toLowerCase(Locale.ROOT));
        String rest = SIGNS.matcher(simplified).replaceAll("");
        while (true) {
            String shorter = COMPANY.matcher(rest).replaceFirst("");
            // "公司" alone stays what it is
            if (shorter.isEmpty() || shorter.equals(rest)) {
                return rest;
            }
            rest = shorter;
        }
    }

    /** Loads what names are normalised with, so that the first name that is given waits for nothing. */
    public static void ready() {
        normalised("公司");
    }

    /** Loaded when the first name is normalised: it takes a tenth of a second. */
    private static final class Simplified {
        static final Transliterator TO = Transliterator.getInstance("Traditional-Simplified");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Organisations organisations && organisations.names.equals(names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    /** Says how many there are, and not which. */
    @Override
    public String toString() {
        return "Organisations[" + names.size() + "]";
    }
}
