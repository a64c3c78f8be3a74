package advisor.disclosure;

/**
 * Draws noise from the discrete Laplace distribution, exactly: whole numbers x with a chance proportional to
 * {@code exp(-|x| / scale)}.
 *
 * <p>After Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential Privacy" (2020), algorithms 1 and 2. Only
 * whole numbers and fair bits are used: floating-point noise has been seen to give away what it was to hide.
 */
final class DiscreteLaplace {

    private final long scaleNumerator;
    private final long scaleDenominator;
    private final SeededStream stream;

    /**
     * Noise of a scale.
     *
     * @param epsilon above 0
     * @param contributions how much one client can add to all cells together, at least 1
     */
    DiscreteLaplace(Epsilon epsilon, int contributions, SeededStream stream) {
        if (epsilon.numerator() == 0 || contributions < 1) {
            throw new IllegalArgumentException("noise for epsilon " + epsilon + " and " + contributions);
        }
        this.scaleNumerator = Math.multiplyExact(epsilon.denominator(), (long) contributions);
        this.scaleDenominator = epsilon.numerator();
        this.stream = stream;
    }

    /** The next number. */
    long next() {
        while (true) {
            long remainder = stream.below(scaleNumerator);
            if (!withChanceOfExp(remainder, scaleNumerator)) {
                continue;
            }
            long wholes = 0;
            while (withChanceOfExp(1, 1)) {
                wholes++;
            }
            long size = (remainder + scaleNumerator * wholes) / scaleDenominator;
            boolean negative = stream.bit();
            if (!negative || size != 0) {
                return negative ? -size : size;
            }
        }
    }

    /** True with the chance exp(-numerator/denominator), where that is at most 1. */
    private boolean withChanceOfExp(long numerator, long denominator) {
        long step = 1;
        while (stream.below(Math.multiplyExact(denominator, step)) < numerator) {
            step++;
        }
        return step % 2 == 1;
    }

    /** By how much a drawn number is exceeded, up or down, in at most 5 of 100 draws. */
    static long margin(Epsilon epsilon, int contributions) {
        double ratio = Math.exp(-epsilon.value() / contributions);
        long margin = 0;
        double beyond = 2 * ratio / (1 + ratio);
        while (beyond > 0.05) {
            beyond *= ratio;
            margin++;
        }
        return margin;
    }

    /** The variance of a drawn number. */
    static double variance(Epsilon epsilon, int contributions) {
        double ratio = Math.exp(-epsilon.value() / contributions);
        return 2 * ratio / ((1 - ratio) * (1 - ratio));
    }
}
