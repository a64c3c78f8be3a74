package advisor.workbench.studio;

import advisor.guide.PlanItem;
import advisor.guide.Urgency;
import advisor.session.End;
import advisor.session.Session;
import advisor.session.Step;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the same answers lead to now that they did not lead to before a guide was changed.
 *
 * @param before where they led, or null when that was a fault of the guide
 * @param after where they lead now, or null when the guide fails
 * @param added advice that was not in the plan
 * @param removed advice that is not in the plan any more
 * @param moved advice that stands under another urgency, with the one it had
 * @param asksElse whether another question comes next
 */
public record Moved(
        @Nullable End before,
        @Nullable End after,
        Set<String> added,
        List<PlanItem> removed,
        Map<String, Urgency> moved,
        boolean asksElse) {

    public Moved {
        added = Set.copyOf(added);
        removed = List.copyOf(removed);
        moved = Map.copyOf(moved);
    }

    /** Compares a session before a change with the one that has the same answers after it. */
    static Moved between(Session before, Session after) {
        End was = end(before);
        End is = end(after);
        Map<String, PlanItem> had = plan(was);
        Map<String, PlanItem> has = plan(is);
        Set<String> added = new LinkedHashSet<>(has.keySet());
        added.removeAll(had.keySet());
        Map<String, Urgency> moved = new LinkedHashMap<>();
        has.forEach((key, item) -> {
            PlanItem one = had.get(key);
            if (one != null && one.urgency() != item.urgency()) {
                moved.put(key, one.urgency());
            }
        });
        return new Moved(
                was,
                is,
                added,
                had.values().stream()
                        .filter(item -> !has.containsKey(item.key()))
                        .toList(),
                moved,
                !asks(before).equals(asks(after)));
    }

    private static @Nullable End end(Session session) {
        return session.ifStoppedHere() instanceof Step.Concluded concluded ? concluded.end() : null;
    }

    private static String asks(Session session) {
        return session.step() instanceof Step.Ask ask ? ask.question().key() : "";
    }

    private static Map<String, PlanItem> plan(@Nullable End end) {
        Map<String, PlanItem> plan = new LinkedHashMap<>();
        if (end != null) {
            end.plan().forEach(item -> plan.put(item.key(), item));
        }
        return plan;
    }

    /** Whether they lead to another conclusion, by another rule, or with another confidence. */
    public boolean movesTheEnd() {
        End was = before;
        End is = after;
        if (was == null || is == null) {
            return was != is;
        }
        return !was.conclusion().equals(is.conclusion())
                || !was.rule().equals(is.rule())
                || was.confidence() != is.confidence();
    }

    /** Whether anything moved. */
    public boolean isAnything() {
        return movesTheEnd() || asksElse || !added.isEmpty() || !removed.isEmpty() || !moved.isEmpty();
    }
}
