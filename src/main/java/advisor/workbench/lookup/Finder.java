package advisor.workbench.lookup;

import advisor.guide.Text;
import advisor.pack.Localities;
import advisor.pack.Speciality;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds entries that hold every word that was typed, in either language, however wide the letters are.
 *
 * <p>There are a few hundred entries, so each is simply read: nothing is found that is not there, a single Chinese
 * character is enough, and no index has to be kept right.
 */
final class Finder {

    private final Localities localities;

    Finder(Localities localities) {
        this.localities = localities;
    }

    /** The entries that hold all words, those whose heading does first; all of them when nothing is typed. */
    List<Entry> find(List<Entry> entries, String typed) {
        List<String> words = Arrays.stream(fold(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Entry> inHeading = new ArrayList<>();
        List<Entry> elsewhere = new ArrayList<>();
        for (Entry entry : entries) {
            String heading = fold(heading(entry));
            if (words.stream().allMatch(heading::contains)) {
                inHeading.add(entry);
            } else {
                String all = heading + "\n" + fold(body(entry));
                if (words.stream().allMatch(all::contains)) {
                    elsewhere.add(entry);
                }
            }
        }
        inHeading.addAll(elsewhere);
        return inHeading;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    private static String heading(Entry entry) {
        if (entry instanceof Entry.Law law) {
            return both(law.source().instrument()) + " " + law.source().article() + " "
                    + law.source().id();
        }
        return entry instanceof Entry.Whom whom
                ? both(whom.contact().name()) + " " + whom.contact().phone()
                : ((Entry.Local) entry).name() + " " + ((Entry.Local) entry).key();
    }

    private String body(Entry entry) {
        if (entry instanceof Entry.Law law) {
            return both(law.source().statement());
        }
        if (entry instanceof Entry.Whom whom) {
            StringBuilder words = new StringBuilder(both(whom.contact().use()));
            for (Speciality one : whom.contact().specialities()) {
                words.append(' ').append(both(one.label()));
            }
            return words + " " + both(localities.path(whom.contact().place())) + " "
                    + whom.contact().web();
        }
        Entry.Local local = (Entry.Local) entry;
        return local.fact().value() + " " + local.fact().source() + " " + local.guideTitle();
    }

    private static String both(Text text) {
        return text.zh() + " " + text.en();
    }
}
