package advisor.pack.signed;

import java.security.SecureRandom;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** A publisher's private key; it never leaves its file and this object. */
public final class SigningKey {

    private final byte[] seed;
    private final PublisherKey publisher;

    /** Takes the 32 bytes over. */
    SigningKey(byte[] seed) throws PackRefused {
        if (seed.length != Ed25519.SECRET_KEY_SIZE) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        }
        this.seed = seed;
        byte[] open = new byte[Ed25519.PUBLIC_KEY_SIZE];
        Ed25519.generatePublicKey(seed, 0, open, 0);
        this.publisher = PublisherKey.of(open);
    }

    /** A new key. */
    public static SigningKey random(SecureRandom random) {
        byte[] seed = new byte[Ed25519.SECRET_KEY_SIZE];
        random.nextBytes(seed);
        try {
            return new SigningKey(seed);
        } catch (PackRefused impossible) {
            throw new IllegalStateException("a key that was made is a key", impossible);
        }
    }

    /** The public half. */
    public PublisherKey publisher() {
        return publisher;
    }

    byte[] seed() {
        return seed;
    }

    byte[] sign(byte[] message) {
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
        return signature;
    }
}
