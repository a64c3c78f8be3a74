package advisor.outcome;

import java.math.BigInteger;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number a client may take along, to come back to what was kept: 20 random digits and two to check them.
 *
 * <p>The check digits are those of ISO 7064 mod 97-10, as in bank accounts: a digit misread or two exchanged are noticed
 * before anything is looked for.
 */
public final class Receipt {

    private static final int DIGITS = 20;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final Pattern APART = Pattern.compile("[\\s\\p{Pd}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final String number;

    private Receipt(String number) {
        this.number = number;
    }

    /**
     * A new one.
     *
     * @param random for real clients a {@code SecureRandom}: whoever can foresee a number can ask for its record
     */
    public static Receipt random(RandomGenerator random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < DIGITS; i++) {
            digits.append(random.nextInt(10));
        }
        int check = 98 - new BigInteger(digits + "00").mod(MODULUS).intValue();
        return new Receipt(digits + (check < 10 ? "0" : "") + check);
    }

    /** The receipt with a number as it was typed, with blanks or hyphens, also full-width; nothing when it can be none. */
    public static Optional<Receipt> of(String typed) {
        if (typed.length() > 200) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        APART.matcher(typed).replaceAll("").codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            digits.append(digit < 0 ? "?" : String.valueOf(digit));
        });
        String number = digits.toString();
        boolean right = number.matches("[0-9]{22}")
                && new BigInteger(number).mod(MODULUS).intValue() == 1;
        return right ? Optional.of(new Receipt(number)) : Optional.empty();
    }

    /** The 22 digits, to be shown once and never stored. */
    public String number() {
        return number;
    }

    /** The digits in groups of four, as they are shown and printed. */
    public String grouped() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Receipt receipt && receipt.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** Says that it is a receipt, and not which. */
    @Override
    public String toString() {
        return "Receipt";
    }
}
