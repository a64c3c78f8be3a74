package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Rarity;
import advisor.outcome.Receipt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was counted of rare answers is put away with a desk, and counts for exactly the outcomes it was counted from. */
class RarityFileTest {

    @TempDir
    Path home;

    private final Random random = new Random(39);
    private final Anonymiser anonymiser = new Anonymiser(random);

    private Outcome outcome(String act, long amount) {
        Map<String, Answer> answers = AllKinds.answers();
        answers.put("act", new Answer.Choice(act));
        answers.put("amount", new Answer.Amount(amount));
        return anonymiser.anonymise(AllKinds.session(answers));
    }

    private List<Outcome> mostlyApart() {
        List<Outcome> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(outcome("sold", 10));
            all.add(outcome("self", 4000));
        }
        return all;
    }

    private DeskStore open() throws StoreRefused {
        return new Desk(home).openDemonstration();
    }

    private Path file() {
        return home.resolve(RarityFile.NAME);
    }

    /** What the file tells of the outcomes that are there now. */
    private List<Rarity> putAway() throws StoreRefused {
        FileKey key = KeyFile.read(home.resolve(KeyFile.NAME)).plainKey();
        Tally now = new TallyFile(home, key.derive("tally"))
                .read()
                .orElseThrow()
                .get(0)
                .outcomes();
        return new RarityFile(home, key).read(now);
    }

    @Test
    void itIsPutAwayAndGoesOnWithWhatIsSavedLater() throws Exception {
        Outcome client = outcome("sold", 4000);
        List<Rarity.Rare> first;
        try (DeskStore store = open()) {
            store.saveAll(mostlyApart());
            first = store.rare(client);
            assertThat(first).isNotEmpty().allMatch(rare -> rare.others() == 0);
        }
        assertThat(putAway())
                .singleElement()
                .satisfies(rarity -> assertThat(rarity.rare(client, false)).isEqualTo(first));
        assertThat(Files.readString(file(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("sold");
        try (DeskStore store = open()) {
            // nobody asked before this one was saved
            store.save(client);
            assertThat(store.rare(client)).as("it is no other than itself").isEqualTo(first);
            assertThat(store.rare(outcome("sold", 4000))).isNotEmpty().allMatch(rare -> rare.others() == 1);
            store.save(client);
            assertThat(store.rare(outcome("sold", 4000))).as("saved once").allMatch(rare -> rare.others() == 1);
        }
        assertThat(putAway())
                .singleElement()
                .satisfies(rarity -> assertThat(rarity.rare(client, true)).isEqualTo(first));
    }

    @Test
    void whatIsWithdrawnIsInItNoLonger() throws Exception {
        Outcome client = outcome("sold", 4000);
        Receipt receipt = Receipt.random(random);
        try (DeskStore store = open()) {
            store.saveAll(mostlyApart());
            store.save(client, null, receipt, Organisations.NONE);
            assertThat(store.rare(outcome("sold", 4000))).allMatch(rare -> rare.others() == 1);
        }
        assertThat(file()).exists();
        try (DeskStore store = open()) {
            store.withdraw(receipt);
            assertThat(file())
                    .as("gone at once, whatever happens to the desk now")
                    .doesNotExist();
            assertThat(store.rare(outcome("sold", 4000))).isNotEmpty().allMatch(rare -> rare.others() == 0);
        }
        assertThat(putAway()).hasSize(1);
    }

    @Test
    void oneOfAnotherTimeOrDamagedIsNotBelieved() throws Exception {
        try (DeskStore store = open()) {
            store.saveAll(mostlyApart());
            store.rare(outcome("sold", 4000));
        }
        byte[] earlier = Files.readAllBytes(file());
        try (DeskStore store = open()) {
            store.save(outcome("sold", 4000));
        }
        assertThat(Files.readAllBytes(file())).isNotEqualTo(earlier);
        Files.write(file(), earlier);
        assertThat(putAway()).isEmpty();
        try (DeskStore store = open()) {
            assertThat(store.rare(outcome("sold", 4000))).isNotEmpty().allMatch(rare -> rare.others() == 1);
        }
        byte[] damaged = Files.readAllBytes(file());
        damaged[damaged.length / 2] ^= 1;
        Files.write(file(), damaged);
        assertThat(putAway()).isEmpty();
        try (DeskStore store = open()) {
            assertThat(store.rare(outcome("sold", 4000))).isNotEmpty().allMatch(rare -> rare.others() == 1);
        }
    }
}
