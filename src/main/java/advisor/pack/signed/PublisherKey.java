package advisor.pack.signed;

import advisor.guide.Proquint;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.jspecify.annotations.Nullable;

/** The public half of a publisher's Ed25519 key: what their signature is held against, shown as words. */
public final class PublisherKey {

    private static final int WORDS = 6;

    private final byte[] bytes;

    private PublisherKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The key of 32 bytes.
     *
     * @throws PackRefused when it is no key that only its owner can sign for
     */
    static PublisherKey of(byte[] bytes) throws PackRefused {
        // points of small order verify signatures that nobody made
        if (bytes.length != Ed25519.PUBLIC_KEY_SIZE || !Ed25519.validatePublicKeyFull(bytes, 0)) {
            throw PackRefused.hostile("发布人的公钥不是有效的公钥。", "The publisher's key is no valid key.");
        }
        return new PublisherKey(bytes.clone());
    }

    /**
     * The key as {@link #encoded} wrote it.
     *
     * @throws PackRefused when it is none
     */
    public static PublisherKey decode(String encoded) throws PackRefused {
        try {
            PublisherKey key = of(Base64.getDecoder().decode(encoded));
            if (key.encoded().equals(encoded)) {
                return key;
            }
        } catch (IllegalArgumentException noBase64) {
            throw PackRefused.damaged("发布人的公钥写错了。", "The publisher's key is not written as a key is.");
        }
        throw PackRefused.damaged("发布人的公钥写错了。", "The publisher's key is not written as a key is.");
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
     */
    public String words() {
        ByteBuffer digest =
                ByteBuffer.wrap(Sha256.of("advisor-workbench publisher".getBytes(StandardCharsets.US_ASCII), bytes));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(Proquint.word(digest.getShort()));
        }
        return String.join("-", words);
    }

    /** Whether what somebody typed are the words of this key, whatever stands between them. */
    public boolean isMeantBy(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
        return String.join("-", words).equals(words());
    }

    /** Whether this key's owner signed it. */
    boolean hasSigned(byte[] message, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_SIZE
                && Ed25519.verify(signature, 0, bytes, 0, message, 0, message.length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublisherKey key && Arrays.equals(key.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return words();
    }
}
