package advisor.pack.installed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held while the list of installed guides is changed, so that two programs do not undo each other's change. */
final class WriteLock implements AutoCloseable {

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws IOException when another program or thread is changing the list at the moment
     */
    static WriteLock take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new WriteLock(channel);
            }
        } catch (OverlappingFileLockException thisProgram) {
            channel.close();
            throw new IOException("another thread is at it", thisProgram);
        }
        channel.close();
        throw new IOException("another program is at it");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
