package advisor.session;

import advisor.guide.Answer;
import advisor.guide.Predicate;
import advisor.guide.Question;
import advisor.guide.Setting;
import java.time.LocalDate;

/** The time limits of a guide, beside a day that is known only roughly. */
public final class TimeLimits {

    private final Session session;

    /** The limits of a session's guide, as they stand on its day. */
    public TimeLimits(Session session) {
        this.session = session;
    }

    /** Whether a limit is still kept for one of these days and no longer for another, so that the exact day can decide. */
    public boolean partedBy(Question question, Answer.Day when) {
        return session.guide().declarations().predicates().stream()
                .anyMatch(predicate -> predicate instanceof Predicate.DateWithin limit
                        && limit.question().equals(question.key())
                        && isKept(limit, when.date()) != isKept(limit, when.upTo()));
    }

    private boolean isKept(Predicate.DateWithin limit, LocalDate day) {
        Setting setting = session.setting();
        return !setting.date().isAfter(setting.days().lastDay(day, limit.days(), limit.count()));
    }
}
