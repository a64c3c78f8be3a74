package advisor.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Random bits that follow from a secret seed: HMAC-SHA256 over a purpose and a counter.
 *
 * <p>Whoever does not know the seed can not tell them from chance; the same seed and purpose give the same bits.
 */
final class SeededStream {

    static final int SEED = 32;

    private static final String HMAC = "HmacSHA256";

    private final Mac mac;
    private final byte[] purpose;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long blocks;
    private int left;
    private int bitsLeft;

    /**
     * A stream.
     *
     * @param seed at least 32 secret bytes
     */
    SeededStream(byte[] seed, String purpose) {
        if (seed.length < SEED) {
            throw new IllegalArgumentException("a seed has at least 32 bytes");
        }
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(seed, HMAC));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
        this.purpose = purpose.getBytes(StandardCharsets.UTF_8);
    }

    /** One fair bit. */
    boolean bit() {
        if (bitsLeft == 0) {
            if (!block.hasRemaining()) {
                mac.update(ByteBuffer.allocate(Long.BYTES).putLong(0, blocks++));
                block = ByteBuffer.wrap(mac.doFinal(purpose));
            }
            left = block.get();
            bitsLeft = Byte.SIZE;
        }
        boolean bit = (left & 1) == 1;
        left >>= 1;
        bitsLeft--;
        return bit;
    }

    /**
     * A whole number from 0 up to, and without, a bound; each exactly as likely.
     *
     * @param bound at least 1
     */
    long below(long bound) {
        int width = Long.SIZE - Long.numberOfLeadingZeros(bound - 1);
        while (true) {
            long number = 0;
            for (int i = 0; i < width; i++) {
                number = number << 1 | (bit() ? 1 : 0);
            }
            if (number < bound) {
                return number;
            }
        }
    }
}
