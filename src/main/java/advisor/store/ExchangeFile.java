package advisor.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The form of an exchange file: a first line, eight random bytes, and pieces of lines, each compressed and sealed with
 * AES-256-GCM together with its place and whether it is the last.
 *
 * <p>So no piece can be altered, left out, moved, or taken from another file, and no more than one is in memory.
 */
final class ExchangeFile {

    private static final byte[] FIRST_LINE = "advisor-workbench exchange 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_PIECE = 64 << 20;

    private ExchangeFile() {}

    /** The file is not of this group, not whole, or none at all. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Writes pieces. */
    static final class Writer {
        private final DataOutputStream out;
        private final SecretKeySpec key;
        private final byte[] salt = new byte[8];
        private int number;

        Writer(OutputStream stream, byte[] key, SecureRandom random) throws IOException {
            this.out = new DataOutputStream(stream);
            this.key = new SecretKeySpec(key, "AES");
            random.nextBytes(salt);
            out.write(FIRST_LINE);
            out.write(salt);
        }

        void piece(List<String> lines, boolean last) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
                zip.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            }
            try {
                byte[] sealed =
                        cipher(Cipher.ENCRYPT_MODE, key, salt, number, last).doFinal(packed.toByteArray());
                out.writeBoolean(last);
                out.writeInt(sealed.length);
                out.write(sealed);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java has AES-GCM", impossible);
            }
            number++;
            out.flush();
        }
    }

    /** Reads pieces. */
    static final class Reader {
        private final DataInputStream in;
        private final SecretKeySpec key;
        private final byte[] salt;
        private int number;
        private boolean ended;

        Reader(InputStream stream, byte[] key) throws IOException, Broken {
            this.in = new DataInputStream(stream);
            this.key = new SecretKeySpec(key, "AES");
            if (!Arrays.equals(in.readNBytes(FIRST_LINE.length), FIRST_LINE)) {
                throw new Broken();
            }
            this.salt = in.readNBytes(8);
        }

        /** The lines of the next piece; null after the last. */
        @Nullable
        List<String> piece() throws IOException, Broken {
            if (ended) {
                if (in.read() >= 0) {
                    throw new Broken();
                }
                return null;
            }
            try {
                ended = in.readBoolean();
                int length = in.readInt();
                if (length < 0 || length > LARGEST_PIECE || salt.length < 8) {
                    throw new Broken();
                }
                byte[] packed =
                        cipher(Cipher.DECRYPT_MODE, key, salt, number, ended).doFinal(in.readNBytes(length));
                number++;
                try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                    String text = new String(zip.readNBytes(LARGEST_PIECE), StandardCharsets.UTF_8);
                    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
                }
            } catch (GeneralSecurityException | EOFException broken) {
                throw new Broken();
            }
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] salt, int number, boolean last)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(12).put(salt).putInt(number).array();
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher;
    }
}
