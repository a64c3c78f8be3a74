package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalInterviewTest {

    private static final String PERSON = "Whose personal information is it?";

    @TempDir
    private Path folder;

    private Path passphrase;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void writePassphrase() throws IOException {
        passphrase = folder.resolve("passphrase");
        Files.writeString(passphrase, "a long passphrase\n");
    }

    private Terminal.Ended type(String lines) {
        return terminal.typing(
                lines.replace(' ', '\n'),
                "interview",
                "personal-information-leak",
                "--locality",
                "320104",
                "--save",
                "--lang",
                "en",
                "--home",
                folder.resolve("desk").toString(),
                "--passphrase-file",
                passphrase.toString());
    }

    private String verified() {
        return terminal.run(
                        "outcomes",
                        "verify",
                        "--json",
                        "--home",
                        folder.resolve("desk").toString(),
                        "--passphrase-file",
                        passphrase.toString())
                .out();
    }

    @Test
    void takesNothingDownWithoutConsent() {
        Terminal.Ended ended = type("n");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("consent").contains("Not begun").doesNotContain(PERSON);
        assertThat(folder.resolve("desk")).doesNotExist();
    }

    @Test
    void asksExplainsGoesBackStopsAndSaves() {
        // person, why the next is asked, back, person again, danger, harm with two, stop, strike the first, save
        Terminal.Ended ended = type("y 1 ? b 1 no 1,2 p s 1 y");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains(PERSON, "1. Yes\n  2. No", "What has happened since the leak?")
                .doesNotContain("[person]")
                .contains("==", "Exactly this would be kept", "The anonymised outcome was saved");
        assertThat(verified()).startsWith("{\"outcomes\":1,\"damaged\":0,").contains("\"summaryDiffers\":0}");
    }

    @Test
    void aStruckAnswerIsNotShownAgain() {
        Terminal.Ended ended = type("y 1 no u s 1 n");
        String[] shown = ended.out().split("Exactly this would be kept", -1);
        assertThat(shown).hasSize(3);
        assertThat(shown[2].lines()
                        .filter(line -> line.matches(" +\\[ ?[0-9]+\\].*"))
                        .count())
                .isEqualTo(shown[1].lines()
                                .filter(line -> line.matches(" +\\[ ?[0-9]+\\].*"))
                                .count()
                        - 1);
        assertThat(ended.out()).contains("Nothing was saved");
    }

    @Test
    void whatTheClientSaysOfTheSessionIsInTheRecord() {
        Terminal.Ended ended = type("y 1 no u s c a a n");
        String[] shown = ended.out().split("Exactly this would be kept", -1);
        assertThat(shown).hasSize(5);
        assertThat(shown[1]).contains("Did it help? not given");
        assertThat(shown[2]).contains("Did it help? no");
        assertThat(shown[3]).contains("Did it help? yes");
        assertThat(shown[4]).contains("Did it help? not given");
    }

    @Test
    void zeroAndNumbersBeyondTheLastStrikeNothing() {
        Terminal.Ended ended = type("y 1 no u s 0 999 n");
        String[] shown = ended.out().split("Exactly this would be kept", -1);
        assertThat(shown).hasSize(4);
        assertThat(shown[2].lines().filter(line -> line.matches(" +\\[ ?[0-9]+\\].*")))
                .hasSameSizeAs(shown[1].lines()
                        .filter(line -> line.matches(" +\\[ ?[0-9]+\\].*"))
                        .toList());
        assertThat(ended.out()).contains("Type y, r, n, a, b, c or a number in brackets");
    }

    @Test
    void aWrongAnswerIsAskedAgainWithAReason() {
        Terminal.Ended ended = type("y 99 person 1 q");
        assertThat(ended.code()).isZero();
        assertThat(ended.out().split("Type a number from 1 to 5", -1)).hasSize(3);
        assertThat(ended.out()).contains("Left; nothing was saved").doesNotContain("age14to17");
    }

    @Test
    void anOptionIsChosenByItsNameToo() {
        Terminal.Ended ended = terminal.typing(
                "y\nA child under 14\n\u5426\nq\n", "interview", "personal-information-leak", "--lang", "en");
        assertThat(ended.out()).contains("What has happened since the leak?").doesNotContain("Type a number");
    }

    @Test
    void consentIsGivenInWordsAndWhatIsNeitherIsAskedAgain() {
        assertThat(type("perhaps 同意 q").out())
                .contains("Type y if they agree, n if not or to leave.")
                .contains(PERSON);
        assertThat(type("q").out()).contains("Not begun");
    }

    @Test
    void nothingIsPromisedToBeKeptWhereNothingIs() {
        Terminal.Ended ended = terminal.typing("y\n1\ns\n", "interview", "personal-information-leak", "--lang", "en");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("nothing is kept after it").doesNotContain("would be kept");
    }

    @Test
    void dangerInterruptsAndTheSessionGoesOn() {
        Terminal.Ended ended = type("y 1 1 \n s n");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Danger: call the police now");
    }

    @Test
    void theEndOfTheInputLeavesWithoutSaving() {
        Terminal.Ended ended = type("y 1");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("nothing was saved");
        assertThat(folder.resolve("desk")).doesNotExist();
    }

    @Test
    void anOutcomeIsNotLostToAWrongPassphrase() throws IOException {
        assertThat(type("y 1 no u s y").code()).isZero();
        Files.writeString(passphrase, "another\n");
        Terminal.Ended ended = type("y 1 no u s y n");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).contains("Enter tries again");
    }

    @Test
    void opensWithAChoiceOfGuideAndPlaceWhereThereIsNoDisplay() {
        Terminal.Ended ended = terminal.typing("1\nqinhuai\ny\nq\n", "--lang", "en");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Which guide?", "Qinhuai, Nanjing, Jiangsu", PERSON);
    }
}
