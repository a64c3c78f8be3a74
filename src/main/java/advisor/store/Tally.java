package advisor.store;

import java.math.BigInteger;
import java.util.Base64;

/**
 * How many rows there are, and the sum of their seals: the same in whatever order they came.
 *
 * @param count how many; below 0 only in a difference
 * @param sum the sum of the seals as numbers, modulo 2^256
 */
record Tally(long count, BigInteger sum) {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    static final Tally NOTHING = new Tally(0, BigInteger.ZERO);

    Tally {
        if (sum.signum() < 0 || sum.compareTo(MODULUS) >= 0) {
            throw new IllegalArgumentException("no tally");
        }
    }

    /** The tally of one row, by its seal. */
    static Tally of(String seal) {
        return new Tally(1, new BigInteger(1, Base64.getUrlDecoder().decode(seal)).mod(MODULUS));
    }

    Tally plus(String seal) {
        return plus(of(seal));
    }

    Tally plus(Tally other) {
        return new Tally(count + other.count, sum.add(other.sum).mod(MODULUS));
    }

    Tally minus(Tally other) {
        return new Tally(count - other.count, sum.subtract(other.sum).mod(MODULUS));
    }
}
