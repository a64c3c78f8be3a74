package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.Severity;
import advisor.guide.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that was proven wrong with a guide, with a client it goes wrong for where there is one.
 *
 * @param code the stable name of the kind of problem, such as {@code dead-end}
 * @param id what it is about: a rule id, a question key, a promise key, …
 * @param witness the answers of one client for whom it happens; empty when it is about something nobody can reach
 */
public record Finding(
        String code, Severity severity, String id, Text message, Text remedy, Map<String, Answer> witness) {
    public Finding {
        witness = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(witness));
    }
}
