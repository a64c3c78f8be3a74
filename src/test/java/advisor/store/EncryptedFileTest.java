package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2's own encrypted files are the measure: whatever one wrote the other reads, and both leave the same bytes. */
class EncryptedFileTest {

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
