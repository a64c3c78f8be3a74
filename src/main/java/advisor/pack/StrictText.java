package advisor.pack;

import advisor.disk.Utf8;
import advisor.guide.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a file as UTF-8 and nothing else, and names the line on which it is something else. */
final class StrictText {

    private StrictText() {}

    static String decode(String name, byte[] bytes) throws SeedRefused {
        try {
            return Utf8.text(bytes);
        } catch (CharacterCodingException other) {
            throw new SeedRefused(
                    name,
                    lineOfFirstOtherByte(bytes),
                    new Text(name + " 不是 UTF-8 编码，可能是 GBK。", name + " is not UTF-8; perhaps it is GBK."),
                    new Text("请在编辑器或表格软件里另存为 UTF-8。", "Save it as UTF-8 in your editor or spreadsheet."));
        }
    }

    private static int lineOfFirstOtherByte(byte[] bytes) {
        int line = 1;
        int from = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, i - from));
                } catch (CharacterCodingException here) {
                    return line;
                }
                line++;
                from = i + 1;
            }
        }
        return 1;
    }
}
