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
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path folder;

    private final Random random = new Random(21);
    private final Anonymiser anonymiser = new Anonymiser(random);

    private Path home() {
        return folder.resolve("desk");
    }

    private Path file() {
        return folder.resolve("desk.backup");
    }

    private Outcome outcome() {
        return anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
    }

    private DeskStore open() throws StoreRefused {
        return new Desk(home()).openDemonstration();
    }

    @Test
    void aBackupRestoresTheDeskElsewhereWithItsPassphrase() throws Exception {
        Outcome one = outcome();
        Receipt receipt = Receipt.random(random);
        try (DeskStore store = new Desk(home()).create("one".toCharArray())) {
            store.save(one, null, receipt, Organisations.NONE);
            store.keep(store.newSession(), AllKinds.session(AllKinds.answers()));
            assertThat(store.backup(file())).isEqualTo(1);
            assertThat(store.outcomes()).containsExactly(one);
        }
        Path elsewhere = folder.resolve("elsewhere");
        refused(Reason.WRONG_PASSPHRASE, () -> new Desk(elsewhere).restore(file(), "two".toCharArray()));
        assertThat(elsewhere).as("nothing came into being").doesNotExist();
        char[] passphrase = "one".toCharArray();
        try (DeskStore store = new Desk(elsewhere).restore(file(), passphrase).store()) {
            assertThat(passphrase).containsOnly('\0');
            assertThat(store.outcomes()).containsExactly(one);
            assertThat(store.foundOnOpening().whole()).isTrue();
            assertThat(store.find(receipt)).isPresent();
            assertThat(store.unfinished())
                    .as("no session is left lying about in backups")
                    .isEmpty();
        }
        new Desk(elsewhere).open("one".toCharArray()).close();
        assertThat(names(elsewhere))
                .containsExactlyInAnyOrder("desk.json", "outcomes.closed", "outcomes.mv.db", "outcomes.seal");
    }

    @Test
    @OnlyInAFile
    void aLookIntoABackupTellsWhatRestoringItWouldTakeAndBring() throws Exception {
        Receipt receipt = Receipt.random(random);
        try (DeskStore store = open()) {
            store.save(outcome(), null, receipt, Organisations.NONE);
            store.save(outcome());
            store.backup(file());
            store.withdraw(receipt);
            store.saveAll(List.of(outcome(), outcome(), outcome()));
            BackupLook look = store.look(file());
            assertThat(look.state()).isEqualTo(BackupLook.State.WHOLE);
            assertThat(look.outcomes()).isEqualTo(2);
            assertThat(look.lost()).isEqualTo(3);
            assertThat(look.gained()).isZero();
            assertThat(look.withdrawn()).isEqualTo(1);
            store.backup(file());
            assertThat(DeskStore.backups(file())).hasSize(2);
            assertThat(store.look(DeskStore.backups(file()).get(1)).lost()).isEqualTo(3);
            assertThat(names(home())).doesNotContain("looking");
            byte[] good = Files.readAllBytes(file());
            good[good.length / 2] ^= 1;
            Files.write(file(), good);
            assertThat(store.look(file()).state()).isIn(BackupLook.State.DAMAGED, BackupLook.State.NONE);
            assertThat(store.look(Files.writeString(folder.resolve("letter"), "dear desk"))
                            .state())
                    .isEqualTo(BackupLook.State.NONE);
            refused(Reason.UNREADABLE, () -> store.look(folder.resolve("none")));
            assertThat(store.outcomes()).as("nothing was changed").hasSize(4);
        }
        try (DeskStore other = new Desk(folder.resolve("other")).openDemonstration()) {
            assertThat(other.look(DeskStore.backups(file()).get(1)).state()).isEqualTo(BackupLook.State.CLOSED);
        }
    }

    @Test
    @OnlyInAFile
    void aClockThatWasSetBackLosesNothing() throws Exception {
        MovedClock clock = new MovedClock();
        Receipt receipt = Receipt.random(random);
        Outcome one = outcome();
        Outcome two = outcome();
        try (DeskStore store = new Desk(home(), clock).openDemonstration()) {
            store.save(one, null, receipt, Organisations.NONE);
            store.backup(file());
        }
        clock.move(Duration.ofDays(-400));
        try (DeskStore store = new Desk(home(), clock).openDemonstration()) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            assertThat(store.find(receipt)).isPresent();
            store.save(two);
            store.backup(file());
            KnownBackups known = new KnownBackups(home(), null);
            assertThat(known.newest().orElseThrow().file())
                    .as("the newest is the one made last, whatever the clock said")
                    .isEqualTo(file());
            assertThat(DeskStore.backups(file())).hasSize(2);
        }
        clock.move(Duration.ofDays(400));
        try (DeskStore store =
                new Desk(home(), clock).restore(file(), new char[0]).store()) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            assertThat(store.outcomes()).containsExactlyInAnyOrder(one, two);
            assertThat(store.find(receipt)).isPresent();
        }
    }

    @Test
    void threeGenerationsStay() throws Exception {
        try (DeskStore store = open()) {
            for (int i = 1; i <= 5; i++) {
                store.save(outcome());
                assertThat(store.backup(file())).isEqualTo(i);
            }
        }
        assertThat(names(folder)).containsExactlyInAnyOrder("desk", "desk.backup", "desk.backup.1", "desk.backup.2");
        for (int age = 0; age < 3; age++) {
            Path file = age == 0 ? file() : folder.resolve("desk.backup." + age);
            try (DeskStore store = new Desk(folder.resolve("restored" + age))
                    .restore(file, new char[0])
                    .store()) {
                assertThat(store.outcomes()).hasSize(5 - age);
            }
        }
    }

    @Test
    @OnlyInAFile
    void aFileThatIsNoBackupIsNotOverwritten() throws Exception {
        Files.writeString(file(), "a letter");
        try (DeskStore store = open()) {
            refused(Reason.FILE_THERE, () -> store.backup(file()));
            refused(
                    Reason.UNWRITABLE,
                    () -> store.backup(folder.resolve("nowhere").resolve("backup")));
            store.save(outcome());
        }
        assertThat(file()).hasContent("a letter");
        assertThat(names(folder)).containsExactlyInAnyOrder("desk", "desk.backup");
        refused(Reason.NO_BACKUP, () -> new Desk(home()).restore(file(), new char[0]));
        refused(Reason.UNREADABLE, () -> new Desk(home()).restore(folder.resolve("none"), new char[0]));
    }

    @Test
    @OnlyInAFile
    void aDeskThatLostSomethingDoesNotPushOutAGoodBackup() throws Exception {
        try (DeskStore store = open()) {
            store.saveAll(List.of(outcome(), outcome()));
            store.backup(file());
        }
        byte[] good = Files.readAllBytes(file());
        try (Database database =
                Database.open(home(), KeyFile.read(home().resolve(KeyFile.NAME)).plainKey())) {
            database.write(handle -> handle.execute("DELETE FROM outcomes WHERE id = (SELECT MIN(id) FROM outcomes)"));
            database.sync();
        }
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening().lost()).isEqualTo(1);
            refused(Reason.DAMAGED, () -> store.backup(file()));
            assertThat(file()).hasBinaryContent(good);
        }
        try (DeskStore store = new Desk(home()).restore(file(), new char[0]).store()) {
            assertThat(store.outcomes()).hasSize(2);
            assertThat(store.foundOnOpening().whole()).isTrue();
        }
        assertThat(names(home().resolve("before-restore-1"))).contains(Database.FILE);
    }

    @Test
    @OnlyInAFile
    void whatWasWithdrawnSinceStaysWithdrawn() throws Exception {
        Receipt receipt = Receipt.random(random);
        Outcome other = outcome();
        try (DeskStore store = open()) {
            store.save(outcome(), null, receipt, Organisations.NONE);
            store.save(other);
            store.backup(file());
            store.withdraw(receipt);
        }
        try (DeskStore store = new Desk(home()).restore(file(), new char[0]).store()) {
            assertThat(store.outcomes()).containsExactly(other);
            assertThat(store.verify().whole()).isTrue();
        }
    }

    @Test
    @OnlyInAFile
    void aDamagedBackupIsNeverPutInPlace() throws Exception {
        Outcome one = outcome();
        try (DeskStore store = open()) {
            store.save(one);
            store.backup(file());
        }
        byte[] good = Files.readAllBytes(file());
        for (int i = 0; i < 60; i++) {
            byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            if (i % 2 == 1) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file(), bad);
            try (DeskStore store = new Desk(home()).restore(file(), new char[0]).store()) {
                assertThat(store.outcomes()).containsExactly(one);
            } catch (StoreRefused refused) {
                assertThat(refused.reason()).isIn(Reason.NO_BACKUP, Reason.NEWER);
            }
            try (DeskStore store = open()) {
                assertThat(store.outcomes()).containsExactly(one);
                assertThat(store.foundOnOpening().whole()).isTrue();
            }
        }
    }

    @Test
    @OnlyInAFile
    void closingRewritesTheFileWithoutWhatWasDeleted() throws Exception {
        Receipt receipt = Receipt.random(random);
        byte[] before;
        try (DeskStore store = open()) {
            store.save(outcome(), null, receipt, Organisations.NONE);
            for (int i = 0; i < 20; i++) {
                store.save(outcome());
            }
            store.keep(store.newSession(), AllKinds.session(AllKinds.answers()));
            store.withdraw(receipt);
            before = Files.readAllBytes(home().resolve(Database.FILE));
        }
        assertThat(Files.size(home().resolve(Database.FILE))).isLessThan(before.length);
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(20, 0, 0, true));
            assertThat(store.unfinished())
                    .as("a session in progress is not lost")
                    .hasSize(1);
        }
        assertThat(names(home()))
                .containsExactlyInAnyOrder("desk.json", "outcomes.closed", "outcomes.mv.db", "outcomes.seal");
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
