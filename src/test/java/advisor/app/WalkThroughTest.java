package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A volunteer in Wuhan changes one decision of the shipped guide and gives it to another desk: a locality, check, compare, a
 * key, a pack; there its publisher is asked about, it is installed, and a session ends otherwise than before.
 */
@Tag("long")
class WalkThroughTest {

    private static final String ID = "personal-information-leak";
    private static final String WUHAN = "420100";
    private static final JsonMapper JSON = new JsonMapper();

    /** Nuisance calls with nothing to show for them: first gather, then report. */
    private static final String LOCALITY = """
      export default base => base.extend(({ replace, questions, conditions }) => {
        replace('R25', { when: () => questions.harm.has('unwantedCalls') && conditions.proof() })
      })
      """;

    private static final String WITH_EVIDENCE =
            "{\"person\": \"adult\", \"harm\": [\"unwantedCalls\"], \"evidence\": [\"calls\"], \"reported\": \"no\"}";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path guide;

    /* What an author has who took the guide's folder from the source; of the divisions three are enough. */
    @BeforeEach
    void copy() throws IOException {
        guide = folder.resolve("author").resolve(ID);
        Path shipped = Path.of("scripts", ID);
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String path = shipped.relativize(file).toString().replace('\\', '/');
                Path to = guide.resolve(path);
                if (path.startsWith("localities/") && !path.startsWith("localities/32")) {
                    continue;
                }
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    @Test
    void aLocalityThatChangesOneDecisionIsProvenPublishedInstalledAndUsedElsewhere() throws IOException {
        Path script = Files.createDirectories(guide.resolve("localities").resolve(WUHAN))
                .resolve("guide.mjs");
        Files.writeString(script, LOCALITY);

        JsonNode checked = json(0, "check", guide.toString(), "--locality", WUHAN, "--json");
        assertThat(checked.path("proven").asBoolean()).isTrue();
        assertThat(checked.path("problems"))
                .extracting(problem -> problem.path("severity").asText())
                .doesNotContain("error");

        JsonNode compared =
                json(1, "compare", ID, "--from", "base", "--to", guide.toString(), "--locality", WUHAN, "--json");
        assertThat(compared.path("proven").asBoolean()).isTrue();
        assertThat(compared.path("differences")).isNotEmpty().allSatisfy(one -> {
            assertThat(one.path("a").path("rule").asText()).isEqualTo("R25");
            assertThat(one.path("b").path("rule").asText()).isIn("R26", "R28");
            assertThat(one.path("where")).extracting(JsonNode::asText).contains("并非：手上有证据");
        });
        String concerned = witness(compared.path("differences"));

        Path key = folder.resolve("author.key");
        List<String> made = lines(0, "key", "new", key.toString());
        String words = made.get(made.size() - 1);
        Path pack = folder.resolve("wuhan.pack");
        Terminal.Ended packed =
                terminal.run("pack", guide.toString(), "--out", pack.toString(), "--key", key.toString());
        assertThat(packed.code()).as(packed.err()).isZero();
        assertThat(packed.err()).as("its version is the shipped one's").contains("version");
        assertThat(packed.out().lines()).endsWith(words);

        String home = folder.resolve("second-home").toString();
        assertThat(ends(home, WUHAN, concerned)).isEqualTo("R25 report-for-record");

        Terminal.Ended unknown =
                terminal.run("install", pack.toString(), "--home", home, "--downgrade", "--lang", "en");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains(words);
        assertThat(ends(home, WUHAN, concerned))
                .as("what was not trusted is not used")
                .isEqualTo("R25 report-for-record");

        // its version is the shipped one's, which is asked about too
        lines(0, "install", pack.toString(), "--home", home, "--trust", words, "--downgrade");

        assertThat(ends(home, WUHAN, concerned)).isEqualTo("R28 gather-first");
        assertThat(ends(home, WUHAN, WITH_EVIDENCE)).isEqualTo("R25 report-for-record");
        assertThat(ends(home, "", concerned)).as("elsewhere nothing changed").isEqualTo("R25 report-for-record");
        JsonNode listed = json(0, "guides", "--home", home, "--json");
        assertThat(listed.at("/guides/0/from").asText()).isEqualTo("installed");
        assertThat(listed.at("/guides/0/publisher").asText()).isEqualTo(words);

        lines(0, "guides", "back", ID, "--home", home);
        assertThat(ends(home, WUHAN, concerned)).as("there is a way back").isEqualTo("R25 report-for-record");
    }

    /* The answers of a client who is told to gather evidence first from now on. */
    private static String witness(JsonNode differences) {
        for (JsonNode one : differences) {
            if (one.path("b").path("conclusion").asText().equals("gather-first")) {
                return one.path("witness").toString();
            }
        }
        throw new AssertionError("nobody is told to gather first: " + differences);
    }

    /* The rule and the conclusion at which a session with these answers ends. */
    private String ends(String home, String locality, String client) throws IOException {
        Path answers = folder.resolve("answers.json");
        Files.writeString(answers, client);
        List<String> line = new ArrayList<>(
                List.of("interview", ID, "--home", home, "--answers", answers.toString(), "--stop-here", "--json"));
        if (!locality.isEmpty()) {
            line.addAll(List.of("--locality", locality));
        }
        JsonNode step = json(0, line.toArray(String[]::new));
        assertThat(step.path("status").asText()).isEqualTo("conclusion");
        assertThat(step.path("plan")).isNotEmpty();
        return step.at("/conclusion/rule").asText() + " "
                + step.at("/conclusion/key").asText();
    }

    private JsonNode json(int code, String... line) throws IOException {
        return JSON.readTree(String.join("\n", lines(code, line)));
    }

    private List<String> lines(int code, String... line) {
        Terminal.Ended ended = terminal.run(line);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).as(String.join(" ", line)).isEqualTo(code);
        return ended.out().lines().toList();
    }
}
