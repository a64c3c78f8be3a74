package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.session.Session;
import advisor.session.Step;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A region of clients for all of whom two guides say different things, in the same way.
 *
 * @param where what is so with exactly these clients; all of it at once, empty when they are all clients
 * @param changes what the guides say differently to every one of them, at least one thing
 * @param witness the answers one of these clients is asked for in either guide
 * @param similar what the desk remembers when that client comes
 * @param a where the session of that client ends in the first guide
 * @param b where it ends in the second
 */
public record Difference(
        List<Circumstance> where, List<Change> changes, Map<String, Answer> witness, Similar similar, Step a, Step b) {

    public Difference {
        where = List.copyOf(where);
        changes = List.copyOf(changes);
        witness = Collections.unmodifiableMap(new LinkedHashMap<>(witness));
    }

    /**
     * The session of the client who stands for the region, with one of the two guides.
     *
     * @param setting the day and place that were compared; what the desk remembers is taken from here
     */
    public Session session(Guide guide, Setting setting) {
        Map<String, Answer> heard = new LinkedHashMap<>();
        witness.forEach((key, answer) -> {
            Question question = guide.question(key);
            if (question != null) {
                heard.put(key, Fitting.fitted(question, answer, setting));
            }
        });
        return Witnesses.replay(guide, new Setting(setting.date(), setting.locality(), similar, setting.days()), heard);
    }

    /** What of a session's end can differ. */
    public enum Part {
        /** Which conclusion it is; {@code of} is empty, the values are conclusion keys. */
        CONCLUSION,
        /** How sure the guide is of the same conclusion; the values are keys of confidence. */
        CONFIDENCE,
        /** Which variant of the wording of the conclusion {@code of}, given by both. */
        CONCLUSION_VARIANT,
        /** Whether the advice {@code of} is in the plan: the values are keys of urgency, empty when it is not. */
        ADVICE,
        /** Which variant of the wording of the advice {@code of}, given by both. */
        ADVICE_VARIANT,
        /** Whether the guide's script fails for this client: the values are {@code fails} or empty. */
        FAILURE
    }

    /**
     * One thing that differs.
     *
     * @param of the conclusion or advice it is about, empty where the part needs none
     * @param a the value in the first guide; empty for none
     * @param b the value in the second
     */
    public record Change(Part part, String of, String a, String b) {}
}
