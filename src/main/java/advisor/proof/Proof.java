package advisor.proof;

import java.util.List;

/**
 * What was proven of a guide.
 *
 * @param findings what is wrong, in the order of the guide
 * @param undecided what could not be decided in time, by code and id; empty when everything was
 * @param asked how many things were to be proven
 * @param known how many of them stood in the book already and were not proven again
 */
public record Proof(List<Finding> findings, List<String> undecided, int asked, int known) {
    public Proof {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
    }

    /** Whether everything was decided. */
    public boolean isComplete() {
        return undecided.isEmpty();
    }
}
