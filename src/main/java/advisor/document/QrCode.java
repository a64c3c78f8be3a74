package advisor.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A square to scan, as a picture inside the paper. */
final class QrCode {

    private static final int SIDE = 180;

    private QrCode() {}

    /** The picture of an official address, as a data URI. */
    static String of(String address) {
        String url = address.startsWith("http") ? address : "https://" + address;
        try {
            BitMatrix bits =
                    new QRCodeWriter().encode(url, BarcodeFormat.QR_CODE, SIDE, SIDE, Map.of(EncodeHintType.MARGIN, 1));
            BufferedImage picture =
                    new BufferedImage(bits.getWidth(), bits.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < bits.getHeight(); y++) {
                for (int x = 0; x < bits.getWidth(); x++) {
                    picture.setRGB(x, y, bits.get(x, y) ? 0x000000 : 0xFFFFFF);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            // in memory: ImageIO would otherwise put a copy into a temporary file
            ImageIO.setUseCache(false);
            ImageIO.write(picture, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException | IOException impossible) {
            throw new IllegalStateException("an address of the seeds is too long for a square", impossible);
        }
    }
}
