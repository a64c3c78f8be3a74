package advisor.workbench.client;

import java.util.List;

/**
 * What a client sees.
 *
 * @param name which sheet it is, for tests and assistive technology
 * @param title the question, or what the sheet is about
 * @param lead what is said to the client, possibly empty
 * @param entry an amount or a day as it is being typed, empty for none
 * @param choices what can be touched
 * @param groups lines under headings: the plan, the record
 */
public record ClientSheet(
        String name, String title, String lead, String entry, List<Choice> choices, List<Group> groups) {

    public ClientSheet {
        choices = List.copyOf(choices);
        groups = List.copyOf(groups);
    }

    /** A sheet with words alone. */
    ClientSheet(String name, String title, String lead) {
        this(name, title, lead, "", List.of(), List.of());
    }

    /**
     * Something to touch.
     *
     * @param several whether others can be chosen beside it
     * @param apart whether it stands apart from the question's own options
     */
    public record Choice(String key, String label, boolean chosen, boolean several, boolean apart) {}

    /** Lines under a heading. */
    public record Group(String title, List<String> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** Names the sheet, never what stands on it. */
    @Override
    public String toString() {
        return "ClientSheet[" + name + "]";
    }
}
