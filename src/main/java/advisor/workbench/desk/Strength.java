package advisor.workbench.desk;

import java.util.HashSet;
import java.util.Set;

/** How hard a passphrase is to guess, roughly, to be said in words. */
public enum Strength {
    EMPTY,
    TOO_SHORT,
    WEAK,
    FAIR,
    STRONG;

    private static final int SHORTEST = 8;
    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "12345678",
            "123456789",
            "1234567890",
            "11111111",
            "88888888",
            "qwertyui",
            "abcd1234",
            "iloveyou",
            "5201314",
            "woaini1314");

    /** Judges a passphrase without keeping it. */
    public static Strength of(char[] passphrase) {
        if (passphrase.length == 0) {
            return EMPTY;
        }
        double bits = bits(passphrase);
        boolean chinese = chinese(passphrase) >= 4;
        if (passphrase.length < SHORTEST && !chinese) {
            return TOO_SHORT;
        }
        return bits < 36 ? WEAK : bits < 56 ? FAIR : STRONG;
    }

    /** Whether a desk may be closed with it. */
    public boolean isEnough() {
        return this == WEAK || this == FAIR || this == STRONG;
    }

    private static int chinese(char[] passphrase) {
        int count = 0;
        for (char letter : passphrase) {
            count += Character.isIdeographic(letter) ? 1 : 0;
        }
        return count;
    }

    /* Each letter counts by the kind of letter it is; one that repeats or continues the one before counts little. */
    private static double bits(char[] passphrase) {
        if (COMMON.stream().anyMatch(common -> isSame(common, passphrase))) {
            return 0;
        }
        double bits = 0;
        Set<Character> seen = new HashSet<>();
        for (int i = 0; i < passphrase.length; i++) {
            char letter = passphrase[i];
            int step = i == 0 ? 9 : Math.abs(letter - passphrase[i - 1]);
            bits += step <= 1 ? 0.7 : seen.contains(letter) ? worth(letter) / 2 : worth(letter);
            seen.add(letter);
        }
        return bits;
    }

    /* Letter by letter: a passphrase made into a string could not be wiped. */
    private static boolean isSame(String common, char[] passphrase) {
        boolean same = common.length() == passphrase.length;
        for (int i = 0; same && i < passphrase.length; i++) {
            same = Character.toLowerCase(passphrase[i]) == common.charAt(i);
        }
        return same;
    }

    private static double worth(char letter) {
        if (Character.isIdeographic(letter)) {
            return 9;
        }
        return Character.isDigit(letter) ? 3.3 : Character.isLowerCase(letter) ? 4 : 5;
    }
}
