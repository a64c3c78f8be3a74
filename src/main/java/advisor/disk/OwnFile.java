package advisor.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but their owner may read, where the file system knows owners. */
public final class OwnFile {

    private static final String OWN = "rw-------";

    private OwnFile() {}

    /**
     * Makes an empty file.
     *
     * @throws IOException when it is there already, or can not be made
     */
    public static void create(Path file) throws IOException {
        if (isPosix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWN)));
        } else {
            Files.createFile(file);
        }
    }

    /**
     * Closes a file to others.
     *
     * @throws IOException when it is another's
     */
    public static void close(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWN));
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
