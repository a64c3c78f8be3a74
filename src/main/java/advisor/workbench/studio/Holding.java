package advisor.workbench.studio;

import advisor.outcome.Key;
import advisor.store.Slice;
import advisor.store.Subject;
import advisor.store.Summary;
import java.util.function.Predicate;

/** Counts kept outcomes that hold a key by the desk's summary, so that no outcome is read for it. */
public final class Holding {

    private static final String ANSWER = "answer.";

    private Holding() {}

    /**
     * In how many outcomes of a guide a key stands as a question, an answer, the conclusion or an advice; one in which it
     * stands as several of these counts as often, so that it is never too few.
     */
    public static long count(Summary summary, String guide, String key) {
        Predicate<Slice> ofGuide = slice -> slice.guide().name().equals(guide);
        long found = of(summary, Subject.CONCLUSION, ofGuide, key)
                + of(summary, Subject.ADVICE, ofGuide, key)
                + of(summary, Subject.answered(new Key(key)), ofGuide, Subject.ALL);
        for (String subject : summary.subjects()) {
            if (subject.startsWith(ANSWER)) {
                found += of(summary, new Subject(subject), ofGuide, key);
            }
        }
        return found;
    }

    private static long of(Summary summary, Subject subject, Predicate<Slice> which, String key) {
        return summary.counts(subject, which).getOrDefault(key, 0L);
    }
}
