package advisor.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files as H2 sees them, with a note of the blocks it has written and of why it could not: what else changes in them was not H2's doing.
 *
 * <p>A database named {@code watched:/path} is the file at that path.
 */
public class WatchedPath extends FilePathWrapper {

    static final String SCHEME = "watched";

    private static final Map<Path, BitSet> WRITTEN = new ConcurrentHashMap<>();

    /** Why a file could not be written to: H2 closes itself then, and says later only that it is closed. */
    private static final Map<Path, IOException> FAILURES = new ConcurrentHashMap<>();

    static {
        // H2 would put each string it reads into a table of them, which costs a fifth of a look at every row
        System.setProperty("h2.objectCache", "false");
        FilePath.register(new WatchedPath());
    }

    /** For H2, which makes others from one. */
    public WatchedPath() {}

    /** The name under which H2 opens a file. */
    static String name(Path file) {
        return SCHEME + ":" + real(file);
    }

    /** Where a file is in truth: H2 follows links before it opens one. */
    static Path real(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            return absolute.toRealPath();
        } catch (IOException notThere) {
            return beside(absolute);
        }
    }

    private static Path beside(Path absent) {
        Path folder = absent.getParent();
        try {
            return folder == null ? absent : folder.toRealPath().resolve(absent.getFileName());
        } catch (IOException noFolder) {
            // then there is nothing that H2 could open
            return absent;
        }
    }

    /** Which blocks of a file were written since this was asked for last. */
    static BitSet takeWritten(Path file) {
        BitSet written = WRITTEN.remove(real(file));
        return written == null ? new BitSet() : written;
    }

    /** Notes that a file is another one altogether, and rightly so. */
    static void replaced(Path file) throws IOException {
        BitSet all = new BitSet();
        all.set(0, (int) (Files.size(file) / Blocks.SIZE) + 1);
        WRITTEN.put(real(file), all);
    }

    /** Why a file could not be written to since this was asked for last; nothing when it could. */
    static Optional<IOException> takeFailure(Path file) {
        return Optional.ofNullable(FAILURES.remove(real(file)));
    }

    /** Notes that a file could not be written to. */
    static void failed(Path file, IOException failure) {
        FAILURES.put(file, failure);
    }

    /** The file itself. */
    final Path file() {
        return Path.of(getBase().toString()).toAbsolutePath();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Watched(getBase().open(mode), file());
    }

    private static final class Watched extends FileBeneath {
        private final Path file;

        Watched(FileChannel channel, Path file) {
            super(channel);
            this.file = file;
        }

        private void note(long from, long to) {
            WRITTEN.compute(file, (path, before) -> {
                BitSet written = before == null ? new BitSet() : before;
                written.set((int) (from / Blocks.SIZE), (int) (to / Blocks.SIZE) + 1);
                return written;
            });
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            note(position, position + from.remaining());
            return watched(() -> super.write(from, position));
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            note(size, Math.max(size, size()));
            watched(() -> {
                super.implTruncate(size);
                return 0;
            });
        }

        @Override
        public void force(boolean metaData) throws IOException {
            watched(() -> {
                super.force(metaData);
                return 0;
            });
        }

        private int watched(Deed deed) throws IOException {
            try {
                return deed.run();
            } catch (IOException failure) {
                failed(file, failure);
                throw failure;
            }
        }
    }

    private interface Deed {
        int run() throws IOException;
    }
}
