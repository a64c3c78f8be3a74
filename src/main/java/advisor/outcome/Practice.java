package advisor.outcome;

import advisor.guide.Answer;
import advisor.guide.PlanItem;
import advisor.session.Answered;
import advisor.session.Session;
import advisor.session.Step;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a session went by its guide: counted when its outcome is saved, without the outcome, and not kept of the session.
 *
 * <p>Each key counts once at most, so that a count is a number of sessions. Of answers that the client has struck there is
 * nothing.
 *
 * @param guide the guide that was used
 * @param asked the questions that were asked
 * @param unknown those answered with "I don't know"
 * @param returned those that were gone back to, or whose answer was changed
 * @param rules the rules of the conclusion and of the advice that held
 */
public record Practice(
        GuideUsed guide,
        SortedSet<Key> asked,
        SortedSet<Key> unknown,
        SortedSet<Key> returned,
        SortedSet<String> rules) {

    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    public Practice {
        asked = Collections.unmodifiableSortedSet(new TreeSet<>(asked));
        unknown = Collections.unmodifiableSortedSet(new TreeSet<>(unknown));
        returned = Collections.unmodifiableSortedSet(new TreeSet<>(returned));
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }

    /**
     * How a session went whose outcome is to be saved.
     *
     * @param outcome what is kept of it
     * @param returned the questions that were gone back to, by key
     */
    public static Practice of(Session session, Outcome outcome, Collection<String> returned) {
        SortedSet<Key> asked = new TreeSet<>();
        SortedSet<Key> unknown = new TreeSet<>();
        SortedSet<Key> back = new TreeSet<>();
        for (Answered one : session.answered()) {
            Key key = new Key(one.question().key());
            boolean struck =
                    Anonymiser.isKept(session, key.name()) && !outcome.answers().containsKey(key);
            if (struck) {
                continue;
            }
            asked.add(key);
            if (one.answer().equals(Answer.UNKNOWN)) {
                unknown.add(key);
            }
            if (returned.contains(key.name())) {
                back.add(key);
            }
        }
        SortedSet<String> rules = new TreeSet<>();
        Step end = session.step() instanceof Step.Concluded ? session.step() : session.ifStoppedHere();
        if (end instanceof Step.Concluded concluded) {
            Stream.concat(
                            Stream.of(concluded.end().rule()),
                            concluded.end().plan().stream().map(PlanItem::rule))
                    .filter(rule -> RULE.matcher(rule).matches())
                    .forEach(rules::add);
        }
        return new Practice(outcome.guide(), asked, unknown, back, rules);
    }

    /** Says nothing of the session. */
    @Override
    public String toString() {
        return "Practice";
    }
}
