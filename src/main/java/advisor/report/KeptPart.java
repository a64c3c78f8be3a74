package advisor.report;

import java.util.List;

/** How outcomes would end. */
sealed interface KeptPart {
    KeptPart SAME = new Plain("same");
    KeptPart OPEN = new Plain("open");
    KeptPart FOREIGN = new Plain("foreign");

    /** A part that is told by its name. */
    record Plain(String name) implements KeptPart {}

    /** A way of ending otherwise. */
    record Way(String from, List<String> to) implements KeptPart {
        public Way {
            to = List.copyOf(to);
        }
    }
}
