package advisor.signature;

import advisor.guide.Proquint;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.jspecify.annotations.Nullable;

/** The public half of an Ed25519 key: what a signature is held against, shown as words. */
public final class SignerKey {

    /** So many bytes a key has. */
    public static final int LENGTH = Ed25519.PUBLIC_KEY_SIZE;

    /** So many bytes a signature has. */
    public static final int SIGNATURE = Ed25519.SIGNATURE_SIZE;

    private static final int WORDS = 6;

    private final byte[] bytes;

    private SignerKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The key of these bytes; nothing when they are no key that only its owner can sign for. */
    public static Optional<SignerKey> of(byte[] bytes) {
        // points of small order verify signatures that nobody made
        return bytes.length == LENGTH && Ed25519.validatePublicKeyFull(bytes, 0)
                ? Optional.of(new SignerKey(bytes.clone()))
                : Optional.empty();
    }

    /** The key as {@link #encoded} wrote it; nothing when it is none. */
    public static Optional<SignerKey> decode(String encoded) {
        try {
            return of(Base64.getDecoder().decode(encoded))
                    .filter(key -> key.encoded().equals(encoded));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The key in base64. */
    public String encoded() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Six words that stand for the key, to be compared over the phone.
     *
     * <p>They hold 96 bits of its SHA-256: making another key with the same words is out of reach, and six words are
     * still read aloud.
     *
     * @param of what the key is for, ASCII: the same key has other words for something else
     */
    public String words(String of) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(of));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(Proquint.word(digest.getShort()));
        }
        return String.join("-", words);
    }

    private byte[] sha256(String of) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("advisor-workbench " + of).getBytes(StandardCharsets.US_ASCII));
            return digest.digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Whether what somebody typed are the words of this key, whatever stands between them. */
    public boolean isMeantBy(String typed, String of) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
        return String.join("-", words).equals(words(of));
    }

    /** Whether this key's owner signed it. */
    public boolean hasSigned(byte[] message, byte[] signature) {
        return signature.length == SIGNATURE && Ed25519.verify(signature, 0, bytes, 0, message, 0, message.length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignerKey key && Arrays.equals(key.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return encoded();
    }
}
