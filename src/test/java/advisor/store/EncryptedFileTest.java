package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2's own encrypted files are the measure: whatever one wrote the other reads, and both leave the same bytes. */
class EncryptedFileTest {

    private static final int BLOCK = 4096;
    private static final byte[] PASSWORD = "a password of a file".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private static FileChannel raw(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    }

    private static FileChannel ours(Path file) throws IOException {
        return new EncryptedFile(raw(file), PASSWORD.clone());
    }

    private static FileChannel theirs(Path file) throws IOException {
        return new FileEncrypt("theirs", PASSWORD.clone(), raw(file));
    }

    @Test
    void whatIsWrittenAndCutAnyhowIsAsH2WouldHaveIt() throws IOException {
        Random random = new Random(39);
        for (int round = 0; round < 20; round++) {
            Path one = folder.resolve("ours" + round);
            Path other = folder.resolve("theirs" + round);
            // the same salt in both
            theirs(one).size();
            Files.copy(one, other);
            try (FileChannel ours = ours(one);
                    FileChannel theirs = theirs(other)) {
                for (int step = 0; step < 30; step++) {
                    step(random, ours, theirs);
                    assertThat(ours.size()).isEqualTo(theirs.size());
                }
            }
            try (FileChannel ours = ours(other);
                    FileChannel theirs = theirs(one)) {
                assertThat(ours.size()).isEqualTo(theirs.size());
                assertThat(content(ours)).isEqualTo(content(theirs));
            }
        }
    }

    private static void step(Random random, FileChannel ours, FileChannel theirs) throws IOException {
        if (random.nextInt(6) == 0) {
            long size = random.nextInt((int) theirs.size() + 1) / 4096 * 4096;
            ours.truncate(size);
            theirs.truncate(size);
        } else {
            byte[] bytes = new byte[4096 * (1 + random.nextInt(3))];
            random.nextBytes(bytes);
            // H2 leaves no holes
            long position = random.nextInt((int) theirs.size() + 1) / 4096 * 4096;
            assertThat(ours.write(ByteBuffer.wrap(bytes), position))
                    .isEqualTo(theirs.write(ByteBuffer.wrap(bytes), position));
        }
        ByteBuffer here = ByteBuffer.allocate(5000);
        ByteBuffer there = ByteBuffer.allocate(5000);
        long from = random.nextInt((int) theirs.size() + 2);
        assertThat(ours.read(here, from)).isEqualTo(theirs.read(there, from));
        assertThat(here).isEqualTo(there);
    }

    private static byte[] content(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate((int) channel.size());
        if (content.hasRemaining()) {
            channel.read(content, 0);
        }
        return content.array();
    }

    @Test
    void aFileThatEndsWithinABlockHasAllBlocksThatAreWhole() throws IOException {
        Path file = folder.resolve("file");
        byte[] content = random(3 * BLOCK);
        try (FileChannel ours = ours(file)) {
            ours.write(ByteBuffer.wrap(content), 0);
        }
        byte[] whole = Files.readAllBytes(file);
        for (int cut : new int[] {1, 8, 100, 2048, BLOCK - 1}) {
            for (int blocks = 0; blocks <= 3; blocks++) {
                // as a disk leaves it that was full, or was cut off
                Files.write(file, Arrays.copyOf(whole, BLOCK + blocks * BLOCK + cut));
                try (FileChannel ours = ours(file)) {
                    assertThat(ours.size()).as("%d blocks and %d", blocks, cut).isEqualTo(blocks * BLOCK);
                    assertThat(content(ours)).isEqualTo(Arrays.copyOf(content, blocks * BLOCK));
                    assertThat(ours.read(ByteBuffer.allocate(1), blocks * BLOCK))
                            .isEqualTo(-1);
                    ours.write(ByteBuffer.wrap(content, 0, BLOCK), blocks * BLOCK);
                }
                try (FileChannel theirs = theirs(file)) {
                    assertThat(theirs.size())
                            .as("what is written next covers it, and H2 reads all of it")
                            .isEqualTo((blocks + 1) * BLOCK);
                    assertThat(Arrays.copyOfRange(content(theirs), blocks * BLOCK, (blocks + 1) * BLOCK))
                            .isEqualTo(Arrays.copyOf(content, BLOCK));
                }
            }
        }
    }

    @Test
    void aFileThatIsShorterThanItSaysIsAFailure() throws IOException {
        Path file = folder.resolve("file");
        try (FileChannel ours = ours(file)) {
            ours.write(ByteBuffer.wrap(random(2 * BLOCK)), 0);
            try (FileChannel other = raw(file)) {
                other.truncate(2 * BLOCK + 100);
            }
            assertThatThrownBy(() -> ours.read(ByteBuffer.allocate(BLOCK), BLOCK))
                    .isInstanceOf(EOFException.class);
        }
    }

    @Test
    void placesBeyondTwoGigabytesAreAsH2HasThem() throws IOException {
        Path one = folder.resolve("ours");
        Path other = folder.resolve("theirs");
        theirs(one).size();
        Files.copy(one, other);
        // a hole on the disk, as nothing is written before it
        long far = (1L << 31) + (1L << 32) + 5L * BLOCK;
        byte[] content = random(2 * BLOCK);
        try (FileChannel ours = ours(one);
                FileChannel theirs = theirs(other)) {
            ours.write(ByteBuffer.wrap(content), far);
            theirs.write(ByteBuffer.wrap(content), far);
            assertThat(ours.size()).isEqualTo(far + 2 * BLOCK).isEqualTo(theirs.size());
            ours.truncate(far + BLOCK);
            theirs.truncate(far + BLOCK);
        }
        try (FileChannel ours = raw(one);
                FileChannel theirs = raw(other)) {
            assertThat(ours.size()).isEqualTo(theirs.size()).isEqualTo(far + 2 * BLOCK);
            assertThat(read(ours, far + BLOCK, BLOCK)).isEqualTo(read(theirs, far + BLOCK, BLOCK));
        }
        try (FileChannel ours = ours(other)) {
            assertThat(read(ours, far + 10, 100)).isEqualTo(Arrays.copyOfRange(content, 10, 110));
        }
    }

