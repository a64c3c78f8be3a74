/**
 * A session at the desk: starting it, asking, the plan that grows beside it, its end, and what is kept of it.
 *
 * <p>{@link advisor.workbench.session.SessionsModel} holds the sessions that are open;
 * {@link advisor.workbench.session.SessionModel} is one of them: an immutable {@link advisor.session.Session}, the
 * {@link advisor.workbench.session.Draft} of each answer as it is being given, and the
 * {@link advisor.workbench.session.Stage} it has come to. {@link advisor.workbench.session.DraftReader} turns drafts into
 * answers, or says what to give instead. Beside it
 * the {@link advisor.workbench.session.EvidenceModel} takes notes of what the client can show. Views only show this and hand
 * back what the advisor does.
 */
@NullMarked
package advisor.workbench.session;

import org.jspecify.annotations.NullMarked;
