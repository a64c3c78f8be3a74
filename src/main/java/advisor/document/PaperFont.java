package advisor.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of the papers, read once.
 *
 * <p>Radicals of dictionaries share their glyphs with everyday characters, and whoever copies from a PDF or has it read
 * aloud would get the radical: it comes first. So in memory the radicals are moved out of the way.
 */
final class PaperFont {

    static final String NAME = "Noto Sans SC";

    /** What stands in for characters of rare names that the first has not. */
    static final String RARE = "Noto Sans JP Rare";

    private static final String FILE = "/advisor/fonts/NotoSansSC-Regular.ttf";
    private static final String RARE_FILE = "/advisor/fonts/NotoSansJP-Rare.ttf";
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int PRIVATE = 0xF0000;
    private static final int CMAP = 0x636D6170;
    private static final int GROUPS = 12;

    private PaperFont() {}

    /** The font's file. */
    static InputStream open() {
        return new ByteArrayInputStream(Loaded.BYTES);
    }

    /** The file of the font for rare characters. */
    static InputStream openRare() {
        return new ByteArrayInputStream(Loaded.RARE_BYTES);
    }

    private static final class Loaded {
        private static final byte[] BYTES = withoutRadicals(read(FILE));
        private static final byte[] RARE_BYTES = read(RARE_FILE);
        private static final CmapLookup LOOKUP = lookup(BYTES);
        private static final CmapLookup RARE_LOOKUP = lookup(RARE_BYTES);

        private static byte[] read(String file) {
            try (InputStream in = PaperFont.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("the font did not travel along");
                }
                return in.readAllBytes();
            } catch (IOException broken) {
                throw new IllegalStateException("the font can not be read", broken);
            }
        }

        private static CmapLookup lookup(byte[] bytes) {
            try {
                return new TTFParser().parse(new RandomAccessReadBuffer(bytes)).getUnicodeCmapLookup();
            } catch (IOException broken) {
                throw new IllegalStateException("the font can not be read", broken);
            }
        }
    }

    /* In each table of character groups: those of radicals are given private numbers. */
    private static byte[] withoutRadicals(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int tables = bytes.getShort(4) & 0xFFFF;
        for (int table = 0; table < tables; table++) {
            int entry = 12 + 16 * table;
            if (bytes.getInt(entry) == CMAP) {
                int cmap = bytes.getInt(entry + 8);
                int encodings = bytes.getShort(cmap + 2) & 0xFFFF;
                for (int encoding = 0; encoding < encodings; encoding++) {
                    int at = cmap + bytes.getInt(cmap + 4 + 8 * encoding + 4);
                    if ((bytes.getShort(at) & 0xFFFF) == GROUPS) {
                        moveRadicals(bytes, at);
                    }
                }
            }
        }
        return font;
    }

    private static void moveRadicals(ByteBuffer bytes, int table) {
        int groups = bytes.getInt(table + 12);
        for (int group = 0; group < groups; group++) {
            int at = table + 16 + 12 * group;
            int first = bytes.getInt(at);
            int last = bytes.getInt(at + 4);
            if (first >= FIRST_RADICAL && last <= LAST_RADICAL) {
                bytes.putInt(at, first + PRIVATE);
                bytes.putInt(at + 4, last + PRIVATE);
            }
        }
    }

    /** The characters of a text that the font can not show, each once. */
    static List<String> missing(String text) {
        List<String> missing = new ArrayList<>();
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && point >= ' ')
                .filter(point -> Loaded.LOOKUP.getGlyphId(point) == 0 && Loaded.RARE_LOOKUP.getGlyphId(point) == 0)
                .mapToObj(Character::toString)
                .distinct()
                .forEach(missing::add);
        return missing;
    }
}