    @Test
    void manyReadAtOnceWhileOneWrites() throws Exception {
        int blocks = 64;
        byte[] content = random(blocks * BLOCK);
        try (FileChannel ours = ours(folder.resolve("file"))) {
            ours.write(ByteBuffer.wrap(content), 0);
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                Random random = new Random(thread);
                all.add(() -> {
                    boolean same = true;
                    for (int i = 0; i < 200; i++) {
                        int from = random.nextInt(content.length - 3000);
                        same &= Arrays.equals(read(ours, from, 3000), Arrays.copyOfRange(content, from, from + 3000));
                    }
                    return same;
                });
            }
            all.add(() -> {
                for (int i = 0; i < 200; i++) {
                    int from = i % blocks * BLOCK;
                    // the same again, and more at the end
                    ours.write(ByteBuffer.wrap(content, from, BLOCK), from);
                    ours.write(ByteBuffer.wrap(content, from, BLOCK), content.length + i * (long) BLOCK);
                }
                return true;
            });
            ExecutorService threads = Executors.newFixedThreadPool(all.size());
            try {
                for (Future<Boolean> one : threads.invokeAll(all)) {
                    assertThat(one.get()).isTrue();
                }
            } finally {
                threads.shutdown();
            }
            assertThat(ours.size()).isEqualTo(content.length + 200L * BLOCK);
        }
    }

    @Test
    void whatIsWrittenIsForcedToTheDiskAndClosedWithIt() throws IOException {
        Disk disk = new Disk(raw(folder.resolve("file")));
        FileChannel ours = new EncryptedFile(disk, PASSWORD.clone());
        ours.write(ByteBuffer.wrap(random(BLOCK)), 0);
        ours.force(true);
        assertThat(disk.forced).isEqualTo(1);
        disk.broken = true;
        assertThatThrownBy(() -> ours.force(true)).hasMessage("broken");
        assertThatThrownBy(() -> ours.write(ByteBuffer.allocate(BLOCK), BLOCK)).hasMessage("broken");
        assertThat(ours.size()).as("nothing is there that could not be written").isEqualTo(BLOCK);
        assertThatThrownBy(() -> ours.truncate(0)).hasMessage("broken");
        assertThat(ours.size()).isEqualTo(BLOCK);
        disk.broken = false;
        assertThat(ours.tryLock()).isNotNull();
        ours.close();
        assertThat(disk.isOpen()).isFalse();
        assertThatThrownBy(() -> ours.read(ByteBuffer.allocate(1), 0)).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void aDiskThatTakesAndGivesAPieceAtATimeIsServed() throws IOException {
        byte[] content = random(3 * BLOCK);
        Disk disk = new Disk(raw(folder.resolve("file")));
        disk.atOnce = 1000;
        try (FileChannel ours = new EncryptedFile(disk, PASSWORD.clone())) {
            assertThat(ours.write(ByteBuffer.wrap(content), 0)).isEqualTo(content.length);
            assertThat(content(ours)).isEqualTo(content);
        }
        try (FileChannel theirs = theirs(folder.resolve("file"))) {
            assertThat(content(theirs)).isEqualTo(content);
        }
    }

    /** A file on a disk that can fail, and that may take less than it is given. */
    private static final class Disk extends FileBeneath {
        private boolean broken;
        private int forced;
        private int atOnce = Integer.MAX_VALUE;

        Disk(FileChannel channel) {
            super(channel);
        }

        private void work() throws IOException {
            if (broken) {
                throw new IOException("broken");
            }
        }

        private ByteBuffer part(ByteBuffer all) {
            return all.slice().limit(Math.min(all.remaining(), atOnce));
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            int read = super.read(part(to), position);
            to.position(to.position() + Math.max(read, 0));
            return read;
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            work();
            int written = super.write(part(from), position);
            from.position(from.position() + written);
            return written;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            work();
            super.implTruncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            work();
            super.force(metaData);
            forced++;
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer to = ByteBuffer.allocate(length);
        assertThat(channel.read(to, from)).isEqualTo(length);
        return to.array();
    }

    @Test
    void whatH2NeverWritesIsRefused() throws IOException {
        try (FileChannel file = ours(folder.resolve("file"))) {
            file.write(ByteBuffer.allocate(8192), 0);
            assertThatThrownBy(() -> file.write(ByteBuffer.allocate(4096), 1)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> file.write(ByteBuffer.allocate(100), 0)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> file.truncate(100)).isInstanceOf(IOException.class);
            assertThat(file.size()).isEqualTo(8192);
        }
    }

    @Test
    void twoFilesOfOneContentShareNoBlock() throws IOException {
        byte[] content = new byte[4096 * 2];
        for (String name : new String[] {"one", "other"}) {
            try (FileChannel file = ours(folder.resolve(name))) {
                file.write(ByteBuffer.wrap(content), 0);
            }
        }
        byte[] one = Files.readAllBytes(folder.resolve("one"));
        byte[] other = Files.readAllBytes(folder.resolve("other"));
        assertThat(java.util.Arrays.copyOfRange(one, 4096, 8192))
                .as("a block is encrypted with the salt of its file and with its number")
                .isNotEqualTo(java.util.Arrays.copyOfRange(other, 4096, 8192))
                .isNotEqualTo(java.util.Arrays.copyOfRange(one, 8192, 12288));
    }
}
