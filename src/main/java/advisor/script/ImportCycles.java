package advisor.script;

import advisor.guide.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds modules that import each other in a circle, as two localities can by mistake.
 *
 * <p>JavaScript allows it and hands on what is not there yet; which of them changes the guide first would then be chance.
 */
final class ImportCycles {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^\\s*(?:import|export)\\b[^'\";]*?['\"](\\.{1,2}/[^'\"]+)['\"]");

    private final Map<String, String> modules;
    private final Set<String> done = new TreeSet<>();
    private final List<String> way = new ArrayList<>();

    private ImportCycles(Map<String, String> modules) {
        this.modules = modules;
    }

    /** The first circle, or nothing. */
    static List<Problem> find(Map<String, String> files) {
        Map<String, String> modules = new LinkedHashMap<>();
        files.forEach((path, text) -> {
            if (path.endsWith(".mjs")) {
                modules.put(path, text);
            }
        });
        ImportCycles cycles = new ImportCycles(modules);
        for (String module : modules.keySet()) {
            List<Problem> found = cycles.follow(module);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Problem> follow(String module) {
        if (!done.add(module)) {
            return List.of();
        }
        way.add(module);
        String text = modules.getOrDefault(module, "");
        Matcher each = IMPORT.matcher(text);
        while (each.find()) {
            String imported = resolve(module, each.group(1));
            if (way.contains(imported)) {
                List<String> circle = new ArrayList<>(way.subList(way.indexOf(imported), way.size()));
                circle.add(imported);
                int line = (int) text.substring(0, each.start(1)).lines().count();
                return List.of(ProblemTexts.problem(
                        "import-cycle", List.of(String.join(" \u2192 ", circle)), module, Math.max(1, line)));
            }
            List<Problem> below = modules.containsKey(imported) ? follow(imported) : List.of();
            if (!below.isEmpty()) {
                return below;
            }
        }
        way.remove(way.size() - 1);
        return List.of();
    }

    private static String resolve(String module, String imported) {
        Path resolved = Path.of("/" + module).resolveSibling(imported).normalize();
        return resolved.toString().substring(1).replace('\\', '/');
    }
}
