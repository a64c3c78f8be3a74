package advisor.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts the rows of a store that several desks share, so that whoever runs the server sees random numbers and sizes.
 *
 * <p>AES-256-GCM with a random nonce, bound to table and number, so that no row can take another's place. Lengths are
 * rounded up. It travels with the connection; in a file of a desk's own it is off, as the file is encrypted as a whole.
 */
public final class Veil implements JdbiConfig<Veil> {

    private static final int NONCE = 12;

    /** Contents are padded to a multiple of so many bytes, so that their length tells little. */
    private static final int STEP = 256;

    private final SecureRandom random = new SecureRandom();
    private @Nullable SecretKeySpec key;
    private @Nullable Hmac labels;
    private long workbench;

    /** A veil that is off, as Jdbi makes it for each connection. */
    public Veil() {}

    private Veil(Veil other) {
        this.key = other.key;
        this.labels = other.labels;
        this.workbench = other.workbench;
    }

    static Veil of(Handle handle) {
        return handle.getConfig(Veil.class);
    }

    /** From now on rows are encrypted. */
    void put(FileKey fileKey, long ofWorkbench) {
        this.key = new SecretKeySpec(fileKey.derive("veil"), "AES");
        this.labels = new Hmac(fileKey.derive("veil-label"));
        this.workbench = ofWorkbench;
    }

    boolean isOn() {
        return key != null;
    }

    /** The number of this workbench, known to the workbenches alone: sessions go on where they were begun. */
    long workbench() {
        return workbench;
    }

    /** A name by which rows can be found, and which tells nothing. */
    String label(String name) {
        return labels == null ? name : labels.tag(name);
    }

    /** Columns as one text that tells nothing; no column holds the end of a line. */
    String cover(String table, long number, List<String> columns) {
        byte[] content = String.join("\n", columns).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().withoutPadding().encodeToString(cover(table, number, content));
    }

    /** The columns that were covered; nothing when they were not covered for this table and number with this key. */
    Optional<List<String>> uncover(String table, long number, String veil, int columns) {
        try {
            Optional<byte[]> content =
                    uncover(table, number, Base64.getDecoder().decode(veil));
            return content.map(bytes -> List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)))
                    .filter(found -> found.size() == columns);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    byte[] cover(String table, long number, byte[] content) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        int padded = (content.length + Integer.BYTES + STEP - 1) / STEP * STEP;
        ByteBuffer plain = ByteBuffer.allocate(padded).putInt(content.length).put(content);
        try {
            byte[] covered = cipher(Cipher.ENCRYPT_MODE, table, number, nonce).doFinal(plain.array());
            return ByteBuffer.allocate(NONCE + covered.length)
                    .put(nonce)
                    .put(covered)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
    }

    Optional<byte[]> uncover(String table, long number, byte[] veil) {
        if (veil.length < NONCE + Integer.BYTES) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, table, number, Arrays.copyOf(veil, NONCE));
            ByteBuffer plain = ByteBuffer.wrap(cipher.doFinal(veil, NONCE, veil.length - NONCE));
            byte[] content = new byte[plain.getInt()];
            plain.get(content);
            return Optional.of(content);
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
    }

    private Cipher cipher(int mode, String table, long number, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(("veil/1/" + table + "/" + number).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    @Override
    public Veil createCopy() {
        return new Veil(this);
    }
}
