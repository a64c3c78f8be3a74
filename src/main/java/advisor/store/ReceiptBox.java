package advisor.store;

import advisor.outcome.Receipt;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What follows from a receipt's number at one desk: the tag that finds its row, and the key that opens the row's box.
 *
 * <p>In the box are the number of the outcome and the day the receipt was given, so that without the number nobody can
 * tell which outcome a receipt belongs to.
 */
final class ReceiptBox {

    /** For so many days a receipt can be used. */
    static final int DAYS = 180;

    private final byte[] tag;
    private final byte[] key;

    ReceiptBox(Receipt receipt, byte[] salt) {
        byte[] both = Argon2id.USUAL.derive(receipt.number().getBytes(StandardCharsets.US_ASCII), salt, 64);
        tag = Arrays.copyOf(both, 32);
        key = Arrays.copyOfRange(both, 32, 64);
    }

    /**
     * What is in the box.
     *
     * @param given the day the receipt was given
     */
    record Content(long outcome, LocalDate given) {

        boolean isOver(LocalDate today) {
            return !today.isBefore(given.plusDays(DAYS));
        }
    }

    /** The number of the receipt's row. */
    long rowKey() {
        return ByteBuffer.wrap(tag).getLong();
    }

    ReceiptTable.Row row(long outcome, LocalDate today, SecureRandom random, Hmac hmac) {
        byte[] nonce = new byte[12];
        random.nextBytes(nonce);
        ByteBuffer content = ByteBuffer.allocate(12).putLong(outcome).putInt(Math.toIntExact(today.toEpochDay()));
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content.array());
            ByteBuffer box = ByteBuffer.allocate(12 + sealed.length).put(nonce).put(sealed);
            YearMonth drop = YearMonth.from(today.plusDays(DAYS));
            return new ReceiptTable.Row(
                            rowKey(), text(tag), text(box.array()), drop.getYear() * 100 + drop.getMonthValue(), "")
                    .sealedBy(hmac);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
    }

    /** What is in the box of a row; nothing when it is another receipt's or damaged. */
    Optional<Content> open(ReceiptTable.Row row) {
        try {
            byte[] box = Base64.getUrlDecoder().decode(row.box());
            if (!text(tag).equals(row.tag()) || box.length != 40) {
                return Optional.empty();
            }
            byte[] sealed = Arrays.copyOfRange(box, 12, box.length);
            ByteBuffer content = ByteBuffer.wrap(
                    cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(box, 12)).doFinal(sealed));
            return Optional.of(new Content(content.getLong(), LocalDate.ofEpochDay(content.getInt())));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(tag);
        return cipher;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
