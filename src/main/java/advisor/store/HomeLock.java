package advisor.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The lock on a home folder, held by the system as long as its channel is open, and no longer than the program runs. */
final class HomeLock {

    static final String NAME = "desk.lock";

    private HomeLock() {}

    /**
     * Takes the lock.
     *
     * @throws StoreRefused when another workbench, in this program or another, has it
     */
    static FileChannel take(Path file) throws IOException, StoreRefused {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            taken = false;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw Refusals.inUse();
        }
        return channel;
    }
}
