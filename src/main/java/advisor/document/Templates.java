package advisor.document;

import advisor.guide.PlanItem;
import advisor.guide.Text;
import advisor.session.End;
import advisor.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All templates, each with what localities changed of it. */
public final class Templates {

    private static final Pattern FILE = Pattern.compile("(?:localities/([0-9]{6})/)?([a-z][a-z0-9-]{0,39})\\.md");

    /** What every client is offered, in this order before the rest. */
    private static final List<String> FIRST = List.of("visit-summary", "plan-steps", "evidence-list");

    /** By id, and there by level. */
    private final Map<String, Map<String, Template>> templates;

    /** What came along with a guide, by the guide's id. */
    private final Map<String, Templates> ofGuides;

    private Templates(Map<String, Map<String, Template>> templates) {
        this(templates, Map.of());
    }

    private Templates(Map<String, Map<String, Template>> templates, Map<String, Templates> ofGuides) {
        this.templates = templates;
        this.ofGuides = ofGuides;
    }

    /** The templates that travel in the program. */
    public static Templates shipped() {
        Map<String, String> files = new TreeMap<>();
        for (String name : resource("index.txt").lines().toList()) {
            files.put(name, resource(name));
        }
        try {
            return of(files);
        } catch (TemplateRefused broken) {
            throw new IllegalStateException("a template that travels along is broken", broken);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Templates.class.getResourceAsStream("/templates/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the template " + name + " did not travel along");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("the template " + name + " can not be read", broken);
        }
    }

    /**
     * The templates in a folder.
     *
     * @throws IOException when the folder can not be read
     */
    public static Templates in(Path folder) throws IOException, TemplateRefused {
        return of(texts(folder));
    }

    /**
     * The text of each template in a folder, by its path there.
     *
     * @throws IOException when the folder can not be read
     */
    public static Map<String, String> texts(Path folder) throws IOException, TemplateRefused {
        Map<String, String> files = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder, 3)) {
            paths = walk.filter(Files::isRegularFile).toList();
        }
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            if (name.endsWith(".md")) {
                files.put(name, text(path, name));
            }
        }
        return files;
    }

    private static String text(Path path, String name) throws IOException, TemplateRefused {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException other) {
            throw new TemplateRefused(
                    name,
                    1,
                    new Text(name + " 不是 UTF-8 编码，可能是 GBK。", name + " is not UTF-8; perhaps it is GBK."),
                    new Text("请在编辑器里另存为 UTF-8。", "Save it as UTF-8 in your editor."));
        }
    }

    /**
     * The templates with these texts.
     *
     * @param files the text of each by its path, such as {@code visit-summary.md} or {@code localities/110000/visit-summary.md}
     */
    public static Templates of(Map<String, String> files) throws TemplateRefused {
        Map<String, Map<String, Template>> all = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Matcher name = FILE.matcher(file.getKey());
            if (file.getKey().endsWith(".en.md")) {
                continue;
            }
            if (!name.matches()) {
                throw new TemplateRefused(
                        file.getKey(),
                        1,
                        new Text(
                                "模板的文件名只能用小写字母、数字和连字符。",
                                "A template is named with lower-case letters, digits and dashes."),
                        new Text("例如 visit-summary.md。", "For instance visit-summary.md."));
            }
            String level = name.group(1) == null ? "" : name.group(1);
            String english = files.getOrDefault(file.getKey().replace(".md", ".en.md"), "");
            all.computeIfAbsent(name.group(2), first -> new LinkedHashMap<>())
                    .put(level, TemplateReader.read(file.getKey(), name.group(2), level, file.getValue(), english));
        }
        return new Templates(all);
    }

    /** The same, and those that came along with a guide: in sessions of that guide they stand before ours. */
    public Templates with(String guide, Templates theirs) {
        Map<String, Templates> all = new TreeMap<>(ofGuides);
        all.put(guide, theirs);
        return new Templates(templates, all);
    }

    /** The templates as they are in sessions of one guide. */
    public Templates forGuide(String guide) {
        Templates theirs = ofGuides.get(guide);
        if (theirs == null) {
            return this;
        }
        Map<String, Map<String, Template>> all = new TreeMap<>(templates);
        theirs.templates.forEach((id, levels) -> {
            Map<String, Template> merged = new LinkedHashMap<>(all.getOrDefault(id, Map.of()));
            merged.putAll(levels);
            all.put(id, merged);
        });
        return new Templates(all);
    }

    /** Every template as it holds for the whole country. */
    public List<Template> all() {
        return templates.values().stream()
                .filter(levels -> levels.containsKey(""))
                .map(levels ->
                        levels.getOrDefault("", levels.values().iterator().next()))
                .toList();
    }

    /** Every template, and what localities made of it. */
    public List<Template> everywhere() {
        return templates.values().stream()
                .flatMap(levels -> levels.values().stream())
                .toList();
    }

    /** The papers that an end of a session offers, as they hold in its place; the summary of the visit stands first. */
    public List<Template> offered(Session session, End end) {
        Set<String> planned = end.plan().stream().map(PlanItem::key).collect(Collectors.toSet());
        List<Template> offered = new ArrayList<>();
        for (Map<String, Template> levels :
                forGuide(session.guide().id()).templates.values()) {
            Template template = at(levels, session.setting().locality());
            if (template != null && template.isOffered(session.guide().id(), end.conclusion(), planned)) {
                offered.add(template);
            }
        }
        offered.sort(Comparator.comparingInt((Template template) -> {
            int first = FIRST.indexOf(template.id());
            return first < 0 ? FIRST.size() : first;
        }));
        return offered;
    }

    private static @org.jspecify.annotations.Nullable Template at(Map<String, Template> levels, String locality) {
        List<String> chain = locality.length() == 6
                ? List.of(locality, locality.substring(0, 4) + "00", locality.substring(0, 2) + "0000", "")
                : List.of("");
        for (String level : chain) {
            Template template = levels.get(level);
            if (template != null) {
                return template;
            }
        }
        return null;
    }
}
