package advisor.pack;

import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/** The guides that travel in the program, compiled when it was built: reading one starts no script engine. */
final class ShippedShelf implements Shelf {

    private static final String INDEX = "/guides/index.json";

    /** One guide: its title, and the levels it was compiled for with the empty one first. */
    private record Shipped(Text title, List<String> levels) {}

    private final Map<String, Shipped> guides = new LinkedHashMap<>();

    /** The shelf; empty in a program that was built without guides. */
    static ShippedShelf open() {
        ShippedShelf shelf = new ShippedShelf();
        try {
            for (JsonNode entry : JsonMapper.builder().build().readTree(bytes(INDEX))) {
                String id = entry.path("id").asText();
                String title = entry.path("title-zh").asText(id);
                Text both = new Text(title, entry.path("title-en").asText(title));
                shelf.guides
                        .computeIfAbsent(id, first -> new Shipped(both, new ArrayList<>()))
                        .levels()
                        .add(entry.path("locality").asText());
            }
        } catch (FileNotFoundException none) {
            return shelf;
        } catch (IOException broken) {
            throw new IllegalStateException("the list of shipped guides is broken", broken);
        }
        return shelf;
    }

    @Override
    public List<String> ids() {
        return List.copyOf(guides.keySet());
    }

    @Override
    public List<String> localities(String id) {
        return shipped(id).levels().stream().filter(code -> !code.isEmpty()).toList();
    }

    @Override
    public Resolution at(String id, String level) {
        String file = id + "/" + (level.isEmpty() ? "base" : level) + ".json";
        try {
            return new Resolution.Found(GuideJson.read(bytes("/guides/" + file)));
        } catch (IOException | GuideRefused broken) {
            return new Resolution.Refused(List.of(new Problem(
                    "shipped-guide-broken",
                    Severity.ERROR,
                    file,
                    0,
                    new Text(
                            "程序自带的指引 " + id + " 读不出来。",
                            "The guide " + id + " that came with the program cannot be read."),
                    new Text("请重新安装本程序。", "Install the program anew."))));
        }
    }

    @Override
    public Optional<Text> title(String id) {
        return Optional.of(shipped(id).title());
    }

    @Override
    public Map<String, String> files(String id) throws IOException {
        Map<String, String> files = new TreeMap<>();
        String folder = "/scripts/" + id + "/";
        for (String path : paths(folder)) {
            if (path.endsWith(".mjs") || path.endsWith(".json")) {
                files.put(path, new String(bytes(folder + path), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /* What lies below a folder of resources, whether the program runs from a jar or from a folder of classes. */
    private static List<String> paths(String folder) throws IOException {
        URL script = ShippedShelf.class.getResource(folder + "guide.mjs");
        if (script == null) {
            throw new FileNotFoundException(folder);
        }
        if (script.openConnection() instanceof JarURLConnection inJar) {
            String prefix = folder.substring(1);
            return inJar.getJarFile().stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                    .map(name -> name.substring(prefix.length()))
                    .toList();
        }
        Path root =
                Objects.requireNonNull(Path.of(URI.create(script.toString())).getParent());
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private Shipped shipped(String id) {
        return Objects.requireNonNull(guides.get(id), () -> "no shipped guide " + id);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = ShippedShelf.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return in.readAllBytes();
        }
    }
}
