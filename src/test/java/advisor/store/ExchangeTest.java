package advisor.store;

import static advisor.store.DeskTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.store.StoreRefused.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {

    @TempDir
    Path folder;

    private final Random random = new Random(77);
    private final Anonymiser anonymiser = new Anonymiser(random);
    private GroupKey group;

    @BeforeEach
    void aGroup() throws Exception {
        GroupKey.make(folder.resolve("group.key"));
        group = GroupKey.read(folder.resolve("group.key"));
    }

    @AfterEach
    void noGroup() {
        group.close();
    }

    private DeskStore open(String name) throws StoreRefused {
        return new Desk(folder.resolve(name)).openDemonstration();
    }

    private Path file() {
        return folder.resolve("one.exchange");
    }

    private Outcome outcome() {
        return anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
    }

    @Test
    void outcomesReachTheOtherDeskOnce() throws Exception {
        Outcome one = outcome();
        try (DeskStore store = open("a")) {
            store.save(one);
            assertThat(store.exportTo(file(), group)).isEqualTo(1);
            refused(Reason.FILE_THERE, () -> store.exportTo(file(), group));
        }
        try (DeskStore store = open("b")) {
            store.save(outcome());
            assertThat(store.importFrom(file(), group)).isEqualTo(new Imported(1, 0, 0));
            assertThat(store.importFrom(file(), group)).isEqualTo(new Imported(0, 0, 0));
            assertThat(store.outcomes()).contains(one).hasSize(2);
        }
        try (DeskStore store = open("b")) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(2, 0, 0, true));
        }
    }

    @Test
    void aWithdrawalReachesTheOtherDeskWhicheverFileComesFirst() throws Exception {
        Receipt receipt = Receipt.random(random);
        Path later = folder.resolve("later.exchange");
        try (DeskStore store = open("a")) {
            store.save(outcome(), null, receipt, Organisations.NONE);
            store.exportTo(file(), group);
            store.withdraw(receipt);
            store.exportTo(later, group);
        }
        try (DeskStore store = open("b")) {
            store.importFrom(file(), group);
            assertThat(store.outcomes()).hasSize(1);
            assertThat(store.importFrom(later, group)).isEqualTo(new Imported(0, 1, 0));
            assertThat(store.outcomes()).isEmpty();
            assertThat(store.verify().whole()).isTrue();
        }
        try (DeskStore store = open("c")) {
            store.importFrom(later, group);
            assertThat(store.importFrom(file(), group)).isEqualTo(new Imported(0, 0, 0));
            assertThat(store.outcomes()).isEmpty();
        }
    }

    @Test
    void nothingOfADamagedOrForeignFileIsTakenIn() throws Exception {
        try (DeskStore store = open("a")) {
            List<Outcome> many = new ArrayList<>();
            for (int i = 0; i < 4100; i++) {
                many.add(outcome());
            }
            store.saveAll(many);
            store.exportTo(file(), group);
        }
        byte[] good = Files.readAllBytes(file());
        GroupKey.make(folder.resolve("other.key"));
        try (DeskStore store = open("b");
                GroupKey other = GroupKey.read(folder.resolve("other.key"))) {
            refused(Reason.NOT_OF_THIS_GROUP, () -> store.importFrom(file(), other));
            for (int i = 0; i < 30; i++) {
                byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
                if (i % 2 == 1) {
                    bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(file(), bad);
                refused(Reason.NOT_OF_THIS_GROUP, () -> store.importFrom(file(), group));
            }
            refused(Reason.UNREADABLE, () -> store.importFrom(folder.resolve("none"), group));
            assertThat(store.outcomes()).as("still open, and empty").isEmpty();
            Files.write(file(), good);
            assertThat(store.importFrom(file(), group).outcomes()).isEqualTo(4100);
        }
        assertThat(new CanarySearch("stop-payment", "self-protection", "moneyLost").in(file()))
                .isEmpty();
    }

    @Test
    void aFileThatIsNoKeyIsRefused() throws Exception {
        Files.writeString(folder.resolve("letter"), "dear group");
        refused(Reason.UNREADABLE, () -> GroupKey.read(folder.resolve("letter")));
        refused(Reason.FILE_THERE, () -> GroupKey.make(folder.resolve("letter")));
    }
}
