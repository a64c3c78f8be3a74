package advisor.store;

import static advisor.store.DeskTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.store.StoreRefused.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskKeysTest {

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock();

    private Desk desk() {
        return new Desk(folder.resolve("desk"), clock);
    }

    @BeforeEach
    void aDeskWithOneOutcome() throws Exception {
        try (DeskStore store = desk().create("one".toCharArray())) {
            store.save(new Anonymiser(new Random(3)).anonymise(AllKinds.session(AllKinds.answers())));
        }
    }

    private void opens(String passphrase) throws StoreRefused {
        try (DeskStore store = desk().open(passphrase.toCharArray())) {
            assertThat(store.outcomes()).hasSize(1);
            assertThat(store.foundOnOpening().whole()).isTrue();
        }
    }

    private void doesNotOpen(String passphrase) {
        refused(Reason.WRONG_PASSPHRASE, () -> desk().open(passphrase.toCharArray()));
    }

    @Test
    @OnlyInAFile
    void theNewPassphraseOpensAndTheOldOneNoLonger() throws Exception {
        byte[] database = Files.readAllBytes(folder.resolve("desk").resolve(Database.FILE));
        char[] now = "one".toCharArray();
        char[] next = "two".toCharArray();
        desk().keys().change(now, next);
        assertThat(now).containsOnly('\0');
        assertThat(next).containsOnly('\0');
        assertThat(folder.resolve("desk").resolve(Database.FILE)).hasBinaryContent(database);
        doesNotOpen("one");
        opens("two");
        refused(Reason.WRONG_PASSPHRASE, () -> desk().keys().change("one".toCharArray(), "three".toCharArray()));
        refused(Reason.PASSPHRASE_NEEDED, () -> desk().keys().change("two".toCharArray(), new char[0]));
        opens("two");
    }

    @Test
    void aDeputyHasAPassphraseOfTheirOwn() throws Exception {
        desk().keys().setDeputy("one".toCharArray(), "deputy".toCharArray());
        assertThat(desk().keys().hasDeputy()).isTrue();
        opens("one");
        opens("deputy");
        desk().keys().change("deputy".toCharArray(), "other".toCharArray());
        opens("one");
        opens("other");
        doesNotOpen("deputy");
        refused(Reason.WRONG_PASSPHRASE, () -> desk().keys().removeDeputy("other".toCharArray()));
        desk().keys().removeDeputy("one".toCharArray());
        doesNotOpen("other");
        opens("one");
    }

    @Test
    void recoveryWordsOpenTheDeskHoweverTheyAreTyped() throws Exception {
        List<String> words = desk().keys().makeRecoveryWords("one".toCharArray());
        assertThat(words).hasSize(9).allMatch(word -> word.matches("[a-z]{5}"));
        assertThat(desk().keys().hasRecoveryWords()).isTrue();
        opens(String.join(" ", words));
        opens("  " + String.join(" - ", words).toUpperCase(java.util.Locale.ROOT));
        opens("one");
        desk().keys().change(String.join(" ", words).toCharArray(), "found again".toCharArray());
        doesNotOpen("one");
        opens("found again");
        opens(String.join(" ", words));
        List<String> fresh = desk().keys().makeRecoveryWords("found again".toCharArray());
        doesNotOpen(String.join(" ", words));
        opens(String.join(" ", fresh));
    }

    @Test
    void aSlipInRecoveryWordsIsNoticed() {
        for (int i = 0; i < 50; i++) {
            List<String> words = RecoveryWords.random(new SecureRandom());
            String good = String.join(" ", words);
            assertThat(RecoveryWords.typed(good.toCharArray())).isPresent();
            String other = words.get(0).startsWith("b") ? "d" : "b";
            assertThat(RecoveryWords.typed((other + good.substring(1)).toCharArray()))
                    .isEmpty();
        }
        assertThat(RecoveryWords.typed("one".toCharArray())).isEmpty();
        assertThat(RecoveryWords.typed("a b c d e f g h i".toCharArray())).isEmpty();
    }

    @Test
    void afterFiveWrongTriesTheNextHasToWaitEvenTheRightOne() throws Exception {
        for (int i = 0; i < 5; i++) {
            doesNotOpen("wrong");
        }
        refused(Reason.TOO_MANY_TRIES, () -> desk().open("one".toCharArray()));
        assertThat(new Desk(folder.resolve("desk"), clock).kind()).isEqualTo(Desk.Kind.REAL);
        clock.move(Duration.ofSeconds(61));
        opens("one");
        assertThat(folder.resolve("desk").resolve(DeskKeys.TRIES)).doesNotExist();
        doesNotOpen("wrong");
        opens("one");
    }

    @Test
    @OnlyInAFile
    void aDeskWithOnePassphraseIsWrittenAsBefore() throws Exception {
        String json = Files.readString(folder.resolve("desk").resolve(KeyFile.NAME));
        assertThat(json).contains("\"format\" : 1").doesNotContain("\"for\"");
        desk().keys().setDeputy("one".toCharArray(), "deputy".toCharArray());
        assertThat(Files.readString(folder.resolve("desk").resolve(KeyFile.NAME)))
                .contains("\"format\" : 2", "\"for\" : \"deputy\"");
    }
}
