package advisor.workbench.session;

import advisor.guide.Text;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has to be said before a session starts: which guide, which place, and that the client agrees. */
public final class StartModel {

    /** What can be missing. */
    public enum Field {
        GUIDE,
        PLACE,
        CONSENT
    }

    private final Listeners listeners = new Listeners();
    private @Nullable String guide;
    private @Nullable String place;
    private boolean consent;
    private boolean starting;
    private Map<Field, Text> problems = Map.of();
    private @Nullable Notice notice;

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** The guide that was chosen, or null. */
    public @Nullable String guide() {
        return guide;
    }

    /** The division that was chosen, empty for the whole country, or null while none is. */
    public @Nullable String place() {
        return place;
    }

    /** Whether the client agreed. */
    public boolean consent() {
        return consent;
    }

    /** Whether the guide is being fetched. */
    public boolean isStarting() {
        return starting;
    }

    /** What is missing, in the order it stands on the screen. */
    public Map<Field, Text> problems() {
        return problems;
    }

    /** Why the guide could not be had, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** Chooses a guide. */
    public void guide(String id) {
        guide = id;
        without(Field.GUIDE);
    }

    /** Chooses a division, or the whole country when empty. */
    public void place(String code) {
        place = code;
        without(Field.PLACE);
    }

    /** The client agrees, or does not. */
    public void consent(boolean agreed) {
        consent = agreed;
        without(Field.CONSENT);
    }

    private void without(Field field) {
        if (problems.containsKey(field)) {
            Map<Field, Text> left = new LinkedHashMap<>(problems);
            left.remove(field);
            problems = left;
        }
        listeners.changed();
    }

    /** Whether everything is there; otherwise {@link #problems} says what is missing. */
    boolean isComplete() {
        Map<Field, Text> missing = new LinkedHashMap<>();
        if (guide == null) {
            missing.put(Field.GUIDE, new Text("请选一份指引。", "Choose a guide."));
        }
        if (place == null) {
            missing.put(
                    Field.PLACE,
                    new Text(
                            "请选来访者所在的地方；不想说就选“全国”。",
                            "Choose the client's place; if they would rather not say, the whole country."));
        }
        if (!consent) {
            missing.put(
                    Field.CONSENT,
                    new Text(
                            "请先把这几句话说给来访者听，同意了再开始。",
                            "Say these sentences to the client first, and start when they agree."));
        }
        problems = missing;
        listeners.changed();
        return missing.isEmpty();
    }

    void starting() {
        starting = true;
        notice = null;
        listeners.changed();
    }

    /** The guide is not wanted any more. */
    void notStarting() {
        starting = false;
        listeners.changed();
    }

    void failed(Notice why) {
        starting = false;
        notice = why;
        listeners.changed();
    }

    /** Ready for the next client: the guide and the place stay, the consent does not. */
    void again() {
        starting = false;
        consent = false;
        notice = null;
        problems = Map.of();
    }
}
