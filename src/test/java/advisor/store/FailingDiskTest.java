package advisor.store;

import static advisor.store.DeskTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.store.StoreRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disk that no longer takes what it is given, as one that was pulled out: nobody shall restore a backup for it. */
@Tag("long")
class FailingDiskTest {

    private enum Fault {
        NONE,
        WRITE,
        FORCE
    }

    private static volatile Fault fault = Fault.NONE;

    @TempDir
    Path home;

    private final Anonymiser anonymiser = new Anonymiser(new Random(8));

    /** The files of H2, which lie on such a disk beneath all that is ours. */
    public static final class Disk extends WatchedPath {

        /** For H2, which makes others from one. */
        public Disk() {}

        @Override
        protected FilePath getBase() {
            return new Failing(super.getBase());
        }
    }

    private static final class Failing extends FilePathWrapper {
        private final FilePath disk;

        Failing(FilePath disk) {
            this.disk = disk;
            name = disk.toString();
        }

        @Override
        protected FilePath getBase() {
            return disk;
        }

        @Override
        public String toString() {
            return disk.toString();
        }

        @Override
        public String getScheme() {
            return "failing";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new Channel(disk.open(mode));
        }
    }

    private static final class Channel extends FileBeneath {
        Channel(FileChannel channel) {
            super(channel);
        }

        private static void work(Fault one) throws IOException {
            if (fault == one) {
                throw new IOException("Input/output error");
            }
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            work(Fault.WRITE);
            return super.write(from, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            work(Fault.FORCE);
            super.force(metaData);
        }
    }

    @BeforeEach
    void enter() {
        FilePath.register(new Disk());
    }

    @AfterEach
    void leave() {
        fault = Fault.NONE;
        FilePath.register(new WatchedPath());
    }

    private Outcome outcome() {
        return anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITE", "FORCE"})
    void isNotTakenForADamagedFile(Fault now) throws Exception {
        Outcome first = outcome();
        try (DeskStore store = new Desk(home).openDemonstration()) {
            store.save(first);
            fault = now;
            refused(Reason.UNWRITABLE, () -> store.save(outcome()));
            fault = Fault.NONE;
        }
        try (DeskStore store = new Desk(home).openDemonstration()) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            assertThat(store.outcomes()).contains(first);
        }
    }
}
