package advisor.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals texts of this room with HMAC-SHA256, in 43 characters of base64url. */
final class Hmac {

    private static final String NAME = "HmacSHA256";

    private final SecretKeySpec key;

    /** A seal with 32 secret bytes; copied. */
    Hmac(byte[] key) {
        this.key = new SecretKeySpec(key, NAME);
    }

    String tag(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] bytes(byte[] content) {
        try {
            Mac mac = Mac.getInstance(NAME);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
    }

    boolean holds(String text, String tag) {
        return MessageDigest.isEqual(
                tag(text).getBytes(StandardCharsets.US_ASCII), tag.getBytes(StandardCharsets.UTF_8));
    }
}
