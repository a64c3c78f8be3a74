package advisor.pack;

import advisor.script.SourceRefused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What lay beneath an author's own files when the desk began to use them, so that it can be told when a newer program or an
 * installed pack has brought something else beneath them since.
 *
 * <p>Calls wait for the disk. Nothing of a guide runs.
 */
public final class OwnBases {

    private static final String LOCALITIES = "localities/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GuideLibrary library;
    private final OwnGuides used;
    private final OwnGuides bases;

    /**
     * The bases of a desk.
     *
     * @param library the guides there are, with those used over them
     * @param used the files of the author's own that this desk uses
     * @param bases where it is kept what lay beneath them
     */
    public OwnBases(GuideLibrary library, OwnGuides used, OwnGuides bases) {
        this.library = library;
        this.used = used;
        this.bases = bases;
    }

    /**
     * A file of the author's own, beneath which something changed.
     *
     * @param path within the guide
     * @param keys what it says that is said otherwise beneath it now; empty where that can not be told key by key
     */
    public record Concerned(String path, List<String> keys) {
        public Concerned {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A guide that changed beneath files of the author's own.
     *
     * @param before the folder with the guide as it was beneath them, to be compared
     */
    public record Changed(Path before, List<Concerned> files) {
        public Changed {
            files = List.copyOf(files);
        }
    }

    /** The author has seen what now lies beneath: a base, file by file; none for a guide that has none. */
    public void looked(String id, Map<String, String> base) throws IOException {
        if (base.isEmpty()) {
            bases.remove(id);
        } else {
            bases.replace(id, base);
        }
    }

    /** The author has seen what now lies beneath. */
    public void looked(String id) throws IOException {
        looked(id, library.originals(id));
    }

    /** The desk no longer uses files of the author's own. */
    public void forget(String id) throws IOException {
        bases.remove(id);
    }

    /** What changed beneath the files this desk uses, or nothing; also when nobody knows what lay there. */
    public Optional<Changed> changed(String id) throws IOException {
        if (!used.ids().contains(id)
                || !bases.ids().contains(id)
                || !library.ids().contains(id)) {
            return Optional.empty();
        }
        try {
            Map<String, String> before = bases.files(id);
            Map<String, String> now = library.originals(id);
            Map<String, String> own = used.files(id);
            List<Concerned> files = own.keySet().stream()
                    .sorted()
                    .flatMap(path -> concerned(path, own, before, now).stream())
                    .toList();
            return files.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Changed(bases.folder().resolve(id), files));
        } catch (SourceRefused refused) {
            throw new IOException(refused.problem().message().en(), refused);
        }
    }

    /* A file takes the place of the one below, and of a division's file also what it says takes the place of what the country's says. */
    private static Optional<Concerned> concerned(
            String path, Map<String, String> own, Map<String, String> before, Map<String, String> now) {
        String mine = own.getOrDefault(path, "");
        String country = path.startsWith(LOCALITIES) ? path.substring(path.lastIndexOf('/') + 1) : path;
        List<String> below = Stream.of(path, country)
                .distinct()
                .filter(one -> one.equals(path) || !own.containsKey(one))
                .filter(one -> !Objects.equals(before.get(one), now.get(one)))
                .filter(one -> !one.equals(path) || !mine.equals(now.get(one)))
                .toList();
        TreeSet<String> keys = new TreeSet<>();
        boolean inWhole = false;
        for (String one : below) {
            Optional<JsonNode> was = entries(before.getOrDefault(one, "{}"));
            Optional<JsonNode> is = entries(now.getOrDefault(one, "{}"));
            Optional<JsonNode> said = entries(mine);
            if (was.isEmpty() || is.isEmpty() || said.isEmpty()) {
                inWhole = true;
            } else {
                keys.addAll(keys(was.get(), is.get(), said.get(), one.equals(path)));
            }
        }
        return inWhole
                ? Optional.of(new Concerned(path, List.of()))
                : keys.isEmpty() ? Optional.empty() : Optional.of(new Concerned(path, new ArrayList<>(keys)));
    }

    /* Of the file itself every key that changed counts, since it hides the whole file; of the country's only what is said here too. */
    private static List<String> keys(JsonNode was, JsonNode is, JsonNode mine, boolean inPlace) {
        TreeSet<String> all = new TreeSet<>();
        was.fieldNames().forEachRemaining(all::add);
        is.fieldNames().forEachRemaining(all::add);
        all.removeIf(key -> was.path(key).equals(is.path(key)));
        all.removeIf(key -> mine.path(key).equals(is.path(key)));
        all.removeIf(key -> !inPlace && !mine.has(key));
        return List.copyOf(all);
    }

    /* What a file says key by key; of rules and worked cases nothing can be told so. */
    private static Optional<JsonNode> entries(String text) {
        try {
            JsonNode read = JSON.readTree(text);
            return read != null && read.isObject() ? Optional.of(read) : Optional.empty();
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }
}
