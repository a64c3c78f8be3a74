package advisor.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void theMarkAtTheBeginningIsNoText() throws CharacterCodingException {
        assertThat(Utf8.text("\uFEFF立案".getBytes(StandardCharsets.UTF_8))).isEqualTo("立案");
        assertThat(Utf8.text(new byte[0])).isEmpty();
    }

    @Test
    void nothingElseIsTakenForUtf8() {
        assertThatThrownBy(() -> Utf8.text("立案".getBytes(Charset.forName("GBK"))))
                .isInstanceOf(CharacterCodingException.class);
        // the first half of a character
        assertThatThrownBy(() -> Utf8.text(new byte[] {'a', (byte) 0xE7, (byte) 0xAB}))
                .isInstanceOf(CharacterCodingException.class);
    }
}
