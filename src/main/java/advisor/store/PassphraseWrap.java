package advisor.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The file key as it lies in {@code desk.json}: encrypted with AES-256-GCM under Argon2id of the passphrase.
 *
 * @param use whose it is
 * @param memoryKiB the memory a try costs, in KiB
 * @param passes how often it is gone through
 * @param lanes how many threads could share the work
 * @param salt 16 random bytes in base64
 * @param nonce 12 random bytes in base64
 * @param wrapped the key and its tag in base64
 */
record PassphraseWrap(Use use, int memoryKiB, int passes, int lanes, String salt, String nonce, String wrapped) {

    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 3;
    private static final int LANES = 1;

    /** Whose passphrase it is. */
    enum Use {
        DESK("desk"),
        DEPUTY("deputy"),
        RECOVERY("recovery");

        private final String key;

        Use(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        static Use of(String key) {
            for (Use use : values()) {
                if (use.key.equals(key)) {
                    return use;
                }
            }
            throw new IllegalArgumentException("nobody's passphrase");
        }
    }

    PassphraseWrap {
        // bounds: the file could have been written by anyone, and must not make the workbench ask for all memory
        boolean fine =
                memoryKiB >= 8 && memoryKiB <= 1024 * 1024 && passes >= 1 && passes <= 64 && lanes >= 1 && lanes <= 16;
        if (!fine
                || decode(salt).length != 16
                || decode(nonce).length != 12
                || decode(wrapped).length != FileKey.LENGTH + 16) {
            throw new IllegalArgumentException("not a wrapped key");
        }
    }

    static PassphraseWrap wrap(FileKey key, char[] passphrase, Use use, SecureRandom random) {
        byte[] salt = new byte[16];
        byte[] nonce = new byte[12];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] wrapping = argon2(passphrase, salt, MEMORY_KIB, PASSES, LANES);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, MEMORY_KIB, PASSES, LANES);
            Base64.Encoder base64 = Base64.getEncoder();
            return new PassphraseWrap(
                    use,
                    MEMORY_KIB,
                    PASSES,
                    LANES,
                    base64.encodeToString(salt),
                    base64.encodeToString(nonce),
                    base64.encodeToString(cipher.doFinal(key.secret())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    /** The file key, or nothing when the passphrase is another. */
    Optional<FileKey> unwrap(char[] passphrase) {
        byte[] wrapping = argon2(passphrase, decode(salt), memoryKiB, passes, lanes);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, wrapping, decode(nonce), memoryKiB, passes, lanes);
            return Optional.of(new FileKey(cipher.doFinal(decode(wrapped))));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, int memoryKiB, int passes, int lanes)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        String bound = "advisor-workbench/1/argon2id/" + memoryKiB + "/" + passes + "/" + lanes;
        cipher.updateAAD(bound.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] argon2(char[] passphrase, byte[] salt, int memoryKiB, int passes, int lanes) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        try {
            return new Argon2id(memoryKiB, passes, lanes).derive(bytes, salt, 32);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
