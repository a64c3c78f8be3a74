package advisor.workbench.session;

import advisor.guide.Answer;
import advisor.guide.Question;
import advisor.session.Session;
import advisor.workbench.evidence.EvidenceLog;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * All that can be taken back in a session, at one time.
 *
 * @param drafts answers as they are being given, by question key
 * @param done the advice ticked as done
 * @param evidence what was noted in the evidence log
 */
record Moment(Session session, Stage stage, Map<String, Draft> drafts, Set<String> done, EvidenceLog evidence) {

    Moment {
        drafts = Collections.unmodifiableMap(new LinkedHashMap<>(drafts));
        done = Collections.unmodifiableSet(new LinkedHashSet<>(done));
    }

    /** Nothing was said yet. */
    static Moment first(Session session) {
        return new Moment(session, Way.on(session), Map.of(), Set.of(), EvidenceLog.EMPTY);
    }

    Moment at(Stage next) {
        return new Moment(session, next, drafts, done, evidence);
    }

    Moment with(Session next, Stage shown) {
        return new Moment(next, shown, drafts, done, evidence);
    }

    /** The answer to a question as it is being given, or as it was given. */
    Draft draft(Question question) {
        Draft draft = drafts.get(question.key());
        if (draft != null) {
            return draft;
        }
        Answer given = session.answerTo(question.key());
        Answer aside = session.setAside().get(question.key());
        return given != null ? Draft.of(given) : aside != null ? Draft.of(aside) : Draft.EMPTY;
    }

    Moment drafting(Question question, Draft draft) {
        Map<String, Draft> all = new LinkedHashMap<>(drafts);
        all.put(question.key(), draft);
        return new Moment(session, stage, all, done, evidence);
    }

    Moment withoutDraft(Question question) {
        Map<String, Draft> all = new LinkedHashMap<>(drafts);
        all.remove(question.key());
        return new Moment(session, stage, all, done, evidence);
    }

    /** With an advice ticked, or no longer. */
    Moment ticking(String advice) {
        Set<String> all = new LinkedHashSet<>(done);
        if (!all.remove(advice)) {
            all.add(advice);
        }
        return new Moment(session, stage, drafts, all, evidence);
    }

    Moment noting(EvidenceLog next) {
        return new Moment(session, stage, drafts, done, next);
    }

    /** Says where it is, never what was said. */
    @Override
    public String toString() {
        return "Moment[" + stage.getClass().getSimpleName() + "]";
    }
}
