package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.Severity;
import advisor.guide.Similar;
import advisor.guide.Text;
import java.util.LinkedHashMap;
import java.util.Map;

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
}
