package advisor.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A screenshot or photograph for a paper, in memory: drawn anew, so that where and with what it was taken does not
 * travel along in it.
 */
public final class Picture {

    /** Larger files are not read. In bytes. */
    public static final int MOST_BYTES = 40_000_000;

    /* Unpacked, a picture takes four bytes for each point. */
    private static final long MOST_POINTS = 60_000_000;

    /* Enough for 200 dots an inch on the page. */
    private static final int WIDE = 1400;
    private static final int HIGH = 1900;
    private static final int SMALL = 160;
    private static final float QUALITY = 0.88f;

    /* Millimetres on the page, below a heading and a line. */
    private static final double PAGE_WIDE = 172;
    private static final double PAGE_HIGH = 205;
    private static final double POINT = 25.4 / 120;

    static {
        // ImageIO would otherwise put copies into temporary files
        ImageIO.setUseCache(false);
    }

    private final byte[] jpeg;
    private final int width;
    private final int height;
    private final BufferedImage small;

    private Picture(byte[] jpeg, int width, int height, BufferedImage small) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
        this.small = small;
    }

    /**
     * Reads a PNG, JPEG, GIF or BMP, upright as the camera was held.
     *
     * @return none when it is something else, broken, or larger than anything a telephone makes
     */
    public static Optional<Picture> read(byte[] file) {
        try {
            return file.length <= MOST_BYTES && isReadable(file)
                    ? Optional.of(of(Thumbnails.of(new ByteArrayInputStream(file))
                            .scale(1)
                            .asBufferedImage()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            // the decoders say all three of bytes that are no picture
            return Optional.empty();
        }
    }

    /** Takes a picture as it was copied from the screen. */
    public static Picture of(BufferedImage seen) {
        try {
            BufferedImage fitting = within(seen, WIDE, HIGH);
            return new Picture(
                    jpeg(onWhite(fitting)),
                    fitting.getWidth(),
                    fitting.getHeight(),
                    onWhite(within(fitting, SMALL, SMALL)));
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can not be written to", impossible);
        }
    }

    private static boolean isReadable(byte[] file) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_POINTS;
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage within(BufferedImage seen, int wide, int high) throws IOException {
        return seen.getWidth() <= wide && seen.getHeight() <= high
                ? seen
                : Thumbnails.of(seen).size(wide, high).asBufferedImage();
    }

    private static BufferedImage onWhite(BufferedImage seen) {
        BufferedImage white = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = white.createGraphics();
        graphics.drawImage(seen, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return white;
    }

    private static byte[] jpeg(BufferedImage seen) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(seen, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A small one, to show which it is; at most 160 points wide and high. */
    public BufferedImage small() {
        return small;
    }

    /** The picture as it stands inside a paper. */
    String uri() {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }

    /** How large it is printed. */
    Size size() {
        double shrink = Math.min(1, Math.min(PAGE_WIDE / (width * POINT), PAGE_HIGH / (height * POINT)));
        return new Size((int) Math.round(width * POINT * shrink), (int) Math.round(height * POINT * shrink));
    }

    /**
     * Width and height on the page, as the title of a picture in Markdown says them.
     *
     * @param wide in millimetres, at least 1
     * @param high in millimetres, at least 1
     */
    record Size(int wide, int high) {

        /** What pictures without a size have: those of squares to scan. */
        static final Size SQUARE = new Size(21, 21);

        Size {
            wide = Math.max(1, wide);
            high = Math.max(1, high);
        }

        /** Reads a title; none gives a square. */
        static Size of(@org.jspecify.annotations.Nullable String title) {
            if (title == null || title.isEmpty()) {
                return SQUARE;
            }
            int cross = title.indexOf('x');
            return new Size(
                    Integer.parseInt(title, 0, cross, 10), Integer.parseInt(title, cross + 1, title.length(), 10));
        }

        @Override
        public String toString() {
            return wide + "x" + high;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && Arrays.equals(jpeg, picture.jpeg);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(jpeg);
    }

    /** Says how large it is, never what is seen. */
    @Override
    public String toString() {
        return "Picture[" + width + "x" + height + "]";
    }
}
