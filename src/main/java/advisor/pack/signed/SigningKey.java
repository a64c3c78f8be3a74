package advisor.pack.signed;

import advisor.signature.Signer;
import java.security.SecureRandom;

/** A publisher's private key; it never leaves its file and this object. */
public final class SigningKey {

    private final Signer signer;
    private final PublisherKey publisher;

    /** Takes the {@link Signer#SEED} bytes over. */
    SigningKey(byte[] seed) {
        this.signer = new Signer(seed);
        this.publisher = new PublisherKey(signer.key());
    }

    /** A new key. */
    public static SigningKey random(SecureRandom random) {
        byte[] seed = new byte[Signer.SEED];
        random.nextBytes(seed);
        return new SigningKey(seed);
    }

    /** The public half. */
    public PublisherKey publisher() {
        return publisher;
    }

    byte[] seed() {
        return signer.seed();
    }

    byte[] sign(byte[] message) {
        return signer.sign(message);
    }
}
