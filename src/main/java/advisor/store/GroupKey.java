package advisor.store;

import advisor.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that the desks of a group share, in a file that is carried from one to the other and kept as a passphrase is.
 *
 * <p>What is sealed with it was sealed by a desk of the group, and only they can read it.
 */
public final class GroupKey implements AutoCloseable {

    private static final String FIRST_LINE = "advisor-workbench group key 1";
    private static final int LARGEST = 1000;

    private final FileKey key;

    private GroupKey(FileKey key) {
        this.key = key;
    }

    /**
     * Makes a key in a new file.
     *
     * @throws StoreRefused when the file is there already or can not be written
     */
    public static void make(Path file) throws StoreRefused {
        try (FileKey key = FileKey.random(new SecureRandom())) {
            String text = FIRST_LINE + "\n" + Base64.getEncoder().encodeToString(key.secret()) + "\n";
            WholeFile.<RuntimeException>create(
                    file, channel -> WholeFile.put(channel, text.getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException there) {
            throw Refusals.fileThere(file);
        } catch (IOException failure) {
            throw Refusals.writing(file, failure);
        }
    }

    /**
     * Reads the key from its file.
     *
     * @throws StoreRefused when it can not be read or is none
     */
    public static GroupKey read(Path file) throws StoreRefused {
        try {
            if (Files.size(file) > LARGEST) {
                throw ExchangeRefusals.noGroupKey(file);
            }
            String[] lines = Files.readString(file, StandardCharsets.US_ASCII).split("\r?\n", -1);
            if (lines.length < 2 || !lines[0].equals(FIRST_LINE)) {
                throw ExchangeRefusals.noGroupKey(file);
            }
            return new GroupKey(new FileKey(Base64.getDecoder().decode(lines[1])));
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException broken) {
            throw ExchangeRefusals.noGroupKey(file);
        } catch (IOException failure) {
            throw Refusals.unreadable(file);
        }
    }

    byte[] derive(String purpose) {
        return key.derive(purpose);
    }

    @Override
    public void close() {
        key.close();
    }
}
