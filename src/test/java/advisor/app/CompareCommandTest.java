package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Setting;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.pack.signed.Pack;
import advisor.pack.signed.SigningKey;
import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;
import advisor.session.Session;
import advisor.store.Desk;
import advisor.store.DeskStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a small guide: who lost money in person is likely helped by the police from a limit on. */
@Tag("long")
class CompareCommandTest {

    private static final String SCRIPT = """
      export default function shop({ guide, ask, define, conclusion, conclude, advice, advise, facts }) {
        guide({ id: 'shop', version: '1', title: '小指引', summary: '试一试' })
        const how = ask.selectOne('how', '钱是怎么没的？', { options: { inPerson: '当面', phone: '电话' } })
        const amount = ask.money('amount', '损失多少？', { max: 100000, onlyIf: () => how.isKnown() })
        const enough = define('enough', '够立案的数额', () => amount.atLeast(how.is('inPerson') ? facts.inPerson : 3000))
        conclusion('police', '可能立案', { sources: ['S-FAQ'] })
        conclusion('record', '报案留底', { sources: ['S-FAQ'] })
        conclude('police', { rule: 'R1', when: enough })
        conclude('record', { rule: 'R2' })
        advice('keep', '留好凭证', { sources: ['S-FAQ'] })
        advise('keep', { rule: 'P1', urgency: 'now', when: () => amount.isKnown() })
      }
      """;

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void write() throws IOException {
        version("old", 3000, SCRIPT);
        version("new", 5000, SCRIPT);
        Files.createDirectories(folder.resolve("scripts"));
        copy("old", "scripts");
    }

    private void version(String name, int limit, String script) throws IOException {
        Path guide = Files.createDirectories(folder.resolve(name).resolve("shop"));
        Files.writeString(guide.resolve("guide.mjs"), script);
        Files.writeString(
                guide.resolve("facts.json"),
                "{\"inPerson\": {\"value\": " + limit
                        + ", \"unit\": \"yuan\", \"source\": \"S-FAQ\", \"reviewed\": \"2026-11-01\", \"reviewBy\": \"2027-11-01\","
                        + " \"verification\": \"V1a\"}}");
    }

    private void copy(String from, String to) throws IOException {
        Path guide = Files.createDirectories(folder.resolve(to).resolve("shop"));
        for (String file : List.of("guide.mjs", "facts.json")) {
            Files.copy(folder.resolve(from).resolve("shop").resolve(file), guide.resolve(file));
        }
    }

    private Terminal.Ended compare(String... more) {
        List<String> line = new ArrayList<>(List.of(
                "compare",
                "shop",
                "--scripts",
                folder.resolve("scripts").toString(),
                "--from",
                "base",
                "--to",
                folder.resolve("new/shop").toString()));
        line.addAll(List.of(more));
        return terminal.run(line.toArray(String[]::new));
    }

    @Test
    void oneMovedLimitIsToldAsTheRangeOfMoneyBetween() throws IOException {
        Terminal.Ended ended = compare("--json", "--lang", "en");
        assertThat(ended.code()).isEqualTo(1);
        JsonNode root = new JsonMapper().readTree(ended.out());
        assertThat(root.path("equal").asBoolean()).isFalse();
        assertThat(root.path("proven").asBoolean()).isTrue();
        assertThat(root.path("differences")).hasSize(1);
        JsonNode one = root.path("differences").get(0);
        assertThat(one.path("where"))
                .extracting(JsonNode::asText)
                .containsExactly("钱是怎么没的: 当面", "损失多少: 3,000 to 4,999 yuan");
        assertThat(one.path("a").path("conclusion").asText()).isEqualTo("police");
        assertThat(one.path("b").path("conclusion").asText()).isEqualTo("record");
        assertThat(one.path("a").path("plan").get(0).path("key").asText()).isEqualTo("keep");
        assertThat(one.path("witness").path("how").asText()).isEqualTo("inPerson");
        assertThat(one.path("witness").path("amount").asLong()).isBetween(3000L, 4999L);
        assertThat(root.path("declared"))
                .extracting(each -> each.path("key").asText())
                .containsExactly("inPerson");
    }

