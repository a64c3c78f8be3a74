package advisor.pack;

import advisor.guide.Text;
import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;
import advisor.script.SourceRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The guides in a folder of scripts; each is compiled when it is first asked for. */
final class ScriptShelf implements Shelf {

    private final Map<String, Path> folders;
    private final GuideLoader loader = new GuideLoader();

    private ScriptShelf(Map<String, Path> folders) {
        this.folders = folders;
    }

    static ScriptShelf open(Path scripts) throws IOException {
        Map<String, Path> folders = new LinkedHashMap<>();
        try (Stream<Path> children = Files.list(scripts)) {
            children.filter(child -> Files.exists(child.resolve("guide.mjs")))
                    .sorted()
                    .forEach(child -> folders.put(String.valueOf(child.getFileName()), child));
        }
        return new ScriptShelf(folders);
    }

    @Override
    public List<String> ids() {
        return List.copyOf(folders.keySet());
    }

    @Override
    public List<String> localities(String id) {
        try {
            return source(id).localities();
        } catch (IOException | SourceRefused none) {
            return List.of();
        }
    }

    @Override
    public Resolution at(String id, String level) {
        Load load;
        try {
            GuideSource source = source(id);
            synchronized (loader) {
                load = loader.load(source, level);
            }
        } catch (SourceRefused refused) {
            return new Resolution.Refused(List.of(refused.problem()));
        } catch (IOException unreadable) {
            return Resolution.Refused.unreadable(id);
        }
        return load instanceof Load.Loaded loaded
                ? new Resolution.Found(loaded.guide())
                : new Resolution.Refused(((Load.Refused) load).problems());
    }

    @Override
    public Optional<Text> title(String id) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> files(String id) throws IOException {
        try {
            return source(id).files();
        } catch (SourceRefused refused) {
            throw new IOException(refused.problem().message().en(), refused);
        }
    }

    private GuideSource source(String id) throws IOException, SourceRefused {
        Path folder = folders.get(id);
        if (folder == null) {
            throw new IllegalArgumentException("no guide " + id + " in the folder");
        }
        return GuideSource.read(folder);
    }

    @Override
    public void close() {
        synchronized (loader) {
            loader.close();
        }
    }
}
