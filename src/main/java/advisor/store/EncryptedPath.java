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
import org.jspecify.annotations.Nullable;

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
        wipe(PASSWORDS.put(WatchedPath.real(file), FilePathEncrypt.getPasswordBytes(password)));
        return SCHEME + ":" + WatchedPath.name(file);
    }

    /** No longer opens a file for H2. */
    static void forget(Path file) {
        wipe(PASSWORDS.remove(WatchedPath.real(file)));
    }

    private static void wipe(byte @Nullable [] password) {
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
