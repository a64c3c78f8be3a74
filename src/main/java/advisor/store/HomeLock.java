package advisor.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/**
 * The lock on a home folder, held by the system as long as its file is open, and no longer than the program runs.
 *
 * <p>The file goes when the lock is given back. Whoever takes the lock looks whether it is still on the file that lies in
 * the home: between opening a file and locking it, its owner may have taken it away.
 */
final class HomeLock implements AutoCloseable {

    static final String NAME = "desk.lock";

    private static final int MOST_TRIES = 20;
    private static final int LONGEST = 1 << 16;

    private final Path home;
    private final FileChannel channel;
    private final boolean leftBehind;

    private HomeLock(Path home, FileChannel channel, boolean leftBehind) {
        this.home = home;
        this.channel = channel;
        this.leftBehind = leftBehind;
    }

    /**
     * Takes the lock of a home, which must be there.
     *
     * @throws StoreRefused when another workbench, in this program or another, has it
     */
    static HomeLock take(Path home) throws IOException, StoreRefused {
        Path file = home.resolve(NAME);
        for (int i = 0; i < MOST_TRIES; i++) {
            boolean leftBehind = isLeft(file);
            FileChannel channel = locked(file);
            if (lies(file, channel)) {
                return new HomeLock(home, channel, leftBehind);
            }
            channel.close();
        }
        throw Refusals.inUse();
    }

    /* Older versions left an empty one whenever they closed a desk. */
    private static boolean isLeft(Path file) throws IOException {
        try {
            return Files.size(file) > 0;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static FileChannel locked(Path file) throws IOException, StoreRefused {
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

    /*
     * The length it is given by the channel must be that of the file of that name. Opening the file a second time would
     * tell more surely, but on some systems closing that again gives back every lock this program has on it.
     */
    private static boolean lies(Path file, FileChannel channel) throws IOException {
        int length = 1 + new SecureRandom().nextInt(LONGEST);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[] {0}), length - 1L);
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Whether the one who had it before never gave it back: the program was ended, or the power failed. */
    boolean isLeftBehind() {
        return leftBehind;
    }

    /** The folder it is on. */
    Path home() {
        return home;
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(home.resolve(NAME));
        } catch (IOException failed) {
            // the system lets go of it when the program ends, and whoever comes next finds it free
        }
    }
}
