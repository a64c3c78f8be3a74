package advisor.workbench.studio;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Knowledge;
import advisor.guide.Question;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.session.Session;
import advisor.workbench.task.Listeners;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session with the draft that keeps its answers while the text changes; the author invents the answers, and they live in
 * memory only.
 */
public final class PreviewModel {

    private final Listeners listeners = new Listeners();
    private final Deque<Map<String, Answer>> earlier = new ArrayDeque<>();
    private Map<String, Answer> answers = new LinkedHashMap<>();
    private @Nullable Setting setting;
    private @Nullable Guide since;
    private @Nullable Session session;
    private @Nullable Session before;
    private List<String> unfit = List.of();
    private boolean onwards;
    private Similar similar = Similar.NONE;
    private int changes;

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    private void changed() {
        changes++;
        listeners.changed();
    }

    /** How often it has changed, so that what shows it knows whether it shows it already. */
    int changes() {
        return changes;
    }

    /** Goes on with another state of the guide; answers that still fit are kept, the others wait until they fit again. */
    public void use(Guide guide, Setting where) {
        Guide mark = since;
        Setting here = remembering(where);
        if (mark == null || !mark.id().equals(guide.id()) || !here.equals(setting)) {
            since = guide;
        }
        setting = here;
        session = replay(guide, here);
        compare();
        changed();
    }

    /** Forgets everything: another guide was opened. */
    public void forget() {
        earlier.clear();
        onwards = false;
        similar = Similar.NONE;
        answers = new LinkedHashMap<>();
        since = null;
        session = null;
        before = null;
        unfit = List.of();
        changed();
    }

    /** The session with the guide as it is now, or null before it was loaded for the first time. */
    public @Nullable Session session() {
        return session;
    }

    /** Questions whose answers fit the guide no longer; they are kept for when they fit again. */
    public List<String> unfit() {
        return unfit;
    }

    /** What moved since the mark, or null when there is nothing to compare with. */
    public @Nullable Moved moved() {
        Session now = session;
        Session was = before;
        return now == null || was == null ? null : Moved.between(was, now);
    }

    /** What moves is told from here on. */
    public void mark() {
        Session now = session;
        if (now != null) {
            since = now.guide();
            compare();
            changed();
        }
    }

    /** Answers a question, or changes its answer; gives whether the answer fits. */
    public boolean answer(Question question, Answer answer) {
        Session now = session;
        if (now == null || !fits(now.guide(), now.setting(), question.key(), answer)) {
            return false;
        }
        Map<String, Answer> next = new LinkedHashMap<>(answers);
        next.put(question.key(), answer);
        move(next);
        return true;
    }

    /** Asks a question again; the answers to others stay. */
    public void askAgain(String key) {
        Map<String, Answer> next = new LinkedHashMap<>(answers);
        next.remove(key);
        move(next);
    }

    /** Takes over answers, such as those of a worked case or a witness. */
    public void answers(Map<String, Answer> given) {
        move(new LinkedHashMap<>(given));
    }

    /** The same, of a client who comes when the desk remembers others. */
    public void answers(Map<String, Answer> given, Similar remembered) {
        similar = remembered;
        remember();
        move(new LinkedHashMap<>(given));
    }

    /** What the desk remembers when the client of the preview comes. */
    public Similar similar() {
        return similar;
    }

    /** Goes on as if the desk remembered others. */
    public void similar(Similar next) {
        if (!next.equals(similar)) {
            similar = next;
            remember();
            again();
        }
    }

    private void remember() {
        Setting where = setting;
        Session now = session;
        if (where != null && now != null) {
            setting = remembering(where);
            session = replay(now.guide(), remembering(where));
        }
    }

    private Setting remembering(Setting where) {
        return new Setting(where.date(), where.locality(), similar, where.days());
    }

    /** Takes back the last answer. */
    public void back() {
        Map<String, Answer> last = earlier.pollLast();
        if (last != null) {
            answers = last;
            again();
        }
    }

    /** Whether there is an answer to take back. */
    public boolean canGoBack() {
        return !earlier.isEmpty();
    }

    /** Begins anew. */
    public void restart() {
        onwards = false;
        move(new LinkedHashMap<>());
    }

    /** Goes on asking after a conclusion that interrupted. */
    public void carryOn() {
        onwards = true;
        again();
    }

    private void move(Map<String, Answer> next) {
        earlier.addLast(answers);
        answers = next;
        again();
    }

    private void again() {
        Session now = session;
        if (now != null) {
            session = replay(now.guide(), now.setting());
            compare();
        }
        changed();
    }

    private void compare() {
        Session now = session;
        Guide mark = since;
        Setting where = setting;
        if (now == null || mark == null || where == null) {
            before = null;
            return;
        }
        List<String> ofNow = unfit;
        before = replay(mark, where);
        unfit = ofNow;
    }

    private Session replay(Guide guide, Setting where) {
        Map<String, Answer> fitting = new LinkedHashMap<>();
        answers.forEach((key, answer) -> {
            if (fits(guide, where, key, answer)) {
                fitting.put(key, answer);
            }
        });
        unfit = answers.keySet().stream()
                .filter(key -> !fitting.containsKey(key))
                .toList();
        try {
            Session replayed = Session.replay(guide, where, fitting);
            return onwards ? replayed.carryOn() : replayed;
        } catch (AnswerRefused impossible) {
            throw new IllegalStateException("an answer that fitted no longer fits", impossible);
        }
    }

    private static boolean fits(Guide guide, Setting where, String key, Answer answer) {
        Question question = guide.question(key);
        if (question == null) {
            return false;
        }
        try {
            Knowledge.nothing(guide, where).with(question, answer);
            return true;
        } catch (AnswerRefused refused) {
            return false;
        }
    }
}
