package advisor.store;

import java.math.BigInteger;
import java.util.Base64;

/**
 * How many outcomes there are, and the sum of their seals: the same in whatever order they came.
 *
 * @param count at least 0
 * @param sum the sum of the seals as numbers, modulo 2^256
 */
record Tally(long count, BigInteger sum) {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    static final Tally NOTHING = new Tally(0, BigInteger.ZERO);

    Tally {
        if (count < 0 || sum.signum() < 0 || sum.compareTo(MODULUS) >= 0) {
            throw new IllegalArgumentException("no tally");
        }
    }

    /** The tally with one more outcome, by its seal. */
    Tally plus(String seal) {
        BigInteger number = new BigInteger(1, Base64.getUrlDecoder().decode(seal));
        return new Tally(count + 1, sum.add(number).mod(MODULUS));
    }
}
