package advisor.pack;

import advisor.disk.WholeFile;
import advisor.script.GuideSource;
import advisor.script.SourceRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An author's guides in a folder: for each guide the files that differ from the one it changes, or all of them when it is new.
 *
 * <p>What is written is whole or not there at all, also when the machine stops meanwhile.
 */
public final class OwnGuides {

    /* Begins with a dot, which no guide's id does. */
    private static final String BEING_WRITTEN = ".writing-";
    private static final String BEING_REMOVED = ".removing-";

    private final Path folder;

    /** The guides in a folder, which is made when something is written. */
    public OwnGuides(Path folder) {
        this.folder = folder;
    }

    /** Where they lie. */
    public Path folder() {
        return folder;
    }

    /** The ids of the guides there are, in alphabetical order; none when the folder can not be read. */
    public List<String> ids() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .filter(GuideSource::isId)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /**
     * The files of one guide by their path within it; none when there is no such guide.
     *
     * @throws SourceRefused when one of them can not belong to a guide
     */
    public Map<String, String> files(String id) throws IOException, SourceRefused {
        Path guide = folder.resolve(checked(id));
        return Files.isDirectory(guide) ? GuideSource.texts(guide) : Map.of();
    }

    /** Writes one file of a guide. */
    public void write(String id, String path, String text) throws IOException {
        if (!GuideSource.isPath(path)) {
            throw new IllegalArgumentException("no file of a guide: " + path);
        }
        Path file = folder.resolve(checked(id)).resolve(path);
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), BEING_WRITTEN, ".tmp");
        Files.writeString(fresh, text);
        WholeFile.move(fresh, file);
    }

    /** Removes one file of a guide, and the folders that become empty. */
    public void remove(String id, String path) throws IOException {
        if (!GuideSource.isPath(path)) {
            throw new IllegalArgumentException("no file of a guide: " + path);
        }
        Path top = folder.resolve(checked(id));
        Path file = top.resolve(path);
        Files.deleteIfExists(file);
        Path at = file.getParent();
        while (at != null && at.startsWith(top) && Files.isDirectory(at) && isEmpty(at)) {
            Files.delete(at);
            at = at.getParent();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.findAny().isEmpty();
        }
    }

    /** Puts all files of a guide in place of those that were there. */
    public void replace(String id, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempDirectory(folder, BEING_WRITTEN);
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!GuideSource.isPath(file.getKey())) {
                throw new IllegalArgumentException("no file of a guide: " + file.getKey());
            }
            Path path = fresh.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        remove(id);
        WholeFile.move(fresh, folder.resolve(id));
    }

    /** Removes a guide, when there is one. */
    public void remove(String id) throws IOException {
        Path guide = folder.resolve(checked(id));
        if (Files.isDirectory(guide)) {
            Path away = Files.createTempDirectory(folder, BEING_REMOVED);
            WholeFile.move(guide, away.resolve("guide"));
            delete(away);
        }
    }

    private static void delete(Path all) throws IOException {
        try (Stream<Path> paths = Files.walk(all)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static String checked(String id) {
        if (!GuideSource.isId(id)) {
            throw new IllegalArgumentException("no id of a guide: " + id);
        }
        return id;
    }
}
