package advisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final String SECRET = "taken at home of Zhang San";

    /* Wider than high, red on the left. */
    private static BufferedImage landscape(int type) {
        BufferedImage picture = new BufferedImage(300, 100, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 100, 100);
        graphics.dispose();
        return picture;
    }

    private static byte[] file(String format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(landscape(BufferedImage.TYPE_INT_RGB), format, bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    /* What a telephone writes into its photographs: how it was held, and things about its owner. */
    private static byte[] photograph(int orientation) throws Exception {
        byte[] jpeg = file("jpg");
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(50 + secret.length);
        exif.put(new byte[] {(byte) 0xFF, (byte) 0xE1}).putShort((short) (46 + secret.length));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII));
        exif.putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010E).putShort((short) 2).putInt(secret.length).putInt(8 + 2 + 24 + 4);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        exif.put(secret);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int head = 4 + ByteBuffer.wrap(jpeg).getShort(4);
        all.write(jpeg, 0, head);
        all.write(exif.array(), 0, exif.position());
        all.write(jpeg, head, jpeg.length - head);
        return all.toByteArray();
    }

    private static BufferedImage printed(Picture picture) throws Exception {
        String uri = picture.uri();
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1))));
    }

    private static boolean isRed(int rgb) {
        Color color = new Color(rgb);
        return color.getRed() > 200 && color.getGreen() < 60;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void whatTelephonesAndComputersWriteCanBeRead(String format) throws Exception {
        Picture picture = Picture.read(file(format)).orElseThrow();
        assertThat(printed(picture).getWidth()).isEqualTo(300);
        assertThat(picture.small().getWidth()).isEqualTo(160);
    }

    @ParameterizedTest(name = "held as {0}")
    @CsvSource({"1,300,10,50", "3,300,290,50", "6,100,50,10", "8,100,50,290"})
    void aPhotographStandsUprightAndSaysNothingOfItsOwner(int orientation, int wide, int x, int y) throws Exception {
        byte[] photograph = photograph(orientation);
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains(SECRET);
        Picture picture = Picture.read(photograph).orElseThrow();
        BufferedImage seen = printed(picture);
        assertThat(seen.getWidth()).isEqualTo(wide);
        assertThat(isRed(seen.getRGB(x, y))).isTrue();
        byte[] written = Base64.getDecoder().decode(picture.uri().substring("data:image/jpeg;base64,".length()));
        assertThat(new String(written, StandardCharsets.ISO_8859_1)).doesNotContain("Zhang");
    }

    @Test
    void whatIsSeenThroughIsWhite() throws Exception {
        BufferedImage seen = printed(Picture.of(landscape(BufferedImage.TYPE_INT_ARGB)));
        assertThat(new Color(seen.getRGB(250, 50)).getGreen()).isGreaterThan(240);
        assertThat(isRed(seen.getRGB(20, 50))).isTrue();
    }

    @Test
    void whatIsNoPictureOrTooLargeIsNone() throws Exception {
        byte[] png = file("png");
        assertThat(Picture.read(new byte[0])).isEmpty();
        assertThat(Picture.read("no picture".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Picture.read(new byte[Picture.MOST_BYTES + 1])).isEmpty();
        for (int length = 0; length < png.length; length += 7) {
            // a cut one is none, or as much of it as is there; never a failure
            Optional<Picture> cut = Picture.read(Arrays.copyOf(png, length));
            assertThat(cut.map(Picture::toString).orElse("Picture[300x100]")).isEqualTo("Picture[300x100]");
        }
        ByteBuffer bomb = ByteBuffer.wrap(png.clone());
        bomb.putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(bomb.array(), 12, 17);
        bomb.putInt(29, (int) sum.getValue());
        assertThat(Picture.read(bomb.array())).isEmpty();
    }

    @Test
    void nothingOfAPictureIsSaid() {
        Picture picture = Picture.of(landscape(BufferedImage.TYPE_INT_RGB));
        assertThat(picture).hasToString("Picture[300x100]");
        assertThat(new Surroundings.Evidence("secret", "", "", true, picture)).hasToString("Evidence");
    }

    @Test
    void aScreenshotHasItsPageInBothForms() throws Exception {
        BufferedImage screenshot = new BufferedImage(1080, 2400, BufferedImage.TYPE_INT_RGB);
        Picture picture = Picture.of(screenshot);
        assertThat(picture.size()).hasToString("92x205");
        try (Visits visits = new Visits()) {
            var visit = visits.client("320104", List.of(new Surroundings.Evidence("截图", "", "", true, picture)));
            Paper paper = visits.paper(visit, "evidence-list", Map.of(), Language.ZH);
            try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(paper, PdfWriter.Print.NORMAL))) {
                PDPage page = pdf.getPage(pdf.getNumberOfPages() - 1);
                List<PDImageXObject> pictures = new java.util.ArrayList<>();
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures.add((PDImageXObject) page.getResources().getXObject(name));
                }
                assertThat(pictures).singleElement().satisfies(one -> {
                    assertThat(one.getWidth()).isEqualTo(855);
                    assertThat(one.getSuffix()).isEqualTo("jpg");
                });
                assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            }
            try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(paper)))) {
                assertThat(docx.getAllPictures()).singleElement().satisfies(one -> {
                    assertThat(one.suggestFileExtension()).isEqualTo("jpeg");
                    assertThat(one.getData().length).isLessThan(100_000);
                });
            }
        }
        assertThat(ImageIO.getUseCache()).as("copies in temporary files").isFalse();
    }
}
