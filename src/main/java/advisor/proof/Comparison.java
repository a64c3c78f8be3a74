package advisor.proof;

import java.util.List;

/**
 * What was proven about two guides: for exactly which clients they say different things.
 *
 * @param differences the regions; every client for whom conclusion, confidence, plan or chosen wording differ lies in one
 * @param undecided what could not be decided in time, by part and key; empty when everything was
 */
public record Comparison(List<Difference> differences, List<String> undecided) {
    public Comparison {
        differences = List.copyOf(differences);
        undecided = List.copyOf(undecided);
    }

    /** Whether the two were proven to say the same to every client. */
    public boolean isEqual() {
        return differences.isEmpty() && undecided.isEmpty();
    }
}
