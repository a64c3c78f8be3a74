package advisor.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * Files that H2 reads and writes through {@link EncryptedFile}.
 *
 * <p>A database named {@code encrypted:watched:/path} is the file at that path, whose password was told before.
 */
public final class EncryptedPath extends FilePathWrapper {

    private static final String SCHEME = "encrypted";

    private static final Map<Path, byte[]> PASSWORDS = new ConcurrentHashMap<>();

    static {
        FilePath.register(new EncryptedPath());
    }

    /** For H2, which makes others from one. */
    public EncryptedPath() {}

    /** The name under which H2 opens a file; {@link #forget} when it is open. */
    static String name(Path file, char[] password) {
        PASSWORDS.put(file.toAbsolutePath(), FilePathEncrypt.getPasswordBytes(password));
        return SCHEME + ":" + WatchedPath.name(file);
    }

    /** No longer opens a file for H2. */
    static void forget(Path file) {
        byte[] password = PASSWORDS.remove(file.toAbsolutePath());
        if (password != null) {
            Arrays.fill(password, (byte) 0);
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel base = getBase().open(mode);
        byte[] password = getBase() instanceof WatchedPath watched ? PASSWORDS.get(watched.file()) : null;
        if (password == null) {
            base.close();
            throw new IOException("nothing but a database is opened so");
        }
        return new EncryptedFile(base, password.clone());
    }
}
