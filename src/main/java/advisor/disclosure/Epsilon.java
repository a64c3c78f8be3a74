package advisor.disclosure;

import java.math.BigInteger;

/**
 * How much one client can shift the odds of what is published, as an exact fraction.
 *
 * <p>With or without any one client's outcome, nothing that is published becomes more than {@code e^epsilon} times as
 * likely. Two releases together have the sum of both.
 *
 * @param numerator at least 0
 * @param denominator at least 1, without common factor
 */
public record Epsilon(long numerator, long denominator) implements Comparable<Epsilon> {

    /** Nothing is published. */
    public static final Epsilon ZERO = new Epsilon(0, 1);

    /** What one table of a release costs. */
    public static final Epsilon HALF = new Epsilon(1, 2);

    public Epsilon {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("epsilon " + numerator + "/" + denominator);
        }
        long common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= common;
        denominator /= common;
    }

    /** Both together. */
    public Epsilon plus(Epsilon other) {
        return new Epsilon(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /** The nearest floating-point number. */
    public double value() {
        return (double) numerator / denominator;
    }

    @Override
    public int compareTo(Epsilon other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    /** As people read it, such as 0.5 or 2. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : Double.toString(value());
    }
}
