package advisor.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that at any moment either the old or the new one is there whole. */
public final class WholeFile {

    private WholeFile() {}

    /** What fills a file. */
    @FunctionalInterface
    public interface Writing<X extends Exception> {
        void to(FileChannel channel) throws IOException, X;
    }

    /**
     * Writes a file, in place of one that may be there; its folder must be there.
     *
     * @throws IOException when it can not be written; what was there stays as it was
     */
    public static void replace(Path file, byte[] content) throws IOException {
        WholeFile.<RuntimeException>write(file, channel -> put(channel, content), true);
    }

    /**
     * Writes a new file, in a folder that is there.
     *
     * @param writing fills it; when it fails nothing is left of the file
     * @throws FileAlreadyExistsException when there is one of that name
     */
    public static <X extends Exception> void create(Path file, Writing<X> writing) throws IOException, X {
        write(file, writing, false);
    }

    /** Writes all of a content to where a channel is. */
    public static void put(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static <X extends Exception> void write(Path file, Writing<X> writing, boolean overwrite)
            throws IOException, X {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder");
        }
        if (!overwrite && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        // a name of its own, so that nobody's file is in the way
        Path beside = Files.createTempFile(folder, file.getFileName() + ".", ".new");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                writing.to(channel);
                channel.force(true);
            }
            if (overwrite) {
                move(beside, file);
            } else {
                // a link refuses to take the place of a file that came in between, which a move would not
                link(beside, file);
            }
            force(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Makes sure that a file's content is on the disk. */
    public static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Moves a file or folder, in place of a file that may be there; at once where the file system can. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException other) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException there) {
            throw there;
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.move(from, to);
        }
    }

    /** Makes sure that a folder's entries are on the disk, where the system can do that. */
    public static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossible) {
            // Windows has no such thing; its moves are durable
        }
    }
}
