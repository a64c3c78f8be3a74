package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.outcome.Renumbered;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that is as it was closed opens without a look at every row, and no other does. */
class ClosedFileTest {

    /** As many as are written anew on closing, and come to several blocks then. */
    private static final int MANY = 20_000;

    @TempDir
    static Path made;

    @TempDir
    Path home;

    private final Anonymiser anonymiser = new Anonymiser(new Random(4));

    @BeforeAll
    static void aDesk() throws Exception {
        Outcome one = new Anonymiser(new Random(4)).anonymise(AllKinds.session(AllKinds.answers()));
        try (DeskStore store = new Desk(made).openDemonstration()) {
            store.saveAll(Renumbered.copies(List.of(one), MANY, new Random(5)));
        }
    }

    @BeforeEach
    void aCopyOfIt() throws Exception {
        for (String name : List.of(KeyFile.NAME, Database.FILE, TallyFile.NAME, ClosedFile.NAME)) {
            Files.copy(made.resolve(name), home.resolve(name));
        }
    }

    private DeskStore open() throws StoreRefused {
        return new Desk(home).openDemonstration();
    }

    private boolean isAsClosed() throws StoreRefused {
        return ClosedFile.look(home, KeyFile.read(home.resolve(KeyFile.NAME)).plainKey())
                .isAsClosed();
    }

    private void flip(long at) throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(home.resolve(Database.FILE).toFile(), "rw")) {
            file.seek(at);
            int was = file.read();
            file.seek(at);
            file.write(was ^ 1);
        }
    }

    @Test
    void whatWasClosedIsKnownAndSaysTheSame() throws Exception {
        assertThat(isAsClosed()).isTrue();
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(MANY, 0, 0, true));
            assertThat(store.verify()).isEqualTo(store.foundOnOpening());
        }
        assertThat(isAsClosed()).isTrue();
    }

    @Test
    void aDeskThatWasNotClosedIsLookedThrough() throws Exception {
        Files.delete(home.resolve(ClosedFile.NAME));
        assertThat(isAsClosed()).isFalse();
        open().close();
        assertThat(isAsClosed()).isTrue();
    }

    @Test
    void everyBlockAndTheTalliesCount() throws Exception {
        long size = Files.size(home.resolve(Database.FILE));
        for (long at : new long[] {0, 5000, size / 2, size - 1}) {
            flip(at);
            assertThat(isAsClosed()).as("at %d", at).isFalse();
            flip(at);
            assertThat(isAsClosed()).isTrue();
        }
        Files.writeString(home.resolve(TallyFile.NAME), "\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(isAsClosed()).isFalse();
    }

    /* A large desk: one that is small is rewritten when it is closed. */
    @Test
    void whatABadDiskDoesWhileTheDeskIsOpenIsNotSealed() throws Exception {
        FileKey key = KeyFile.read(home.resolve(KeyFile.NAME)).plainKey();
        ClosedFile closed = ClosedFile.look(home, key);
        assertThat(closed.isAsClosed()).isTrue();
        byte[] before = Files.readAllBytes(home.resolve(Database.FILE));
        long at;
        try (Database database = Database.open(home, key)) {
            database.write(handle -> handle.execute("UPDATE outcomes SET city = city WHERE id = 0"));
            database.sync();
            byte[] after = Files.readAllBytes(home.resolve(Database.FILE));
            int block = 1;
            while (!Arrays.equals(before, from(block), to(block), after, from(block), to(block))) {
                block++;
            }
            at = to(block) - 100;
            flip(at);
        }
        closed.seal();
        assertThat(isAsClosed()).isFalse();
        flip(at);
        assertThat(isAsClosed()).isTrue();
    }

    private static int from(int block) {
        return block * Blocks.SIZE;
    }

    private static int to(int block) {
        return from(block + 1);
    }

    @Test
    void rewritingKeepsEverythingAndGoesOn() throws Exception {
        try (DeskStore store = open()) {
            Outcome one = anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
            store.save(one);
            long session = store.newSession();
            store.keep(session, AllKinds.session(AllKinds.answers()));
            store.rewrite();
            store.save(one);
            store.save(anonymiser.anonymise(AllKinds.session(AllKinds.answers())), session);
            assertThat(store.verify()).isEqualTo(new Verification(MANY + 2, 0, 0, true));
        }
        assertThat(isAsClosed()).isTrue();
    }
}
