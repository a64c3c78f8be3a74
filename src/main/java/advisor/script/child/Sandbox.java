package advisor.script.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/** Runs guides in JavaScript contexts that can reach nothing; one context for each guide, one engine for all. */
final class Sandbox {

    /** Where the guide's own modules stand in the virtual file system. */
    private static final String GUIDE = "/guide/";

    private static final List<String> PRELUDE = List.of(
            "load.mjs",
            "declare.mjs",
            "answers.mjs",
            "explore.mjs",
            "knowledge.mjs",
            "problems.mjs",
            "syntax.mjs",
            "pinned.mjs");
    /* Looked at before any of the guide is run, with the parser and the built-ins as they were. */
    private static final String CHECK = """
            import '/prelude/pinned.mjs'
            import { check } from '/prelude/syntax.mjs'
            import request from '/prelude/request.mjs'
            export const result = check(request)
            """;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Engine engine = Engine.newBuilder("js")
            .sandbox(SandboxPolicy.CONSTRAINED)
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .build();

    private final String acorn;

    /* Localities share most modules; one that was looked at in this process, known by its hash, need not be looked at again. */
    private final Set<String> checked = new HashSet<>();

    Sandbox() throws IOException {
        Properties parser = new Properties();
        try (InputStream in =
                Sandbox.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/acorn/pom.properties")) {
            parser.load(in);
        }
        acorn = resource("/META-INF/resources/webjars/acorn/" + parser.getProperty("version") + "/dist/acorn.mjs");
    }

    /** What comes of one request, as JSON; a limit that was passed or a module that does not parse is a problem. */
    String answer(JsonNode request) throws IOException {
        try (Context context = context(request)) {
            List<String> fresh = fresh(request);
            if (!fresh.isEmpty()) {
                Value syntax = module(context, "syntax-of-guide.mjs", CHECK).getMember("result");
                if (!syntax.isNull()) {
                    return syntax.asString();
                }
                checked.addAll(fresh);
            } else {
                module(context, "pinned-alone.mjs", "import '/prelude/pinned.mjs'");
            }
            return module(context, "main.mjs", main(request))
                    .getMember("result")
                    .asString();
        } catch (PolyglotException stopped) {
            return problem(stopped);
        } catch (ClassCastException | NullPointerException noText) {
            return problem("script-error", "", "", 0);
        }
    }

    /* The hashes of the modules whose syntax was not found good before. */
    private List<String> fresh(JsonNode request) {
        List<String> fresh = new ArrayList<>();
        request.path("modules").forEach(module -> {
            String hash = hash(module);
            if (!checked.contains(hash)) {
                fresh.add(hash);
            }
        });
        return fresh;
    }

    private static String hash(JsonNode module) {
        try {
            byte[] text = module.asText().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static Value module(Context context, String name, String text) throws IOException {
        return context.eval(Source.newBuilder("js", text, name)
                .uri(URI.create("file:///" + name))
                .mimeType("application/javascript+module")
                .build());
    }

    private JsonNode data(JsonNode request) {
        ObjectNode data = request.path("data").deepCopy();
        ObjectNode files = data.putObject("files");
        for (Map.Entry<String, JsonNode> module : request.path("modules").properties()) {
            if (!checked.contains(hash(module.getValue()))) {
                files.set(module.getKey(), module.getValue());
            }
        }
        return data;
    }

    private Context context(JsonNode request) throws IOException {
        ModuleFiles files = new ModuleFiles();
        for (String name : PRELUDE) {
            files.add("/prelude/" + name, resource("/advisor/script/" + name));
        }
        files.add("/prelude/acorn.mjs", acorn);
        files.add(
                "/prelude/request.mjs",
                "export default JSON.parse("
                        + MAPPER.writeValueAsString(data(request).toString()) + ")");
        for (Map.Entry<String, JsonNode> module : request.path("modules").properties()) {
            files.add(GUIDE + module.getKey(), module.getValue().asText());
        }
        return Context.newBuilder("js")
                .engine(engine)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .allowIO(IOAccess.newBuilder().fileSystem(files).build())
                .option("js.esm-eval-returns-exports", "true")
                .option("js.allow-eval", "false")
                .option("js.console", "false")
                .option("js.print", "false")
                .option("js.load", "false")
                .option("js.graal-builtin", "false")
                .option("js.performance", "false")
                .option("js.webassembly", "false")
                .option("js.locale", "zh-CN")
                .option("sandbox.MaxCPUTime", request.path("cpuMilliseconds").asInt(6_000) + "ms")
                .option("sandbox.MaxStatements", "60000000")
                .option("sandbox.MaxStackFrames", "500")
                .option("sandbox.MaxASTDepth", "1000")
                .option("sandbox.MaxThreads", "1")
                .option("sandbox.MaxOutputStreamSize", "0B")
                .option("sandbox.MaxErrorStreamSize", "0B")
                .build();
    }

    private static String main(JsonNode request) {
        StringBuilder main = new StringBuilder("import request from '/prelude/request.mjs'\n");
        main.append("import { load } from '/prelude/load.mjs'\n");
        StringBuilder levels = new StringBuilder();
        for (JsonNode level : request.path("data").path("levels")) {
            String file = level.path("file").asText();
            String name = "m" + levels.length();
            String from = MAPPER.getNodeFactory().textNode(GUIDE + file).toString();
            main.append("import * as ")
                    .append(name)
                    .append(" from ")
                    .append(from)
                    .append('\n');
            levels.append("{ code: ").append(level.path("code"));
            levels.append(", file: ").append(level.path("file"));
            levels.append(", main: ").append(name).append(".default }, ");
        }
        return main.append("export const result = load([")
                .append(levels)
                .append("], request.facts)\n")
                .toString();
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = Sandbox.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("the program lacks " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String problem(PolyglotException stopped) {
        if (stopped.isResourceExhausted() || stopped.isCancelled() || stopped.isInterrupted()) {
            boolean stack = String.valueOf(stopped.getMessage()).contains("stack");
            SourceSection at = ofGuide(stopped);
            return problem(
                    stack ? "too-deep" : "too-long-running",
                    "",
                    at == null ? "" : at.getSource().getPath().substring(GUIDE.length()),
                    at == null ? 0 : at.getStartLine());
        }
        SourceSection place = stopped.getSourceLocation();
        String file = "";
        int line = 0;
        if (place != null
                && place.getSource().getPath() != null
                && place.getSource().getPath().startsWith(GUIDE)) {
            file = place.getSource().getPath().substring(GUIDE.length());
            line = place.getStartLine();
        }
        String message =
                String.valueOf(stopped.getMessage()).lines().findFirst().orElse("");
        return problem(stopped.isSyntaxError() ? "syntax" : "script-error", message, file, line);
    }

    /* Where the guide's own script was when it was stopped; null when nobody can tell. */
    private static @Nullable SourceSection ofGuide(PolyglotException stopped) {
        for (PolyglotException.StackFrame frame : stopped.getPolyglotStackTrace()) {
            SourceSection at = frame.isGuestFrame() ? frame.getSourceLocation() : null;
            String path = at == null ? null : at.getSource().getPath();
            if (path != null && path.startsWith(GUIDE)) {
                return at;
            }
        }
        return null;
    }

    private static String problem(String code, String message, String file, int line) {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode problem = root.putArray("problems").addObject();
        problem.put("code", code).put("file", file).put("line", line);
        problem.putArray("args").add(message.length() > 200 ? message.substring(0, 200) : message);
        return root.toString();
    }
}
