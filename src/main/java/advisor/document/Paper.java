package advisor.document;

import advisor.guide.Language;
import java.util.List;

/**
 * A paper with its gaps filled, in memory.
 *
 * @param id also the name of a file made of it, ASCII
 * @param markdown the whole text
 * @param missing the fields that are still blank, by what they are called
 */
public record Paper(String id, String title, Language language, String markdown, List<String> missing) {
    public Paper {
        missing = List.copyOf(missing);
    }

    /** Says which paper it is and never what stands in it. */
    @Override
    public String toString() {
        return "Paper[" + id + "]";
    }
}
