package advisor.workbench.session;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.TransferHandler;

/** Takes pictures and files that are pasted into a field or dropped on it, and leaves words to the field. */
final class PictureDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient TransferHandler words;
    private final transient Consumer<BufferedImage> picture;
    private final transient Consumer<Path> file;

    private PictureDrop(TransferHandler words, Consumer<BufferedImage> picture, Consumer<Path> file) {
        this.words = words;
        this.picture = picture;
        this.file = file;
    }

    /** Lets a field take pictures and files beside words. */
    static void on(JTextArea field, Consumer<BufferedImage> picture, Consumer<Path> file) {
        field.setTransferHandler(new PictureDrop(field.getTransferHandler(), picture, file));
    }

    private static boolean isPicture(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.imageFlavor);
    }

    private static boolean areFiles(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return isPicture(support) || areFiles(support) || words.canImport(support);
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            Transferable given = support.getTransferable();
            if (areFiles(support)) {
                ((List<?>) given.getTransferData(DataFlavor.javaFileListFlavor))
                        .forEach(one -> file.accept(((File) one).toPath()));
                return true;
            }
            if (isPicture(support)) {
                picture.accept(drawn((Image) given.getTransferData(DataFlavor.imageFlavor)));
                return true;
            }
        } catch (UnsupportedFlavorException | IOException gone) {
            // the other program took back what it had offered
            Toolkit.getDefaultToolkit().beep();
            return false;
        }
        return words.importData(support);
    }

    private static BufferedImage drawn(Image image) {
        if (image instanceof BufferedImage drawn) {
            return drawn;
        }
        BufferedImage drawn =
                new BufferedImage(image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return drawn;
    }

    @Override
    public int getSourceActions(JComponent from) {
        return words.getSourceActions(from);
    }

    @Override
    public void exportToClipboard(JComponent from, java.awt.datatransfer.Clipboard clipboard, int action) {
        words.exportToClipboard(from, clipboard, action);
    }

    @Override
    public void exportAsDrag(JComponent from, java.awt.event.InputEvent event, int action) {
        words.exportAsDrag(from, event, action);
    }
}
