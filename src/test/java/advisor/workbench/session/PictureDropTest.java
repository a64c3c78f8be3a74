package advisor.workbench.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTextArea;
import javax.swing.TransferHandler.TransferSupport;
import org.junit.jupiter.api.Test;

class PictureDropTest {

    private final JTextArea field = new JTextArea();
    private final List<BufferedImage> pictures = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    PictureDropTest() {
        PictureDrop.on(field, pictures::add, files::add);
    }

    private record Given(DataFlavor flavor, Object what) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {flavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor asked) {
            return flavor.equals(asked);
        }

        @Override
        public Object getTransferData(DataFlavor asked) throws UnsupportedFlavorException {
            if (!flavor.equals(asked)) {
                throw new UnsupportedFlavorException(asked);
            }
            return what;
        }
    }

    private boolean paste(Transferable given) {
        return field.getTransferHandler().importData(new TransferSupport(field, given));
    }

    @Test
    void aPictureOfTheScreenIsTaken() {
        assertThat(paste(new Given(DataFlavor.imageFlavor, new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB))))
                .isTrue();
        assertThat(pictures)
                .singleElement()
                .satisfies(one -> assertThat(one.getHeight()).isEqualTo(3));
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void filesAreTaken() {
        assertThat(paste(new Given(DataFlavor.javaFileListFlavor, List.of(new File("a.png"), new File("b.jpg")))))
                .isTrue();
        assertThat(files).containsExactly(Path.of("a.png"), Path.of("b.jpg"));
    }

    @Test
    void wordsStayWords() {
        assertThat(field.getTransferHandler().canImport(new TransferSupport(field, new StringSelection("139"))))
                .isTrue();
        assertThat(paste(new StringSelection("139"))).isTrue();
        assertThat(field.getText()).isEqualTo("139");
        assertThat(pictures).isEmpty();
    }
}
