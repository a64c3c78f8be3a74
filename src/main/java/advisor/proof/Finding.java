package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Similar;
import advisor.guide.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Something that was proven wrong with a guide, with a client it goes wrong for where there is one.
 *
 * @param code the stable name of the kind of problem, such as {@code dead-end}
 * @param id what it is about: a rule id, a question key, a promise key, …
 * @param at where it is, when that is known better than by its id; {@link GuideCheck.Place#NOWHERE} otherwise
 * @param witness the answers of one client for whom it happens; empty when it is about something nobody can reach
 * @param similar what the desk remembers when that client comes
 */
public record Finding(
        String code,
        Severity severity,
        String id,
        GuideCheck.Place at,
        Text message,
        Text remedy,
        Map<String, Answer> witness,
        Similar similar) {
    public Finding {
        witness = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(witness));
    }

    /**
     * The problem to report.
     *
     * @param declared where something is declared by its id, {@link GuideCheck.Place#NOWHERE} where that is not known
     */
    public Problem problem(Function<String, GuideCheck.Place> declared) {
        GuideCheck.Place known = at.file().isEmpty() ? declared.apply(id) : at;
        GuideCheck.Place place = known.file().isEmpty() ? new GuideCheck.Place("guide.mjs", 0) : known;
        return new Problem(code, severity, place.file(), place.line(), message, remedy);
    }
}
