package advisor.workbench.session;

import advisor.outcome.Receipt;
import advisor.session.End;
import advisor.session.Session;
import advisor.workbench.evidence.EvidenceLog;
import org.jspecify.annotations.Nullable;

/** Shows the papers of a session beside it. */
@FunctionalInterface
public interface Papers {

    /**
     * Shows the papers of an end, with what was noted beside the session.
     *
     * @param receipt the receipt the client is about to take along, or null
     */
    void show(Session session, End end, EvidenceLog evidence, @Nullable Receipt receipt);
}
