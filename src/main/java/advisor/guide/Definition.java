package advisor.guide;

import java.util.List;

/** A condition that a guide named in words, so that it can stand in an explanation. */
public record Definition(String key, Tree tree, List<String> facts, String level) {
    public Definition {
        facts = List.copyOf(facts);
    }
}
