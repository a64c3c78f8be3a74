package advisor.pack.signed;

import advisor.signature.SignerKey;
import org.jspecify.annotations.Nullable;

/** The public half of a publisher's key: what their signature is held against, shown as words. */
public final class PublisherKey {

    private static final String USE = "publisher";

    private final SignerKey key;

    PublisherKey(SignerKey key) {
        this.key = key;
    }

    /**
     * The key as {@link #encoded} wrote it.
     *
     * @throws PackRefused when it is none
     */
    public static PublisherKey decode(String encoded) throws PackRefused {
        return new PublisherKey(SignerKey.decode(encoded)
                .orElseThrow(() -> PackRefused.damaged("发布人的公钥不是有效的公钥。", "The publisher's key is no valid key.")));
    }

    /** The key in base64. */
    public String encoded() {
        return key.encoded();
    }

    /** Six words that stand for the key, to be compared over the phone. */
    public String words() {
        return key.words(USE);
    }

    /** Whether what somebody typed are the words of this key, whatever stands between them. */
    public boolean isMeantBy(String typed) {
        return key.isMeantBy(typed, USE);
    }

    /** Whether this key's owner signed it. */
    boolean hasSigned(byte[] message, byte[] signature) {
        return key.hasSigned(message, signature);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublisherKey publisher && publisher.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return words();
    }
}