    @Test
    void aPackIsComparedOnceItsPublishersWordsAreSaid() throws Exception {
        SigningKey key = SigningKey.random(new SecureRandom());
        Pack pack =
                Pack.of(GuideSource.read(folder.resolve("new/shop")), Map.of(), "1", LocalDate.of(2026, 11, 20), key);
        Path file = Files.write(folder.resolve("shop.pack"), pack.bytes());
        List<String> line = List.of(
                "compare",
                "shop",
                "--scripts",
                folder.resolve("scripts").toString(),
                "--from",
                "base",
                "--to",
                file.toString());
        Terminal.Ended asked = run(line);
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.out()).as("nothing of it ran").isEmpty();
        assertThat(asked.err()).contains(key.publisher().words());
        Terminal.Ended other = run(line, "--trust", "one-two-three-four-five-six");
        assertThat(other.code()).isEqualTo(2);
        Terminal.Ended ended = run(line, "--trust", key.publisher().words(), "--lang", "zh");
        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        assertThat(ended.out())
                .contains("损失多少：3,000 到 4,999", "事实 inPerson：3,000 → 5,000")
                .doesNotContain("fact ");
    }

    private Terminal.Ended run(List<String> line, String... more) {
        return terminal.run(Stream.concat(line.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void theWitnessEndsInEachVersionAsTheComparisonSays() throws IOException {
        JsonNode one = new JsonMapper()
                .readTree(compare("--json").out())
                .path("differences")
                .get(0);
        Path answers = folder.resolve("answers.json");
        Files.writeString(answers, one.path("witness").toString());
        for (String side : List.of("a", "b")) {
            String scripts = folder.resolve(side.equals("a") ? "old" : "new").toString();
            Terminal.Ended ended =
                    terminal.run("interview", "shop", "--scripts", scripts, "--answers", answers.toString(), "--json");
            assertThat(new JsonMapper()
                            .readTree(ended.out())
                            .path("conclusion")
                            .path("key")
                            .asText())
                    .isEqualTo(one.path(side).path("conclusion").asText());
        }
    }

    @Test
    void whatMeansTheSameIsProvenEqualHoweverItIsWritten() throws IOException {
        version("new", 3000, SCRIPT.replace("() => amount.isKnown()", "() => !!(amount.isKnown() && how.isKnown())"));
        Terminal.Ended ended = compare("--lang", "en");
        assertThat(ended.out()).contains("proven: every client gets the same conclusion and plan");
        assertThat(ended.code()).isZero();
    }

    @Test
    void aBaseThatChangedBeneathALocalitysOwnRuleIsToldToItsAuthor() throws IOException {
        for (String root : List.of("scripts", "new")) {
            Path locality = Files.createDirectories(folder.resolve(root).resolve("shop/localities/320100"));
            Files.writeString(
                    locality.resolve("guide.mjs"),
                    "export default base => base.extend(({ replace, questions }) => {\n"
                            + "  replace('P1', { when: () => questions.amount.atLeast(100) })\n})\n");
        }
        Path changed = folder.resolve("new/shop/guide.mjs");
        Files.writeString(changed, SCRIPT.replace("amount.isKnown() })", "amount.atLeast(5) })"));
        assertThat(compare("--lang", "en").out())
                .contains("notice changed-beneath")
                .contains("320100 has its own P1, and in the base P1 has changed.");
    }

    /* The desk that keeps what so many clients of the first version answered: how, and how much money. */
    private Path desk(String... clients) throws Exception {
        String kept = SCRIPT.replace("phone: '电话' } })", "phone: '电话' }, keep: true })")
                .replace("max: 100000,", "max: 100000, keep: true, bands: [3000, 5000],");
        version("old", 3000, kept);
        version("new", 5000, kept);
        for (String file : List.of("guide.mjs", "facts.json")) {
            Files.copy(
                    folder.resolve("old/shop").resolve(file),
                    folder.resolve("scripts/shop").resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Path home = folder.resolve("home");
        try (GuideLoader loader = new GuideLoader(60_000);
                DeskStore store = new Desk(home).openDemonstration()) {
            Guide guide = ((Load.Loaded) loader.load(GuideSource.read(folder.resolve("old/shop")), "")).guide();
            Anonymiser anonymiser = new Anonymiser(new Random(3));
            List<Outcome> outcomes = new ArrayList<>();
            for (String client : clients) {
                String[] said = client.split(" ");
                Session session = Session.replay(
                        guide,
                        Setting.on(LocalDate.of(2026, 11, 20), "320104"),
                        Map.of(
                                "how",
                                new Answer.Choice(said[1]),
                                "amount",
                                new Answer.Amount(Long.parseLong(said[2]))));
                for (int i = 0; i < Integer.parseInt(said[0]); i++) {
                    outcomes.add(anonymiser.anonymise(session));
                }
            }
            store.saveAll(outcomes);
        }
        return home;
    }

    @Test
    void whichKeptOutcomesWouldEndOtherwiseIsToldInLevels() throws Exception {
        Path home = desk("30 inPerson 4000", "12 phone 4000", "60 inPerson 900", "9 phone 100");
        Terminal.Ended ended = compare("--outcomes", "--home", home.toString(), "--json", "--lang", "en");
        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        JsonNode kept = new JsonMapper().readTree(ended.out()).path("outcomes");
        assertThat(kept.path("atLeast").asLong()).isEqualTo(100);
        assertThat(kept.path("aspects")).hasSize(1);
        JsonNode conclusion = kept.path("aspects").get(0);
        assertThat(conclusion.path("of").asText()).isEqualTo("conclusion");
        assertThat(conclusion.path("otherwise").asLong()).isEqualTo(25);
        assertThat(conclusion.path("ways")).hasSize(1);
        assertThat(conclusion.path("ways").get(0).toString())
                .isEqualTo("{\"from\":\"police\",\"to\":[\"record\"],\"atLeast\":25}");
        // all who came to the other conclusion, and those who were asked on the phone
        assertThat(conclusion.path("same").asLong()).isEqualTo(50);
        assertThat(conclusion.path("open").asLong()).isZero();
        Terminal.Ended said = compare("--outcomes", "--home", home.toString(), "--lang", "en");
        assertThat(said.out())
                .contains("kept outcomes: At least 100 outcomes of this guide are kept")
                .contains("At least 25 would come to another conclusion.")
                .contains("At least 25: from “可能立案” to “报案留底”.")
                .doesNotContain("111", " 30 ", " 42 ");
        assertThat(compare("--outcomes", "--home", home.toString(), "--lang", "zh")
                        .out())
                .contains("至少 25 条：从“可能立案”到“报案留底”。");
    }

    @Test
    void ofFewAndOfNoneNothingIsTold() throws Exception {
        Path home = desk("9 inPerson 4000");
        assertThat(compare("--outcomes", "--home", home.toString(), "--lang", "en")
                        .out())
                .contains("Fewer than 10 outcomes of this guide are kept here, too few to say anything of.");
        Path empty = folder.resolve("empty");
        new Desk(empty).openDemonstration().close();
        Terminal.Ended none = compare("--outcomes", "--home", empty.toString(), "--lang", "en");
        assertThat(none.out()).contains("No outcome of this guide is kept here.");
        assertThat(none.code()).isEqualTo(1);
    }

    @Test
    void outcomesThatTheFirstVersionCanNotHaveLeftAreNotCounted() throws Exception {
        Path home = desk("30 inPerson 4000");
        String renamed = SCRIPT.replace("'police'", "'station'");
        version("old", 3000, renamed);
        Terminal.Ended ended = terminal.run(
                "compare",
                "shop",
                "--scripts",
                folder.resolve("scripts").toString(),
                "--from",
                folder.resolve("old/shop").toString(),
                "--to",
                "base",
                "--outcomes",
                "--home",
                home.toString(),
                "--lang",
                "en");
        assertThat(ended.out())
                .contains("At least 25 can not have been left by the first version, and are not counted.");
    }

    @Test
    void aDeskThatCanNotBeOpenedIsToldBeforeAnythingIsCompared() {
        Terminal.Ended ended =
                compare("--outcomes", "--home", folder.resolve("nowhere").toString(), "--lang", "en");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("There is no desk in");
    }

    @Test
    void whatCanNotBeComparedIsSaidInASentence() {
        Terminal.Ended none =
                terminal.run("compare", "divorce-papers", "--from", "base", "--to", "nowhere", "--lang", "en");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .contains("There is no folder, pack or version nowhere")
                .contains("base, shipped, a division code");
        Terminal.Ended code =
                terminal.run("compare", "divorce-papers", "--from", "base", "--to", "999999", "--lang", "en");
        assertThat(code.code()).isEqualTo(2);
        assertThat(code.err()).contains("There is no division 999999");
    }
}
