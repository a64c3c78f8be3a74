package advisor.script;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.guide.Problem;
import advisor.guide.Severity;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads guides: runs their scripts in a child process and turns what comes back into a {@link Guide}.
 *
 * <p>The child process is started with the first guide and serves one after another until the loader is closed; a guide
 * that passes a limit costs it its life, and the next guide gets a new one. A loader belongs to one thread.
 */
public final class GuideLoader implements AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(600)
                    .maxStringLength(200_000)
                    .build())
            .build());

    /** How long starting the child process may take, in milliseconds. */
    private static final long STARTING = 60_000;

    private static final String SMALLEST = """
            export default function warm({ guide, ask, conclusion, conclude, advice, advise, define, sum }) {
              guide({ id: 'warm', version: '1', title: '热', summary: '热' })
              const a = ask.selectOne('a', '甲', { options: { x: '一', y: '二' } })
              const b = ask.selectMultiple('b', '乙', { options: { x: '一', y: '二' }, alone: ['y'] })
              const c = ask.money('c', '丙')
              const d = define('d', '丁', () => a.is('x') && b.hasAny('x', 'y') && sum(c.times(2)).atLeast(3))
              conclusion('end', '终')
              conclude('end', { rule: 'R1', when: () => d() || b.isEmpty(), confidence: () => a.isKnown() ? 'high' : 'low' })
              conclude('end', { rule: 'R2' })
              advice('go', '走')
              advise('go', { rule: 'P1', urgency: 'now', when: () => !d() })
            }
            """;

    private final long milliseconds;
    private final boolean lasting;
    private @Nullable ChildProcess child;

    /** A loader that gives a guide nine seconds of the processor's time at the most. */
    public GuideLoader() {
        this(9_000);
    }

    /**
     * A loader that gives a guide so many milliseconds of the processor's time, starting the child process included; on a
     * machine that is busy with other things that can be several times as long.
     */
    public GuideLoader(long milliseconds) {
        this(milliseconds, false);
    }

    private GuideLoader(long milliseconds, boolean lasting) {
        this.milliseconds = milliseconds;
        this.lasting = lasting;
    }

    /**
     * A loader for many loads of much the same: its child process takes longer to start, and then less and less time for each
     * guide.
     *
     * @param milliseconds how long a guide may keep the processor
     */
    public static GuideLoader lasting(long milliseconds) {
        return new GuideLoader(milliseconds, true);
    }

    /** Loads a guide from its folder's text for one division, or for the whole country when it is empty. */
    public Load load(GuideSource source, String locality) {
        long start = System.nanoTime();
        List<String> levels = source.levels(locality);
        List<Problem> problems = new ArrayList<>();
        LevelData data = LevelData.read(source, levels, problems);
        problems.addAll(ImportCycles.find(source.files()));
        if (!problems.isEmpty()) {
            return new Load.Refused(problems);
        }
        JsonNode answer;
        try {
            answer = MAPPER.readTree(child().ask(request(source, levels, data).toString(), milliseconds));
        } catch (ChildProcess.ChildFailed failed) {
            child = null;
            return refused(failed.code(), innermost(source, levels));
        } catch (JsonProcessingException lastWords) {
            // a machine that runs out of memory says so on standard output before it ends
            close();
            return refused("child-ended", innermost(source, levels));
        } catch (IOException unable) {
            return refused("no-child", "guide.mjs");
        }
        return result(source, levels, data, answer, start);
    }

    /**
     * Starts the child process and lets it run a smallest guide, so that the next one finds it warm; does nothing when there
     * is one. However slow the machine, this does not count as the time of a guide.
     *
     * @return whether there was none
     */
    public boolean warm() {
        if (child != null) {
            return false;
        }
        GuideSource smallest = new GuideSource("warm", Map.of("guide.mjs", SMALLEST));
        List<String> levels = List.of("");
        try {
            child().ask(
                            request(smallest, levels, LevelData.read(smallest, levels, new ArrayList<>()))
                                    .toString(),
                            STARTING);
        } catch (ChildProcess.ChildFailed | IOException failed) {
            // the next guide is refused with a sentence if it fails there too
            close();
        }
        return true;
    }

    private static Load refused(String code, String file) {
        return new Load.Refused(List.of(ProblemTexts.problem(code, List.of(), file, 0)));
    }

    /* When a script can not say where it was stopped, it is most likely the last one: a check loads those above it first. */
    private static String innermost(GuideSource source, List<String> levels) {
        return levels.stream()
                .map(level -> GuideSource.pathAt(level, "guide.mjs"))
                .filter(source.files()::containsKey)
                .reduce("guide.mjs", (above, below) -> below);
    }

    private ChildProcess child() throws IOException {
        ChildProcess running = child;
        if (running == null) {
            running = new ChildProcess(lasting);
            child = running;
        }
        return running;
    }

    private ObjectNode request(GuideSource source, List<String> levels, LevelData data) {
        ObjectNode request = MAPPER.createObjectNode();
        ObjectNode modules = request.putObject("modules");
        ObjectNode inner = request.putObject("data");
        source.files().forEach((path, text) -> {
            if (path.endsWith(".mjs") && isOfLevels(path, levels)) {
                modules.put(path, text);
            }
        });
        ArrayNode scripts = inner.putArray("levels");
        for (String level : levels) {
            String file = GuideSource.pathAt(level, "guide.mjs");
            if (modules.has(file)) {
                scripts.addObject().put("code", level).put("file", file);
            }
        }
        inner.set("facts", data.values());
        request.put("cpuMilliseconds", Math.max(1_000, milliseconds - 2_500));
        return request;
    }

    private static boolean isOfLevels(String path, List<String> levels) {
        return !path.startsWith("localities/")
                || levels.stream().anyMatch(level -> !level.isEmpty() && path.startsWith("localities/" + level + "/"));
    }

    private static Load result(GuideSource source, List<String> levels, LevelData data, JsonNode answer, long start) {
        List<Problem> problems = new ArrayList<>();
        for (JsonNode problem : answer.path("problems")) {
            List<String> arguments = new ArrayList<>();
            problem.path("args").forEach(argument -> arguments.add(argument.asText()));
            String code = problem.path("code").asText();
            String file = problem.path("file").asText();
            boolean isNowhere = file.isEmpty() && (code.equals("too-long-running") || code.equals("too-deep"));
            problems.add(ProblemTexts.problem(
                    code,
                    arguments,
                    isNowhere ? innermost(source, levels) : fileOf(source, file),
                    problem.path("line").asInt()));
        }
        if (!problems.isEmpty()) {
            return new Load.Refused(problems);
        }
        if (!(answer.path("guide") instanceof ObjectNode guide)) {
            return refused("too-much", innermost(source, levels));
        }
        data.complete(guide, source.id(), levels);
        UnknownFacts.find(guide, source, data.values(), problems);
        if (!problems.isEmpty()) {
            return new Load.Refused(problems);
        }
        try {
            Guide read = GuideJson.read(guide.toString().getBytes(StandardCharsets.UTF_8));
            if (!read.id().equals(source.id())) {
                return new Load.Refused(
                        List.of(ProblemTexts.problem("wrong-id", List.of(source.id()), "guide.mjs", 1)));
            }
            long took = (System.nanoTime() - start) / 1_000_000;
            JsonNode figures = answer.path("figures");
            return new Load.Loaded(
                    read,
                    positions(answer.path("positions")),
                    new Figures(
                            figures.path("runs").asInt(), figures.path("leaves").asInt(), took));
        } catch (GuideRefused refused) {
            String code = refused.sentence().en().contains("circle") ? "cycle" : "not-a-guide";
            // the place ends with a key, and the script said where that was declared
            String key = refused.place().substring(refused.place().lastIndexOf('/') + 1);
            Position at = positions(answer.path("positions")).getOrDefault(key, new Position("guide.mjs", 0));
            Problem general =
                    ProblemTexts.problem(code, List.of(refused.place()), fileOf(source, at.file()), at.line());
            return new Load.Refused(List.of(new Problem(
                    code, Severity.ERROR, general.file(), general.line(), refused.sentence(), general.remedy())));
        }
    }

    /* A place comes from the script; only a file that is there is believed. */
    private static String fileOf(GuideSource source, String file) {
        return source.files().containsKey(file) ? file : "guide.mjs";
    }

    private static Map<String, Position> positions(JsonNode node) {
        Map<String, Position> positions = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            positions.put(
                    entry.getKey(),
                    new Position(
                            entry.getValue().path("file").asText(),
                            entry.getValue().path("line").asInt()));
        }
        return positions;
    }

    @Override
    public void close() {
        ChildProcess running = child;
        if (running != null) {
            running.close();
            child = null;
        }
    }
}
