package advisor.workbench.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The Chinese font that travels along, since a fresh machine may have none. */
public final class ShippedFont {

    private static final String NAME = "NotoSansSC-Regular.ttf";

    private ShippedFont() {}

    /**
     * Reads the font, from the file beside the jar when there is one and from inside the jar otherwise; takes about a tenth
     * of a second.
     *
     * @throws IllegalStateException when the program was put together without it
     */
    public static Font load() {
        try {
            Path beside = beside();
            if (Files.isRegularFile(beside)) {
                return Font.createFont(Font.TRUETYPE_FONT, beside.toFile());
            }
            try (InputStream inside = ShippedFont.class.getResourceAsStream("/advisor/fonts/" + NAME)) {
                if (inside == null) {
                    throw new IllegalStateException("the program was put together without its font");
                }
                return Font.createFont(Font.TRUETYPE_FONT, inside);
            }
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException("the font of the program can not be read", unreadable);
        }
    }

    private static Path beside() {
        CodeSource source = ShippedFont.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Path.of(NAME);
        }
        try {
            Path program = Path.of(source.getLocation().toURI());
            Path folder =
                    Files.isDirectory(program) ? program.resolve("advisor/fonts") : program.resolveSibling("lib/fonts");
            return folder.resolve(NAME);
        } catch (URISyntaxException odd) {
            return Path.of(NAME);
        }
    }
}
