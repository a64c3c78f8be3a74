package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.store.StoreRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A disk that is full at one write after the other, the last of them written by half: nothing that was acknowledged is
 * lost, a sentence says so, and once there is room it goes on.
 *
 * <p>With {@code -Dadvisor.full=true} at every write of everything.
 */
@Tag("long")
class FullDiskTest {

    private static final boolean FULL = Boolean.getBoolean("advisor.full");
    private static final int BEFORE = 10;

    private enum Deed {
        SAVE,
        KEEP,
        WITHDRAW,
        BACKUP,
        REWRITE,
        IMPORT,
        CLOSE,
        MIGRATION
    }

    @TempDir
    Path folder;

    private final Random random = new Random(41);
    private final Anonymiser anonymiser = new Anonymiser(random);
    private final Receipt receipt = Receipt.random(random);
    private final List<Outcome> saved = new ArrayList<>();

    @BeforeEach
    void enter() {
        FullDisk.enter();
    }

    @AfterEach
    void leave() {
        FullDisk.leave();
    }

    private Outcome outcome() {
        return anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void atOneWriteAfterTheOther(Deed deed, TestReporter reporter) throws Exception {
        prepare(deed);
        int tries = 0;
        int writes = 0;
        boolean full = true;
        Budget budget = Budget.of(12, 4);
        while (full && !budget.isSpent(tries)) {
            Path home = copy("d" + writes);
            full = doOnAFullDisk(deed, home, writes);
            look(deed, home);
            tries++;
            writes += FULL ? 1 : 1 + writes / 2;
        }
        int disks = full ? tries : tries - 1;
        assertThat(disks).as("it was full at least once").isPositive();
        reporter.publishEntry(
                deed.name(),
                disks + " full disks, 0 outcomes lost" + (full ? "; there was no time for those after " + writes : ""));
    }

    private void prepare(Deed deed) throws Exception {
        try (DeskStore store = new Desk(folder.resolve("template")).openDemonstration()) {
            Outcome first = outcome();
            store.save(first, null, receipt, Organisations.NONE);
            for (int i = 1; i < BEFORE; i++) {
                Outcome one = outcome();
                store.save(one);
                saved.add(one);
            }
            if (deed != Deed.WITHDRAW) {
                saved.add(first);
            }
        }
        if (deed == Deed.MIGRATION) {
            OldDesk.backToFirst(folder.resolve("template"));
        }
        if (deed == Deed.IMPORT) {
            GroupKey.make(folder.resolve("group.key"));
            try (DeskStore other = new Desk(folder.resolve("other")).openDemonstration();
                    GroupKey group = GroupKey.read(folder.resolve("group.key"))) {
                other.saveAll(Stream.generate(this::outcome).limit(50).toList());
                other.group().export(folder.resolve("other.exchange"), group);
            }
        }
    }

    private Path copy(String name) throws IOException {
        Path home = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(folder.resolve("template"))) {
            for (Path file : files.toList()) {
                Files.copy(file, home.resolve(file.getFileName()));
            }
        }
        return home;
    }

    /** Gives whether the disk was full. */
    private boolean doOnAFullDisk(Deed deed, Path home, int writes) {
        if (deed == Deed.MIGRATION) {
            FullDisk.fillAfter(writes);
        }
        try (DeskStore store = new Desk(home).openDemonstration()) {
            if (deed == Deed.CLOSE) {
                Outcome one = outcome();
                store.save(one);
            }
            FullDisk.fillAfter(writes);
            run(deed, store, home);
        } catch (StoreRefused refused) {
            assertThat(refused.reason()).as("%s at write %d", deed, writes).isEqualTo(Reason.DISK_FULL);
            assertThat(refused.message().en()).contains("disk is full", "safe");
        } finally {
            FullDisk.makeRoom();
        }
        return FullDisk.wasFull();
    }

    private void run(Deed deed, DeskStore store, Path home) throws StoreRefused {
        switch (deed) {
            case SAVE -> store.save(outcome());
            case KEEP -> store.keep(store.newSession(), AllKinds.session(AllKinds.answers()));
            case WITHDRAW -> store.withdraw(receipt);
            case BACKUP -> store.backup(home.resolveSibling(home.getFileName() + ".backup"));
            case REWRITE -> store.rewrite();
            case IMPORT -> {
                try (GroupKey group = GroupKey.read(folder.resolve("group.key"))) {
                    Acquainted.take(store, folder.resolve("other.exchange"), group);
                }
            }
            case CLOSE -> store.close();
            case MIGRATION -> assertThat(store.outcomes()).hasSize(BEFORE);
        }
    }

    private void look(Deed deed, Path home) throws Exception {
        Outcome next = outcome();
        try (DeskStore store = new Desk(home).openDemonstration()) {
            assertThat(store.foundOnOpening().whole()).as("%s %s", deed, home).isTrue();
            assertThat(store.recount().agrees()).isTrue();
            assertThat(store.outcomes()).containsAll(saved);
            store.save(next);
            assertThat(store.outcomes()).contains(next);
        }
        Path backup = home.resolveSibling(home.getFileName() + ".backup");
        if (Files.exists(backup)) {
            try (DeskStore store = new Desk(folder.resolve("restored-" + home.getFileName()))
                    .restore(backup, new char[0])
                    .store()) {
                assertThat(store.outcomes()).containsAll(saved);
            }
        }
    }

    /* Also what this program writes beside the database. Where nothing can be mounted, the others above remain. */
    @Test
    void aSmallFileSystemWithOneMorePageEachTime(TestReporter reporter) throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        try (SmallDisk disk = SmallDisk.mount(small, 3)) {
            assumeThat(disk.isMounted()).isTrue();
            Budget budget = Budget.of(15, 3);
            int disks = 0;
            for (int pages = 0; pages < 64 && !budget.isSpent(disks); pages += FULL ? 1 : 7, disks++) {
                Path home = small.resolve("desk" + pages);
                List<Outcome> acknowledged = new ArrayList<>();
                try (DeskStore store = new Desk(home).openDemonstration()) {
                    acknowledged.add(outcome());
                    store.save(acknowledged.get(0));
                    Path ballast = small.resolve("ballast");
                    fill(ballast, pages);
                    for (int i = 0; i < 40; i++) {
                        Outcome one = outcome();
                        store.save(one);
                        acknowledged.add(one);
                        store.backup(small.resolve("backup"));
                    }
                } catch (StoreRefused refused) {
                    assertThat(refused.reason()).as("%d pages", pages).isEqualTo(Reason.DISK_FULL);
                }
                Files.delete(small.resolve("ballast"));
                try (DeskStore store = new Desk(home).openDemonstration()) {
                    assertThat(store.foundOnOpening().whole())
                            .as("%d pages", pages)
                            .isTrue();
                    assertThat(store.outcomes()).containsAll(acknowledged);
                }
                delete(home);
                Files.deleteIfExists(small.resolve("backup"));
                Files.deleteIfExists(small.resolve("backup.1"));
                Files.deleteIfExists(small.resolve("backup.2"));
            }
            reporter.publishEntry("small file systems", disks + ", 0 outcomes lost");
        }
    }

    private static void fill(Path ballast, int pagesLeft) throws IOException {
        long room = Files.getFileStore(ballast.getParent()).getUsableSpace() - pagesLeft * 4096L;
        Files.write(ballast, new byte[(int) Math.max(0, room)]);
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(home);
    }
}
