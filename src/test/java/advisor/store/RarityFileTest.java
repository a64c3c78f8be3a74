package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Setting;
import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Rarity;
import advisor.outcome.Receipt;
import advisor.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
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
            assertThat(store.withdraw(Receipt.random(random))).isFalse();
            assertThat(file()).as("nobody has that receipt").exists();
            store.withdraw(receipt);
            assertThat(file())
                    .as("gone at once, whatever happens to the desk now")
                    .doesNotExist();
            assertThat(store.rare(outcome("sold", 4000))).isNotEmpty().allMatch(rare -> rare.others() == 0);
        }
        assertThat(putAway()).hasSize(1);
    }

    @Test
    void aCityWithoutOutcomesDoesNotSpoilTheRest() throws Exception {
        try (DeskStore store = open()) {
            store.saveAll(mostlyApart());
            store.rare(outcome("sold", 4000));
            // the first client of another city, of whom nothing is saved
            store.rare(outcome(AllKinds.DAY, "110105"));
        }
        assertThat(putAway())
                .hasSize(2)
                .filteredOn(rarity -> rarity.isAbout(outcome("sold", 4000)))
                .singleElement()
                .satisfies(rarity ->
                        assertThat(rarity.rare(outcome("sold", 4000), false)).isNotEmpty());
    }

    private Outcome outcome(LocalDate day, String place) throws Exception {
        return anonymiser.anonymise(Session.replay(AllKinds.guide(), Setting.on(day, place), AllKinds.answers()));
    }

    @Test
    void itsSizeDoesNotShowWhatAClientHadForTheFirstTime() throws Exception {
        try (DeskStore store = open()) {
            store.saveAll(mostlyApart());
            store.rare(outcome("sold", 4000));
        }
        long before = Files.size(file());
        try (DeskStore store = open()) {
            store.save(outcome("sold", 90_000));
        }
        assertThat(putAway()).isNotEmpty();
        assertThat(Files.size(file())).isEqualTo(before);
    }

    @Test
    @Tag("long")
    void aWithdrawalElsewhereIsTakenInOnce() throws Exception {
        Path file = home.resolve("exchange");
        Receipt receipt = Receipt.random(random);
        GroupKey.make(home.resolve("group.key"));
        try (GroupKey group = GroupKey.read(home.resolve("group.key"))) {
            try (DeskStore other = new Desk(home.resolve("other")).openDemonstration()) {
                other.save(outcome("sold", 4000), null, receipt, Organisations.NONE);
                other.withdraw(receipt);
                other.group().export(file, group);
            }
            try (DeskStore store = open()) {
                store.saveAll(mostlyApart());
                store.rare(outcome("sold", 4000));
                assertThat(Acquainted.take(store, file, group)).isEqualTo(new Imported(0, 1, 0));
                store.rare(outcome("sold", 4000));
            }
            assertThat(putAway()).hasSize(1);
            try (DeskStore store = open()) {
                assertThat(Acquainted.take(store, file, group)).isEqualTo(new Imported(0, 0, 0));
            }
            assertThat(putAway())
                    .as("nothing went, so that nothing is counted anew")
                    .hasSize(1);
        }
    }

    @Test
    @Tag("long")
    void whatIsFoldedOnOpeningIsInItNoLonger() throws Exception {
        MovedClock clock = new MovedClock();
        try (DeskStore store = new Desk(home, clock).openDemonstration()) {
            store.saveAll(mostlyApart());
            assertThat(store.keepFor(12)).isZero();
            store.rare(outcome("sold", 4000));
            // so that the clock is believed next year
            store.save(outcome(LocalDate.of(2027, 9, 1), "110105"));
        }
        clock.move(Duration.ofDays(300));
        new Desk(home, clock).openDemonstration().close();
        assertThat(file()).as("nothing was folded").exists();
        clock.move(Duration.ofDays(100));
        try (DeskStore store = new Desk(home, clock).openDemonstration()) {
            assertThat(store.foundOnOpening().outcomes()).isEqualTo(1);
            assertThat(file()).as("before anybody asks").doesNotExist();
        }
    }

    @Test
    @Tag("long")
    void ofADeskThatABackupTookThePlaceOfItIsNotThere() throws Exception {
        Path backup = home.resolve("desk.backup");
        try (DeskStore store = open()) {
            store.saveAll(mostlyApart());
            store.backup(backup);
            store.save(outcome("sold", 4000));
            store.rare(outcome("sold", 4000));
        }
        assertThat(file()).exists();
        try (DeskStore store = new Desk(home).restore(backup, new char[0]).store()) {
            assertThat(file()).doesNotExist();
            assertThat(store.rare(outcome("sold", 4000))).isNotEmpty().allMatch(rare -> rare.others() == 0);
        }
    }

    @Test
    @Tag("long")
    void ofADeskThatHasLostOutcomesNothingIsPutAway() throws Exception {
        Path earlier = home.resolve("earlier");
        try (DeskStore store = open()) {
            store.saveAll(mostlyApart());
        }
        Files.copy(home.resolve(Database.FILE), earlier);
        try (DeskStore store = open()) {
            store.save(outcome("sold", 4000));
        }
        Files.copy(earlier, home.resolve(Database.FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening().lost()).isEqualTo(1);
            store.rare(outcome("sold", 4000));
        }
        assertThat(file()).as("it would count for the whole of them").doesNotExist();
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
