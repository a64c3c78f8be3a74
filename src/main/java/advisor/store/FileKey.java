package advisor.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** The random secret of a desk, from which every key in use is derived; wiped when closed. */
final class FileKey implements AutoCloseable {

    static final int LENGTH = 32;

    private final byte[] secret;

    /** Takes the array over. */
    FileKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a file key has 32 bytes");
        }
        this.secret = secret;
    }

    static FileKey random(SecureRandom random) {
        byte[] secret = new byte[LENGTH];
        random.nextBytes(secret);
        return new FileKey(secret);
    }

    /** The bytes themselves, to be wrapped; not a copy. */
    byte[] secret() {
        return secret;
    }

    /** The key for one purpose, by HKDF with SHA-256. */
    byte[] derive(String purpose) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        byte[] info = ("advisor-workbench/1/" + purpose).getBytes(StandardCharsets.US_ASCII);
        hkdf.init(new HKDFParameters(secret, null, info));
        byte[] key = new byte[LENGTH];
        hkdf.generateBytes(key, 0, LENGTH);
        return key;
    }

    /** What H2's file is encrypted with. */
    char[] databaseFile() {
        return password("database-file");
    }

    /** What H2's user is known by. */
    char[] databaseUser() {
        return password("database-user");
    }

    private char[] password(String purpose) {
        byte[] derived = derive(purpose);
        char[] password = HexFormat.of().formatHex(derived).toCharArray();
        Arrays.fill(derived, (byte) 0);
        return password;
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }
}
