package advisor.script;

import advisor.disk.Utf8;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a guide as it lies in a folder: unverified, nothing of it was run.
 *
 * @param id the name of the folder
 * @param files the text of each file by its path within the folder, with forward slashes
 */
public record GuideSource(String id, Map<String, String> files) {

    private static final int MOST_FILES = 200;
    private static final long LARGEST_FILE = 2_000_000;
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9._-]{0,63}/){0,4}[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern KEPT = Pattern.compile(".*\\.(mjs|json)");
    private static final Pattern LEVEL = Pattern.compile("localities/([0-9]{6})/.*");

    public GuideSource {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * Reads the scripts, facts, wording and cases of a guide; other files are left alone, links are not followed.
     *
     * @throws SourceRefused when the folder can not be a guide
     * @throws IOException when it can not be read
     */
    public static GuideSource read(Path folder) throws IOException, SourceRefused {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id = name == null ? "" : name.toString().replace("/", "");
        if (!ID.matcher(id).matches()) {
            throw new SourceRefused(ProblemTexts.problem("bad-folder", List.of(id), "", 0));
        }
        Map<String, String> files = texts(folder);
        if (!files.containsKey("guide.mjs")) {
            throw new SourceRefused(ProblemTexts.problem("no-guide", List.of(id), "guide.mjs", 0));
        }
        return new GuideSource(id, files);
    }

    /**
     * The scripts, facts, wording and cases below a folder by their path within it, which need not be a whole guide.
     *
     * @throws SourceRefused when one of them can not belong to a guide
     * @throws IOException when one can not be read
     */
    public static Map<String, String> texts(Path folder) throws IOException, SourceRefused {
        Map<String, String> files = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder, 5)) {
            paths = walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .limit(10_000)
                    .toList();
        }
        for (Path path : paths) {
            String relative = folder.relativize(path).toString().replace('\\', '/');
            if (KEPT.matcher(relative).matches()) {
                files.put(relative, text(path, relative));
            }
            if (files.size() > MOST_FILES) {
                throw new SourceRefused(ProblemTexts.problem("too-many-files", List.of(MOST_FILES), "", 0));
            }
        }
        return files;
    }

    /** Whether a file of a guide may have this path within the guide's folder. */
    public static boolean isPath(String path) {
        return PATH.matcher(path).matches() && KEPT.matcher(path).matches();
    }

    /** Whether a guide may have this id. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    private static String text(Path path, String relative) throws IOException, SourceRefused {
        if (!PATH.matcher(relative).matches()) {
            throw new SourceRefused(ProblemTexts.problem("bad-file-name", List.of(), "", 0));
        }
        if (Files.size(path) > LARGEST_FILE) {
            throw new SourceRefused(ProblemTexts.problem("too-large", List.of(LARGEST_FILE / 1_000_000), relative, 0));
        }
        try {
            return Utf8.text(Files.readAllBytes(path));
        } catch (CharacterCodingException other) {
            throw new SourceRefused(ProblemTexts.problem("not-utf8", List.of(), relative, 0));
        }
    }

    /** The divisions for which there is something of their own, in ascending order. */
    public List<String> localities() {
        List<String> codes = new ArrayList<>();
        for (String path : files.keySet()) {
            java.util.regex.Matcher level = LEVEL.matcher(path);
            if (level.matches() && !codes.contains(level.group(1))) {
                codes.add(level.group(1));
            }
        }
        return codes;
    }

    /**
     * The levels that apply to a division: the national one, which is empty, then province, city and district as far as
     * they have something of their own.
     */
    public List<String> levels(String locality) {
        List<String> levels = new ArrayList<>(List.of(""));
        if (locality.matches("[0-9]{6}")) {
            List<String> codes = localities();
            for (String code : List.of(locality.substring(0, 2) + "0000", locality.substring(0, 4) + "00", locality)) {
                if (codes.contains(code) && !levels.contains(code)) {
                    levels.add(code);
                }
            }
        }
        return levels;
    }

    /** The path of a file of one level. */
    public static String pathAt(String level, String file) {
        return level.isEmpty() ? file : "localities/" + level + "/" + file;
    }
}
