package advisor.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files as H2 sees them, with a note of the blocks it has written: what else changes in them was not H2's doing.
 *
 * <p>A database named {@code watched:/path} is the file at that path.
 */
public final class WatchedPath extends FilePathWrapper {

    static final String SCHEME = "watched";

    private static final Map<Path, BitSet> WRITTEN = new ConcurrentHashMap<>();

    static {
        FilePath.register(new WatchedPath());
    }

    /** For H2, which makes others from one. */
    public WatchedPath() {}

    /** The name under which H2 opens a file. */
    static String name(Path file) {
        return SCHEME + ":" + file.toAbsolutePath();
    }

    /** Which blocks of a file were written since this was asked for last. */
    static BitSet takeWritten(Path file) {
        BitSet written = WRITTEN.remove(file.toAbsolutePath());
        return written == null ? new BitSet() : written;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path file = Path.of(getBase().toString()).toAbsolutePath();
        return new Watched(getBase().open(mode), file);
    }

    private static final class Watched extends FileBaseDefault {
        private final FileChannel channel;
        private final Path file;

        Watched(FileChannel channel, Path file) {
            this.channel = channel;
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
        public int read(ByteBuffer to, long position) throws IOException {
            return channel.read(to, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            note(position, position + from.remaining());
            return channel.write(from, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            note(size, Math.max(size, channel.size()));
            channel.truncate(size);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            channel.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
