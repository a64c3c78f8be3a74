package advisor.store;

import advisor.signature.Signer;
import advisor.signature.SignerKey;
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
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The form of an exchange file: a first line, eight random bytes, pieces of lines, each compressed and sealed with
 * AES-256-GCM together with its place and kind, and a last piece with the key of the desk that wrote it and its signature of
 * everything before.
 *
 * <p>So no piece can be altered, left out, moved, or taken from another file, no more than one is in memory, and only
 * the group can see which desk a file is from.
 */
final class ExchangeFile {

    private static final byte[] FIRST_LINE = "advisor-workbench exchange 2\n".getBytes(StandardCharsets.US_ASCII);

    /** Before desks signed what they wrote. */
    private static final byte[] UNSIGNED = "advisor-workbench exchange 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] PURPOSE = "advisor-workbench exchange\n".getBytes(StandardCharsets.US_ASCII);

    /** What a piece is, which its seal holds. */
    private static final byte MORE = 0;

    private static final byte LAST = 1;
    private static final byte SIGNATURE = 2;
    private static final int LARGEST_PIECE = 64 << 20;

    private ExchangeFile() {}

    /** The file is not of this group, not whole, or none at all. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** It is of a version that did not sign. */
    static final class Unsigned extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Its signature is not that of the desk it names. */
    static final class Forged extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Writes pieces. */
    static final class Writer {
        private final MessageDigest written = sha256();
        private final DataOutputStream out;
        private final SecretKeySpec key;
        private final byte[] salt = new byte[8];
        private int number;

        Writer(OutputStream stream, byte[] key, SecureRandom random) throws IOException {
            this.out = new DataOutputStream(new DigestOutputStream(stream, written));
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
            put(packed.toByteArray(), last ? LAST : MORE);
        }

        /** Signs everything that was written; nothing can follow. */
        void sign(Signer signer) throws IOException {
            byte[] signature = signer.sign(signed(written));
            put(
                    ByteBuffer.allocate(SignerKey.LENGTH + SignerKey.SIGNATURE)
                            .put(signer.key().bytes())
                            .put(signature)
                            .array(),
                    SIGNATURE);
        }

        private void put(byte[] content, byte kind) throws IOException {
            try {
                byte[] sealed =
                        cipher(Cipher.ENCRYPT_MODE, key, salt, number, kind).doFinal(content);
                out.writeByte(kind);
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
        private final MessageDigest read = sha256();
        private final DataInputStream in;
        private final SecretKeySpec key;
        private final byte[] salt;
        private int number;
        private boolean ended;

        Reader(InputStream stream, byte[] key) throws IOException, Broken, Unsigned {
            this.in = new DataInputStream(new DigestInputStream(stream, read));
            this.key = new SecretKeySpec(key, "AES");
            byte[] line = in.readNBytes(FIRST_LINE.length);
            if (Arrays.equals(line, UNSIGNED)) {
                throw new Unsigned();
            }
            if (!Arrays.equals(line, FIRST_LINE)) {
                throw new Broken();
            }
            this.salt = in.readNBytes(8);
        }

        /** The lines of the next piece; null after the last. */
        @Nullable
        List<String> piece() throws IOException, Broken {
            if (ended) {
                return null;
            }
            Piece piece = next();
            if (piece.kind() == SIGNATURE) {
                throw new Broken();
            }
            ended = piece.kind() == LAST;
            try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(piece.content()))) {
                String text = new String(zip.readNBytes(LARGEST_PIECE), StandardCharsets.UTF_8);
                return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
            } catch (ZipException | EOFException broken) {
                throw new Broken();
            }
        }

        /** What tells a file that was read to its last piece of lines from every other. */
        byte[] digest() {
            return signed(read);
        }

        /** Whose signature the file ends with. */
        SignerKey signer() throws IOException, Broken, Forged {
            byte[] message = digest();
            Piece piece = next();
            if (piece.kind() != SIGNATURE
                    || piece.content().length != SignerKey.LENGTH + SignerKey.SIGNATURE
                    || in.read() >= 0) {
                throw new Broken();
            }
            SignerKey signer = SignerKey.of(Arrays.copyOf(piece.content(), SignerKey.LENGTH))
                    .orElseThrow(Forged::new);
            byte[] signature = Arrays.copyOfRange(piece.content(), SignerKey.LENGTH, piece.content().length);
            if (!signer.hasSigned(message, signature)) {
                throw new Forged();
            }
            return signer;
        }

        private Piece next() throws IOException, Broken {
            try {
                byte kind = in.readByte();
                int length = in.readInt();
                if (length < 0 || length > LARGEST_PIECE || salt.length < 8) {
                    throw new Broken();
                }
                byte[] content =
                        cipher(Cipher.DECRYPT_MODE, key, salt, number, kind).doFinal(in.readNBytes(length));
                number++;
                return new Piece(kind, content);
            } catch (GeneralSecurityException | EOFException broken) {
                throw new Broken();
            }
        }
    }

    private record Piece(byte kind, byte[] content) {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /* What is signed: what it is for, and the digest of what came so far, which goes on. */
    private static byte[] signed(MessageDigest soFar) {
        try {
            byte[] digest = ((MessageDigest) soFar.clone()).digest();
            return ByteBuffer.allocate(PURPOSE.length + digest.length)
                    .put(PURPOSE)
                    .put(digest)
                    .array();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the JDK's SHA-256 can be gone on with", impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] salt, int number, byte kind)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(12).put(salt).putInt(number).array();
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(new byte[] {kind});
        return cipher;
    }
}
