package advisor.workbench.window;

import advisor.workbench.task.Listeners;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two-minute tour: where it is, and that each stop is told in the place it tells of. */
final class TourModel {

    private static final List<Stop> STOPS = List.of(Stop.values());

    private final Listeners listeners = new Listeners();
    private int at = -1;

    /** The stops in their order. */
    enum Stop {
        WELCOME("welcome", Place.SESSIONS),
        SESSION("session", Place.SESSIONS),
        LOOK_UP("lookUp", Place.LOOK_UP),
        OUTCOMES("outcomes", Place.OUTCOMES),
        RECEIPT("receipt", Place.RECEIPT),
        REPORTS("reports", Place.REPORTS),
        GUIDES("guides", Place.GUIDES);

        private final String key;
        private final Place place;

        Stop(String key, Place place) {
            this.key = key;
            this.place = place;
        }

        /** The key of its words. */
        String key() {
            return key;
        }

        /** Where it is told. */
        Place place() {
            return place;
        }
    }

    /** Tells a listener when it moves. */
    Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** The stop it is at, or null while there is no tour. */
    @Nullable
    Stop stop() {
        return at < 0 ? null : STOPS.get(at);
    }

    /** The number of the stop, from 1; 0 while there is no tour. */
    int number() {
        return at + 1;
    }

    /** How many stops there are. */
    int stops() {
        return STOPS.size();
    }

    /** Begins at the first stop. */
    void begin() {
        go(0);
    }

    /** Goes on, and ends after the last stop. */
    void next() {
        go(at + 1 < STOPS.size() ? at + 1 : -1);
    }

    /** Goes back, as far as the first stop. */
    void back() {
        go(Math.max(0, at - 1));
    }

    /** Ends it. */
    void end() {
        go(-1);
    }

    private void go(int next) {
        if (at != next) {
            at = next;
            listeners.changed();
        }
    }
}
