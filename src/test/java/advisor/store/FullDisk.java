package advisor.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;

/** The files of H2 on a disk that takes so many more writes, the next one by half or a few bytes, and then nothing until there is room. */
public final class FullDisk extends WatchedPath {

    private static final int PLENTY = Integer.MAX_VALUE;

    /** Less than a block of ours: not every disk is full at the end of one. */
    private static final int FEW = 100;

    private static int left = PLENTY;
    private static boolean full;
    private static boolean few;

    /** For H2, which makes others from one. */
    public FullDisk() {}

    /** Takes the place of the disk; {@link #leave} gives it back. */
    static void enter() {
        FilePath.register(new FullDisk());
        makeRoom();
    }

    static void leave() {
        makeRoom();
        FilePath.register(new WatchedPath());
    }

    static synchronized void fillAfter(int writes) {
        left = writes;
        full = false;
        few = writes % 2 == 0;
    }

    static synchronized void makeRoom() {
        left = PLENTY;
    }

    /** Whether a write failed since it was filled last. */
    static synchronized boolean wasFull() {
        return full;
    }

    private static int last(int wanted) {
        return few ? Math.min(wanted, FEW) : wanted / 2;
    }

    /** How many of so many bytes can be written. */
    private static synchronized int room(int wanted) {
        if (left == PLENTY) {
            return wanted;
        }
        left--;
        if (left >= 0) {
            return wanted;
        }
        full = true;
        return left == -1 ? last(wanted) : 0;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(super.open(mode), file());
    }

    private static final class Limited extends FileBeneath {
        private final Path file;

        Limited(FileChannel channel, Path file) {
            super(channel);
            this.file = file;
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            int wanted = from.remaining();
            int room = room(wanted);
            ByteBuffer part = from.duplicate();
            part.limit(part.position() + room);
            while (part.hasRemaining()) {
                super.write(part, position + part.position() - from.position());
            }
            if (room < wanted) {
                IOException failure = new IOException("No space left on device");
                failed(file, failure);
                throw failure;
            }
            from.position(from.limit());
            return wanted;
        }
    }
}
