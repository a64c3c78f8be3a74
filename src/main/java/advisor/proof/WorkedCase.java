package advisor.proof;

import advisor.guide.Text;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/**
 * Answers and what must follow: a guide's own test.
 *
 * @param locality the division the case is about, empty for the whole country
 * @param answers the answers by question key, as in a file of answers
 * @param expect what must follow
 * @param file the file it stands in
 * @param line the line on which it begins
 */
public record WorkedCase(
        String id,
        Text title,
        String locality,
        LocalDate date,
        JsonNode answers,
        Expect expect,
        String file,
        int line) {

    /**
     * What must follow; an empty text or list expects nothing.
     *
     * @param next the question that must be asked next
     * @param must advice that the plan must hold
     * @param mustNot advice that it must not hold
     */
    public record Expect(
            String conclusion, String confidence, String rule, String next, List<String> must, List<String> mustNot) {
        public Expect {
            must = List.copyOf(must);
            mustNot = List.copyOf(mustNot);
        }
    }
}
