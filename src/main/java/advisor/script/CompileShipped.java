package advisor.script;

import advisor.guide.GuideJson;
import advisor.guide.Language;
import advisor.guide.Problem;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles the guides of a folder for every level they have, so that opening the workbench runs no script.
 *
 * <p>Part of the build: writes {@code <guide>/base.json}, {@code <guide>/<code>.json} and {@code index.json}.
 */
public final class CompileShipped {

    private static final JsonMapper MAPPER = new JsonMapper();

    private CompileShipped() {}

    /** Compiles the guides in the first folder into the second; a guide that is refused fails the build. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path to = Path.of(arguments[1]);
        Path stamp = to.resolve("compiled-from");
        String inputs = inputs(Path.of(arguments[0]), to.resolveSibling("advisor"));
        if (Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        List<Path> folders;
        try (Stream<Path> children = Files.list(Path.of(arguments[0]))) {
            folders = children.filter(folder -> Files.exists(folder.resolve("guide.mjs")))
                    .sorted()
                    .toList();
        }
        boolean fine = true;
        ArrayNode index = MAPPER.createArrayNode();
        try (GuideLoader loader = new GuideLoader(60_000)) {
            for (Path folder : folders) {
                GuideSource source = GuideSource.read(folder);
                List<String> levels = new ArrayList<>(List.of(""));
                levels.addAll(source.localities());
                for (String level : levels) {
                    fine &= compile(loader, source, level, to, index, out);
                }
            }
        } catch (SourceRefused refused) {
            print(refused.problem(), out);
            fine = false;
        }
        if (!fine) {
            throw new IOException("a guide could not be compiled");
        }
        Files.createDirectories(to);
        Files.write(to.resolve("index.json"), MAPPER.writeValueAsBytes(index));
        Files.writeString(stamp, inputs);
    }

    /* What decides about the result: the scripts, and the program that reads them. */
    private static String inputs(Path scripts, Path program) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path root : List.of(scripts, program.resolve("guide"), program.resolve("script"))) {
                try (Stream<Path> all = Files.walk(root)) {
                    for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static boolean compile(
            GuideLoader loader, GuideSource source, String level, Path to, ArrayNode index, PrintStream out)
            throws IOException {
        Load load = loader.load(source, level);
        if (load instanceof Load.Refused refused) {
            refused.problems().forEach(problem -> print(problem, out));
            return false;
        }
        Load.Loaded loaded = (Load.Loaded) load;
        Path file = to.resolve(source.id()).resolve((level.isEmpty() ? "base" : level) + ".json");
        Files.createDirectories(file.getParent());
        Files.write(file, GuideJson.write(loaded.guide()));
        ObjectNode entry = index.addObject();
        entry.put("id", source.id());
        entry.put("version", loaded.guide().version());
        entry.put("locality", level);
        entry.put("hash", loaded.guide().hash());
        for (Language language : Language.values()) {
            entry.put("title-" + language.code(), loaded.guide().words(language).title());
        }
        return true;
    }

    private static void print(Problem problem, PrintStream out) {
        out.println(problem.place() + ": " + problem.message().en() + " "
                + problem.remedy().en());
    }
}
