package advisor.session;

import java.util.List;
import java.util.Set;

/**
 * What is still known of an answer of which only a code was kept, as it follows from the code alone.
 *
 * <pre>{@code
 * switch on the type:
 *   Unsaid the question was asked, and the client did not know or preferred not to say
 *   Chosen exactly these options were chosen
 *   Within the number, the days since, or the division code lies in one of these spans
 * }</pre>
 */
public sealed interface Recalled {

    /** The question was asked, and the client did not know or preferred not to say. */
    record Unsaid() implements Recalled {}

    /** Exactly these options were chosen; none when the set is empty. */
    record Chosen(Set<String> options) implements Recalled {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    /** The number lies in one of these spans; of a date it is how many days it lay before the session, of a place its code. */
    record Within(List<Span> spans) implements Recalled {
        public Within {
            spans = List.copyOf(spans);
        }
    }

    /** Whole numbers from one to another, both included. */
    record Span(long from, long to) {}
}
