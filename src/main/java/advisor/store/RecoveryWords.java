package advisor.store;

import advisor.guide.Proquint;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that open a desk whose passphrase was forgotten, to be printed and locked away.
 *
 * <p>Eight {@link Proquint} words of 16 random bits each and one that checks them. A slip of the pen is noticed before anything is tried.
 */
final class RecoveryWords {

    private static final int WORDS = 8;

    private RecoveryWords() {}

    /** New ones. */
    static List<String> random(SecureRandom random) {
        byte[] bytes = new byte[2 * WORDS];
        random.nextBytes(bytes);
        return words(bytes);
    }

    /** The words as they are used for a passphrase; nothing when what was typed is something else. */
    static Optional<char[]> typed(char[] typed) {
        List<String> words = new ArrayList<>();
        for (String word : new String(typed).toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (words.size() != WORDS + 1) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(2 * WORDS);
        for (String word : words.subList(0, WORDS)) {
            int bits = Proquint.bits(word);
            if (bits < 0) {
                return Optional.empty();
            }
            bytes.putShort((short) bits);
        }
        return words(bytes.array()).equals(words) ? Optional.of(passphrase(words)) : Optional.empty();
    }

    static char[] passphrase(List<String> words) {
        return String.join("-", words).toCharArray();
    }

    private static List<String> words(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<String> words = new ArrayList<>();
        while (buffer.hasRemaining()) {
            words.add(Proquint.word(buffer.getShort() & 0xffff));
        }
        words.add(Proquint.word(ByteBuffer.wrap(digest(bytes)).getShort() & 0xffff));
        return words;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("recovery".getBytes(StandardCharsets.US_ASCII));
            return digest.digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
