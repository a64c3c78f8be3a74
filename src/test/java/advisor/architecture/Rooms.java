package advisor.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rooms and the arrows between them: a room may use what its arrows lead to, directly or on the way. */
final class Rooms {
    private static final Map<String, List<String>> ARROWS = arrows();

    private Rooms() {}

    static Set<String> all() {
        return ARROWS.keySet();
    }

    /** The rooms that the given one may use, itself included. */
    static Set<String> usableFrom(String room) {
        Set<String> usable = new TreeSet<>();
        follow(room, usable);
        return usable;
    }

    private static void follow(String room, Set<String> seen) {
        if (seen.add(room)) {
            ARROWS.get(room).forEach(next -> follow(next, seen));
        }
    }

    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("app", List.of("workbench"));
        arrows.put("workbench", List.of("report", "document", "store", "pack", "proof", "outcome"));
        arrows.put("report", List.of("store", "disclosure", "document", "disk"));
        arrows.put("document", List.of("session"));
        arrows.put("store", List.of("outcome", "disclosure", "signature", "disk"));
        arrows.put("pack", List.of("script", "signature", "disk"));
        arrows.put("script", List.of("guide", "disk"));
        arrows.put("proof", List.of("session", "disk"));
        arrows.put("outcome", List.of("session"));
        arrows.put("session", List.of("guide"));
        arrows.put("signature", List.of("guide"));
        arrows.put("guide", List.of());
        arrows.put("disclosure", List.of());
        arrows.put("disk", List.of());
        return arrows;
    }
}
