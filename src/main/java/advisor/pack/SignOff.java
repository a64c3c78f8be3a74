package advisor.pack;

import java.time.LocalDate;

/**
 * Someone's word that they read a guide through and that it is right.
 *
 * @param checker who says so, as they call themselves
 * @param date the day they said it
 * @param version the guide's version they read
 * @param locality the division whose guide they read, empty for the national one
 * @param hash the content they read, 64 hexadecimal digits
 * @param remark what else they said, possibly empty
 */
public record SignOff(String checker, LocalDate date, String version, String locality, String hash, String remark) {

    /** The longest name that is taken, in characters. */
    public static final int LONGEST_NAME = 80;

    /** The longest remark that is taken, in characters. */
    public static final int LONGEST_REMARK = 500;
}
