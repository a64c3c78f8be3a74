package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private void script(String text) throws IOException {
        Path guide = Files.createDirectories(folder.resolve("scripts/small"));
        Files.writeString(guide.resolve("guide.mjs"), text);
    }

    private static String guide(String body) {
        return "export default function small({ guide, ask, conclude, conclusion }) {\n"
                + "  guide({ id: 'small', version: '1', title: '小指引', summary: '试一试' })\n" + body + "\n}\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interview",
                "check",
                "compare",
                "pack",
                "install",
                "guides",
                "key",
                "outcomes",
                "report",
                "demo",
                "version"
            })
    void everyCommandExplainsItself(String command) {
        Terminal.Ended ended = terminal.run(command, "--help", "--lang", "en");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Usage: advisor-workbench " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "compare",
                "interview",
                "outcomes",
                "--lang fr version",
                "check --seconds 0",
                "compare divorce-papers --from base --to base --seconds 0",
                "demo --outcomes -1",
                "interview personal-information-leak --json",
                "interview personal-information-leak --date tomorrow"
            })
    void wrongUseIsSaidInASentence(String line) {
        Terminal.Ended ended = terminal.run(line.split(" "));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).isNotBlank().doesNotContain("\tat ", "Exception");
    }

    @Test
    void optionsStandBeforeOrAfterTheCommand() {
        String home = folder.resolve("none").toString();
        assertThat(terminal.run("--home", home, "--lang", "en", "report").err()).contains("There is no desk");
        assertThat(terminal.run("report", "--home", home, "--lang", "en").err()).contains("There is no desk");
        assertThat(new Terminal(Map.of("ADVISOR_HOME", home, "LANG", "en_GB.UTF-8"))
                        .run("report")
                        .err())
                .contains("There is no desk in " + home);
    }

    @Test
    void aDemonstrationDeskIsFilledUpToWhatWasAskedFor() throws IOException {
        String home = folder.resolve("demo").toString();
        assertThat(terminal.run("demo", "--outcomes", "20", "--home", home).code())
                .isZero();
        assertThat(terminal.run("demo", "--outcomes", "30", "--home", home).code())
                .isZero();
        JsonNode report =
                JSON.readTree(terminal.run("report", "--json", "--home", home).out());
        assertThat(report.at("/outcomes").asInt()).isEqualTo(30);
        assertThat(report.at("/tables/0/columns")).isNotEmpty();
        Path file = folder.resolve("out.json");
        assertThat(terminal.run("outcomes", "export", file.toString(), "--home", home)
                        .code())
                .isZero();
        assertThat(JSON.readTree(file.toFile()).at("/outcomes")).hasSize(30);
        assertThat(terminal.run("outcomes", "export", file.toString(), "--home", home)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aDemonstrationDeskLosesNothingAndSaysSo() {
        String home = folder.resolve("demo").toString();
        assertThat(terminal.run("demo", "--outcomes", "6", "--home", home).code())
                .isZero();
        Terminal.Ended fewer = terminal.run("demo", "--outcomes", "5", "--home", home, "--lang", "en");
        assertThat(fewer.code()).isZero();
        assertThat(fewer.err()).contains("had 6 outcomes already, more than 5; none was taken away");
        String[] backup = {"backup", folder.toString(), "--home", home, "--lang", "en"};
        assertThat(terminal.run(backup).err()).contains("is a folder and no file", "desk.backup");
    }

    @Test
    void ofAScriptThatCanNotBeLoadedNothingIsCounted() throws IOException {
        Path guide = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(guide.resolve("guide.mjs"), "export default function broken({ guide }) {\n  gui de\n}\n");
        Terminal.Ended zh = terminal.run("check", guide.toString(), "--lang", "zh");
        assertThat(zh.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(zh.out()).contains("错误 syntax  guide.mjs:2", "broken：1 个错误").doesNotContain("个分支", "error");
    }

    @Test
    void aRealDeskIsNoDemonstrationDesk() throws IOException {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "a long passphrase\n");
        String home = folder.resolve("desk").toString();
        terminal.run(
                "interview",
                "personal-information-leak",
                "--answers",
                "src/site/resources/examples/first-client.json",
                "--save",
                "--home",
                home,
                "--passphrase-file",
                passphrase.toString());
        assertThat(terminal.run("demo", "--home", home).code()).isEqualTo(2);
    }

    /** All worked cases, among them the clients' stories and every boundary, end as they must, in every division. */
    @ParameterizedTest
    @ValueSource(strings = {"personal-information-leak", "divorce-papers"})
    void theShippedGuidesAreProvenAndTheirCasesHold(String guide) throws IOException {
        Terminal.Ended ended = terminal.run("check", guide, "--json", "--seconds", "120");
        JsonNode report = JSON.readTree(ended.out());
        assertThat(report.at("/problems"))
                .as("errors")
                .filteredOn(problem -> problem.get("severity").asText().equals("error"))
                .isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(report.at("/proven").asBoolean()).isTrue();
        assertThat(report.at("/cases").asInt()).isGreaterThanOrEqualTo(20);
        assertThat(report.at("/branches").asInt()).isGreaterThan(50);
    }

    @Test
    void aGuideOnWhichACaseFailsIsAFinding() throws IOException {
        script(guide("  const hurt = ask.yesNo('hurt', '受伤了吗?')\n"
                + "  conclusion('help', '求助', { sources: ['S-FAQ'] })\n"
                + "  conclusion('rest', '休息', { sources: ['S-FAQ'] })\n"
                + "  conclude('help', { rule: 'R1', when: () => hurt.isYes() })\n"
                + "  conclude('rest', { rule: 'R2', when: () => true })"));
        Files.writeString(
                folder.resolve("scripts/small/cases.json"),
                "[{\"id\": \"C1\", \"title\": {\"zh\": \"甲\", \"en\": \"a\"}, \"locality\": \"\", \"date\": \"2026-11-24\",\n"
                        + "\"answers\": {\"hurt\": true}, \"expect\": {\"conclusion\": \"rest\"}}]");
        Terminal.Ended ended =
                terminal.run("check", folder.resolve("scripts/small").toString(), "--json", "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(JSON.readTree(ended.out()).at("/problems"))
                .extracting(problem -> problem.get("code").asText())
                .contains("case-failed");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "facts.json | \"value\": 30 | fact-value | \"value\": true | facts.json | 2 | whole number",
                "facts.json | \"S-CC-1076\" | unknown-source | \"S-CC-1O76\" | facts.json | 2 | Did you mean S-CC-1076",
                "advice-papers.mjs | refer: ['family'] | unknown-speciality | refer: ['famly'] | advice-papers.mjs | 92 | Did you mean family",
                "advice-papers.mjs | {lawyerFees} | unknown-fact | {lawyerFee} | advice-papers.mjs | 101 | lawyerFees",
            })
    void aMistakeInAGuideIsToldWithFileLineAndRemedy(
            String file, String good, String code, String bad, String place, int line, String remedy)
            throws IOException {
        Path guide = copyOf("divorce-papers");
        Path changed = guide.resolve(file);
        Files.writeString(
                changed, Files.readString(changed).replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)));
        JsonNode problem = found(guide, code);
        assertThat(problem.path("file").asText()).isEqualTo(place);
        assertThat(problem.path("line").asInt()).isEqualTo(line);
        assertThat(problem.path("remedy").asText() + problem.path("message").asText())
                .contains(remedy);
    }

    @Test
    void aLocalityWithoutSuchADivisionIsTold() throws IOException {
        Path guide = copyOf("divorce-papers");
        Files.createDirectories(guide.resolve("localities/320199"));
        Files.writeString(guide.resolve("localities/320199/facts.json"), "{}");
        JsonNode problem = found(guide, "unknown-locality");
        assertThat(problem.path("file").asText()).isEqualTo("localities/320199/facts.json");
        assertThat(problem.path("message").asText()).isEqualTo("There is no division 320199.");
        assertThat(problem.path("remedy").asText()).startsWith("Did you mean ");
    }

    private Path copyOf(String id) throws IOException {
        Path from = Path.of("scripts", id);
        Path to = folder.resolve("copy").resolve(id);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }

    private JsonNode found(Path guide, String code) throws IOException {
        Terminal.Ended ended = terminal.run("check", guide.toString(), "--json", "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        for (JsonNode problem : JSON.readTree(ended.out()).path("problems")) {
            if (problem.path("code").asText().equals(code)) {
                return problem;
            }
        }
        throw new AssertionError("no " + code + " in " + ended.out());
    }

    @Test
    void theCheckPrintsTheTraceBothWaysAndHowManyQuestionsAreAsked() {
        Terminal.Ended ended = terminal.run("check", "personal-information-leak", "--lang", "en");
        assertThat(ended.out())
                .containsPattern("(?m)^  S-PIPL-69  .*civil-lawsuit")
                .containsPattern("(?m)^  stop-payment  .*S-ATOFL-20")
                .containsPattern("questions: median 1[0-7], most (1[0-9]|2[0-4]); anybody at most [0-9]+");
        assertThat(terminal.run("check", "divorce-papers", "--lang", "en", "--no-trace")
                        .out())
                .doesNotContain("rests on");
    }

    @Test
    void aGuideThatDoesNotParseIsToldWithFileAndLine() throws IOException {
        script("export default function small({ ask }) {\n  ask.yesNo('hurt' '受伤了吗?')\n}\n");
        Terminal.Ended ended =
                terminal.run("check", folder.resolve("scripts/small").toString(), "--json", "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        JsonNode problem = JSON.readTree(ended.out()).at("/problems/0");
        assertThat(problem.at("/file").asText()).isEqualTo("guide.mjs");
        assertThat(problem.at("/line").asInt()).isEqualTo(2);
        assertThat(problem.at("/remedy").asText()).isNotBlank();
        Terminal.Ended run = terminal.run(
                "interview",
                "small",
                "--scripts",
                folder.resolve("scripts").toString(),
                "--answers",
                "src/site/resources/examples/first-client.json",
                "--lang",
                "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("guide.mjs:2");
    }
}
