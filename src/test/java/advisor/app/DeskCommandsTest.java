package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskCommandsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private String number = "";

    private Terminal.Ended run(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--home", folder.resolve("desk").toString()));
        line.addAll(List.of("--passphrase-file", folder.resolve("passphrase").toString(), "--lang", "en"));
        return terminal.run(line.toArray(String[]::new));
    }

    @BeforeEach
    void aClientTakesAReceipt() throws Exception {
        Files.writeString(folder.resolve("passphrase"), "a long passphrase\n");
        Terminal.Ended saved = run(
                "interview",
                "personal-information-leak",
                "--answers",
                "src/site/resources/examples/first-client.json",
                "--save",
                "--receipt",
                "--json");
        assertThat(saved.code()).isZero();
        number = JSON.readTree(saved.out()).at("/receipt").asText();
        assertThat(number).matches("[0-9]{22}");
    }

    @Test
    void theReceiptShowsFollowsUpAndDeletes() throws Exception {
        JsonNode kept = JSON.readTree(run("receipt", number, "--json").out());
        assertThat(kept.at("/followUp").isNull()).isTrue();
        String advice = kept.at("/outcome/advice/0").asText();
        Terminal.Ended told =
                run("receipt", number, "--follow-up", "accepted=yes", "--follow-up", "helped=" + advice, "--json");
        assertThat(told.code()).isZero();
        assertThat(JSON.readTree(told.out()).at("/followUp/accepted").asText()).isEqualTo("yes");
        assertThat(run("receipt", number.substring(0, 4), number.substring(4)).out())
                .contains("Was the report accepted? yes");
        assertThat(run("receipt", number, "--withdraw").out()).contains("deleted");
        assertThat(run("receipt", number).code()).isEqualTo(2);
        assertThat(JSON.readTree(run("outcomes", "verify", "--json").out())
                        .at("/outcomes")
                        .asInt())
                .isZero();
    }

    @Test
    void aBackupBringsBackWhatWasThere() throws Exception {
        String backup = folder.resolve("desk.backup").toString();
        assertThat(run("backup", backup).out()).contains("1 outcome was backed up");
        Files.delete(folder.resolve("desk").resolve("outcomes.mv.db"));
        assertThat(run("receipt", number).err()).contains("restore");
        assertThat(run("restore", backup).out()).contains("1 outcome was restored", "before-restore-1");
        assertThat(folder.resolve("desk").resolve("before-restore-1")).isDirectory();
        Path fresh = folder.resolve("fresh");
        String[] restore = {"restore", backup, "--home", fresh.toString(), "--lang", "en", "--passphrase-file", ""};
        restore[restore.length - 1] = folder.resolve("wrong").toString();
        Files.writeString(folder.resolve("wrong"), "another one\n");
        assertThat(terminal.run(restore).err()).contains("passphrase is not right");
        assertThat(fresh).as("nothing stays behind").doesNotExist();
        restore[restore.length - 1] = folder.resolve("passphrase").toString();
        assertThat(terminal.run(restore).out()).contains("1 outcome was").doesNotContain("before");
        assertThat(run("receipt", number).code()).isZero();
        assertThat(run("restore", folder.resolve("passphrase").toString()).err())
                .contains("is no backup");
    }

    @Test
    void whatWasWithdrawnSinceTheBackupStaysAwayAndIsSaid() {
        String backup = folder.resolve("desk.backup").toString();
        assertThat(run("backup", backup).code()).isZero();
        assertThat(run("receipt", number, "--withdraw").code()).isZero();
        assertThat(run("restore", backup).out())
                .contains("0 outcomes were restored", "1 more in it was withdrawn since and stayed away");
    }

    @Test
    void thePassphraseCanBeChangedAndRecovered() throws Exception {
        String next = Files.writeString(folder.resolve("next"), "another passphrase\n")
                .toString();
        String words =
                run("passphrase", "--recovery-words").out().lines().toList().get(1);
        assertThat(run("passphrase", "--new-passphrase-file", next).code()).isZero();
        assertThat(run("outcomes", "verify").err()).contains("passphrase is not right");
        Files.writeString(folder.resolve("passphrase"), words + "\n");
        assertThat(run("outcomes", "verify").code()).isZero();
        assertThat(run("passphrase", "--deputy", "--new-passphrase-file", next).code())
                .isZero();
        assertThat(run("passphrase", "--no-deputy").code()).isZero();
        assertThat(run("passphrase", "--deputy", "--no-deputy").code()).isEqualTo(2);
    }

    @Test
    void desksOfAGroupExchangeOutcomes() {
        String key = folder.resolve("group.key").toString();
        String file = folder.resolve("one.exchange").toString();
        assertThat(run("outcomes", "group-key", key).code()).isZero();
        assertThat(run("outcomes", "export", file, "--group-key", key).out()).contains("1 outcome was");
        String other = folder.resolve("other").toString();
        String passphrase = folder.resolve("passphrase").toString();
        String[] taking = {
            "outcomes", "import", file, "--group-key", key, "--json", "--home", other, "--passphrase-file", passphrase
        };
        Terminal.Ended unknown = terminal.run(taking);
        assertThat(unknown.code()).isEqualTo(2);
        String words = run("outcomes", "desks").out().strip().replaceAll(".* ", "");
        assertThat(unknown.err()).contains(words, "--trust");
        List<String> trusting = new ArrayList<>(List.of(taking));
        trusting.addAll(List.of("--trust", words));
        assertThat(terminal.run(trusting.toArray(String[]::new)).out())
                .contains("{\"outcomes\":1,\"withdrawn\":0,\"folded\":0}");
        assertThat(terminal.run(taking).out()).contains("{\"outcomes\":0,\"withdrawn\":0,\"folded\":0}");
        String[] desks = {"outcomes", "desks", "--home", other, "--passphrase-file", passphrase, "--lang", "en"};
        assertThat(terminal.run(desks).out()).contains("Trusted since", words);
        desks[1] = "distrust";
        trusting = new ArrayList<>(List.of(desks));
        trusting.add(2, words);
        assertThat(terminal.run(trusting.toArray(String[]::new)).code()).isZero();
        assertThat(terminal.run(taking).code()).isEqualTo(2);
        assertThat(run("outcomes", "import", key, "--group-key", key).err()).contains("of this group");
        assertThat(run("outcomes", "import", file).code()).isEqualTo(2);
    }

    @Test
    void whatIsHeldIsSaidInWords() {
        String held = run("outcomes", "held").out();
        assertThat(held.lines().toList()).hasSize(10);
        assertThat(held).contains("1 anonymised record:", "1 mark of a receipt", "0 follow-ups", "0 sessions");
    }

    @Test
    void whatIsHeldIsSaidFileByFile() {
        assertThat(run("outcomes", "held", "--files").out())
                .contains("desk.json (", "The key to the records", "outcomes.mv.db (", "outcomes.seal (")
                .doesNotContain("Not known to this program");
    }

    @Test
    void aDemonstrationDeskSaysThatItHasNoPassphrase() {
        String[] demo = {
            "demo", "--outcomes", "3", "--home", folder.resolve("demo").toString(), "--lang", "en"
        };
        assertThat(terminal.run(demo).code()).isZero();
        String[] held = {"outcomes", "held", "--home", folder.resolve("demo").toString(), "--lang", "en"};
        assertThat(terminal.run(held).out()).contains("without a passphrase").doesNotContain("opens with");
        List<String> slip = new ArrayList<>(List.of(held));
        slip.addAll(List.of("--passphrase-file", folder.resolve("none").toString()));
        Terminal.Ended ended = terminal.run(slip.toArray(String[]::new));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("There is no file");
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(run("receipt", "123").err()).contains("no receipt number");
        assertThat(run("receipt", "0000000000000000000098").err()).contains("There is no such receipt");
        assertThat(run("receipt", number, "--follow-up", "accepted=perhaps").err())
                .contains("The answer to accepted was not understood. It is one of: yes, no, unknown.")
                .doesNotContain("perhaps");
        assertThat(run("receipt", number, "--follow-up", "happened=yes").err())
                .contains("accepted, caseOpened, refusedInWriting, moneyReturned, helped");
        Terminal.Ended helped = run("receipt", number, "--follow-up", "helped=nothing-such");
        assertThat(helped.code()).isEqualTo(2);
        assertThat(helped.err()).contains("Only advice that was given then can have helped", " (");
        assertThat(run("receipt", number, "--withdraw", "--follow-up", "accepted=yes")
                        .code())
                .isEqualTo(2);
    }
}
