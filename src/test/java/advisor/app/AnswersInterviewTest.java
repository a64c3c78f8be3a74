package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersInterviewTest {

    private static final String FIRST = "src/site/resources/examples/first-client.json";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private Path passphrase;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void writePassphrase() throws IOException {
        passphrase = folder.resolve("passphrase");
        Files.writeString(passphrase, "a long passphrase\n");
    }

    private Terminal.Ended interview(String... more) {
        List<String> args = new ArrayList<>(List.of("interview", "personal-information-leak"));
        args.addAll(Arrays.asList(more));
        return terminal.run(args.toArray(String[]::new));
    }

    private String answers(String json) throws IOException {
        Path file = folder.resolve("answers.json");
        Files.writeString(file, json);
        return file.toString();
    }

    private Terminal.Ended saving(String home, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "--save", "--home", folder.resolve(home).toString(), "--passphrase-file", passphrase.toString()));
        args.addAll(Arrays.asList(more));
        return interview(args.toArray(String[]::new));
    }

    @Test
    void sameAnswersElsewhereEndElsewhereAndSayWhichLevelDecided() throws IOException {
        String file = answers("{\"person\":\"adult\",\"danger\":\"no\",\"harm\":[\"moneyLost\"],"
                + "\"moneyMeans\":\"inPerson\",\"moneyAmount\":5500,\"moneyWhen\":\"within24Hours\"}");
        JsonNode country = JSON.readTree(
                interview("--answers", file, "--stop-here", "--json").out());
        JsonNode nanjing = JSON.readTree(interview("--answers", file, "--stop-here", "--json", "--locality", "320104")
                .out());
        assertThat(country.at("/conclusion/key").asText()).isEqualTo("police-criminal-likely");
        assertThat(nanjing.at("/conclusion/key").asText()).isEqualTo("police-criminal-possible");
        assertThat(fact(country, "fraudInPerson").path("value").asText()).isEqualTo("3,000");
        assertThat(fact(country, "fraudInPerson").path("level").asText()).isEmpty();
        assertThat(fact(nanjing, "fraudInPerson").path("value").asText()).isEqualTo("6,000");
        assertThat(fact(nanjing, "fraudInPerson").path("level").asText()).isEqualTo("320000");
        String words = interview("--answers", file, "--stop-here", "--locality", "320104", "--lang", "en")
                .out();
        assertThat(words)
                .contains("Fraud in person: relatively large from: 6,000 yuan (Jiangsu (320000), S-LOC-JS")
                .contains(
                        "Theft: relatively large from: 2,000 yuan (Jiangsu (320000), S-LOC-JS, please confirm locally)");
    }

    private static JsonNode fact(JsonNode interview, String key) {
        for (JsonNode fact : interview.path("facts")) {
            if (fact.path("key").asText().equals(key)) {
                return fact;
            }
        }
        throw new AssertionError("no fact " + key);
    }

    @Test
    void whatTheDeskFilledInIsSaid() throws IOException {
        Path home = Files.createDirectories(folder.resolve("filled"));
        Files.writeString(
                home.resolve("facts.json"),
                "{\"personal-information-leak\": {\"320100\": {\"theft\": {\"value\": \"2000\", \"confirmed\": \"2026-11-24\"}}}}");
        String file = answers("{\"harm\":[\"moneyLost\"],\"moneyMeans\":\"accountTaken\",\"moneyAmount\":1500}");
        Terminal.Ended ended = interview(
                "--answers", file, "--stop-here", "--locality", "320104", "--lang", "en", "--home", home.toString());
        assertThat(ended.out())
                .contains("2,000 yuan (Nanjing, Jiangsu (320100), S-LOC-JS, asked by this desk on 2026-11-24)");
        Files.writeString(home.resolve("facts.json"), "{\n \"x\": oops }");
        Terminal.Ended refused = interview("--answers", file, "--stop-here", "--lang", "en", "--home", home.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("facts.json:2").contains("This is not correct JSON");
    }

    @Test
    void endsAtTheConclusionWithItsPlan() throws IOException {
        Terminal.Ended ended = interview("--locality", "320104", "--answers", FIRST, "--json");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        JsonNode step = JSON.readTree(ended.out());
        assertThat(step.at("/status").asText()).isEqualTo("conclusion");
        assertThat(step.at("/conclusion/key").asText()).isEqualTo("report-for-record");
        assertThat(step.at("/conclusion/rule").asText()).isEqualTo("R25");
        assertThat(step.at("/conclusion/reasons")).isNotEmpty();
        assertThat(step.at("/conclusion/wouldChange")).isNotEmpty();
        assertThat(step.at("/plan"))
                .extracting(item -> item.get("key").asText())
                .contains("collect-evidence");
        assertThat(step.at("/kept/city").asText()).isEqualTo("320100");
        assertThat(step.at("/saved").asBoolean()).isFalse();
    }

    @Test
    void endsAtTheFirstOpenQuestion() throws IOException {
        Terminal.Ended ended = interview("--answers", answers("{\"person\": \"adult\"}"), "--json");
        assertThat(ended.code()).isZero();
        JsonNode step = JSON.readTree(ended.out());
        assertThat(step.at("/status").asText()).isEqualTo("question");
        assertThat(step.at("/question/key").asText()).isEqualTo("danger");
        assertThat(step.at("/question/options"))
                .extracting(option -> option.get("key").asText())
                .contains("no");
        assertThat(step.has("conclusion")).isFalse();
    }

    @Test
    void concludesWithWhatIsKnownWhenItStopsHere() throws IOException {
        Terminal.Ended ended =
                interview("--answers", answers("{\"harm\": [\"unwantedCalls\"]}"), "--stop-here", "--json");
        assertThat(ended.code()).isZero();
        JsonNode step = JSON.readTree(ended.out());
        assertThat(step.at("/status").asText()).isEqualTo("conclusion");
        assertThat(step.at("/unused")).isEmpty();
    }

    @Test
    void printsPlainTextForPeopleInBothLanguages() {
        assertThat(interview("--answers", FIRST, "--lang", "zh").out()).contains("报案留底", "来源 S-");
        assertThat(interview("--answers", FIRST, "--lang", "en").out())
                .contains("Put it on record", "What could change it", "not a promise");
    }

    @Test
    void namesAnswersThatWereNotUsed() throws IOException {
        String json = Files.readString(Path.of(FIRST)).replace("\"danger\"", "\"moneyAmount\": 5000, \"danger\"");
        Terminal.Ended ended = interview("--answers", answers(json), "--json");
        assertThat(ended.code()).isZero();
        assertThat(JSON.readTree(ended.out()).at("/unused"))
                .extracting(JsonNode::asText)
                .containsExactly("moneyAmount");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"persn\": \"adult\"} | persn | person",
                "{\"person\": \"adlt\"} | person | adult",
                "{\"person\": 7} | person | ''",
                "{\"harm\": [\"moneyLst\"]} | harm | moneyLost",
                "{\"moneyAmount\": \"much\"} | moneyAmount | ''",
                "{\"moneyAmount\": -1} | moneyAmount | ''",
                "{\"person\": \"adult\" | '' | ''",
                "[] | '' | ''",
                "{\"person\": \"adult\", \"person\": \"minor\"} | '' | ''"
            })
    void namesTheKeyOfAWrongAnswerAndNearOnes(String json, String key, String near) throws IOException {
        Terminal.Ended ended = interview("--answers", answers(json), "--json");
        assertThat(ended.code()).isEqualTo(2);
        JsonNode error = JSON.readTree(ended.out()).at("/errors/0");
        assertThat(error.at("/key").asText()).isEqualTo(key);
        assertThat(error.at("/message").asText()).isNotBlank();
        if (!near.isEmpty()) {
            assertThat(error.at("/near")).extracting(JsonNode::asText).contains(near);
        }
        assertThat(ended.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void refusesAFileThatIsNotThereOrNotUtf8() throws IOException {
        assertThat(interview("--answers", folder.resolve("none").toString()).code())
                .isEqualTo(2);
        Path gbk = folder.resolve("gbk.json");
        Files.write(gbk, "{\"organisation\": \"某公司\"}".getBytes(Charset.forName("GBK")));
        Terminal.Ended ended = interview("--answers", gbk.toString(), "--lang", "en");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("UTF-8");
    }

    @Test
    void offersNearGuides() {
        Terminal.Ended ended =
                terminal.run("interview", "personal-information-leek", "--answers", FIRST, "--lang", "en");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("Did you mean personal-information-leak?");
    }

    @Test
    void refusesADivisionThatThereIsNot() {
        Terminal.Ended ended = interview("--locality", "999999", "--answers", FIRST, "--lang", "en");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("999999");
    }

    @Test
    void savesToANewDeskAndFindsItAgain() {
        assertThat(saving("desk", "--answers", FIRST, "--json").out()).contains("\"saved\":true");
        assertThat(saving("desk", "--answers", FIRST).code()).isZero();
        Terminal.Ended verified = terminal.run(
                "outcomes",
                "verify",
                "--json",
                "--home",
                folder.resolve("desk").toString(),
                "--passphrase-file",
                passphrase.toString());
        assertThat(verified.code()).isZero();
        assertThat(verified.out())
                .startsWith("{\"outcomes\":2,\"damaged\":0,\"folded\":0,")
                .contains("\"summaryDiffers\":0}");
    }

    @Test
    void savesNothingBeforeTheEnd() throws IOException {
        Terminal.Ended ended = saving("desk", "--answers", answers("{\"person\": \"adult\"}"), "--lang", "en");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("danger").contains("nothing was saved");
        assertThat(folder.resolve("desk")).doesNotExist();
    }

    @Test
    void refusesAWrongPassphraseAndKeepsTheDesk() throws IOException {
        assertThat(saving("desk", "--answers", FIRST).code()).isZero();
        byte[] before = Files.readAllBytes(folder.resolve("desk/outcomes.mv.db"));
        Files.writeString(passphrase, "another\n");
        Terminal.Ended ended = saving("desk", "--answers", FIRST, "--lang", "en");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("passphrase");
        assertThat(Files.readAllBytes(folder.resolve("desk/outcomes.mv.db"))).isEqualTo(before);
    }

    @Test
    void asksForAPassphraseWhereNoneCanBeTyped() {
        Terminal.Ended ended = interview(
                "--answers", FIRST, "--save", "--home", folder.resolve("desk").toString(), "--lang", "en");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--passphrase-file");
    }

    @Test
    void readsThePassphraseFromStandardInput() {
        Terminal.Ended ended = terminal.typing(
                "a long passphrase\n",
                "interview",
                "personal-information-leak",
                "--answers",
                FIRST,
                "--save",
                "--home",
                folder.resolve("desk").toString(),
                "--passphrase-file",
                "-");
        assertThat(ended.code()).isZero();
    }
}
