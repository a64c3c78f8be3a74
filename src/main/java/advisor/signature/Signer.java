package advisor.signature;

import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The private half of an Ed25519 key. */
public final class Signer {

    /** So many bytes it is made from. */
    public static final int SEED = Ed25519.SECRET_KEY_SIZE;

    private final byte[] seed;
    private final SignerKey key;

    /**
     * The key that follows from a seed.
     *
     * @param seed {@link #SEED} random or derived bytes, taken over
     */
    public Signer(byte[] seed) {
        if (seed.length != SEED) {
            throw new IllegalArgumentException("an Ed25519 key has " + SEED + " bytes");
        }
        this.seed = seed;
        byte[] open = new byte[Ed25519.PUBLIC_KEY_SIZE];
        Ed25519.generatePublicKey(seed, 0, open, 0);
        this.key = SignerKey.of(open).orElseThrow(() -> new IllegalStateException("a key that was made is a key"));
    }

    /** The public half. */
    public SignerKey key() {
        return key;
    }

    /** The bytes it was made from, to be put away in a file; not a copy. */
    public byte[] seed() {
        return seed;
    }

    /** A signature of bytes, {@link SignerKey#SIGNATURE} long. */
    public byte[] sign(byte[] message) {
        byte[] signature = new byte[SignerKey.SIGNATURE];
        Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
        return signature;
    }
}
