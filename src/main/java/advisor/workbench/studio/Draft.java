package advisor.workbench.studio;

import advisor.script.GuideSource;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A guide as its author has it at the moment.
 *
 * @param id the guide's id
 * @param originals the files it came with, by path; none when it is a new guide
 * @param own the files the author changed or added, by path
 */
public record Draft(String id, Map<String, String> originals, Map<String, String> own) {

    public Draft {
        originals = Collections.unmodifiableMap(new TreeMap<>(originals));
        own = Collections.unmodifiableMap(new TreeMap<>(own));
    }

    /** All files as they are now. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>(originals);
        files.putAll(own);
        return files;
    }

    /** What is loaded. */
    public GuideSource source() {
        return new GuideSource(id, files());
    }

    /** The text of a file; empty when there is none. */
    public String text(String path) {
        String changed = own.get(path);
        return changed != null ? changed : originals.getOrDefault(path, "");
    }

    /** Whether the author changed or added a file. */
    public boolean isOwn(String path) {
        return own.containsKey(path);
    }

    /** The draft with another text in a file; a text that is as it came is nobody's own any more. */
    public Draft with(String path, String text) {
        Map<String, String> changed = new TreeMap<>(own);
        if (text.equals(originals.get(path))) {
            changed.remove(path);
        } else {
            changed.put(path, text);
        }
        return new Draft(id, originals, changed);
    }

    /** The draft with a file as it came, or without it when it did not come along. */
    public Draft without(String path) {
        Map<String, String> changed = new TreeMap<>(own);
        changed.remove(path);
        return new Draft(id, originals, changed);
    }
}
