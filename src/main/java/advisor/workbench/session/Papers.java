package advisor.workbench.session;

import advisor.session.End;
import advisor.session.Session;
import advisor.workbench.evidence.EvidenceLog;

/** Shows the papers of a session beside it. */
@FunctionalInterface
public interface Papers {

    /** Shows the papers of an end, with what was noted beside the session. */
    void show(Session session, End end, EvidenceLog evidence);
}
