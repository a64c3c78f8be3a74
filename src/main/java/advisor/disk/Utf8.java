package advisor.disk;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8 and as nothing else. */
public final class Utf8 {

    private Utf8() {}

    /**
     * The text of a file, without the mark that some editors put at its beginning.
     *
     * @throws CharacterCodingException when the bytes are not UTF-8; nothing is replaced
     */
    public static String text(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
