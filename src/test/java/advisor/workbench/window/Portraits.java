package advisor.workbench.window;

import advisor.guide.Language;
import advisor.workbench.look.Appearance;
import advisor.workbench.look.Look;
import advisor.workbench.look.ShippedFont;
import advisor.workbench.look.Theme;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Paints each screen into a picture, to be looked at.
 *
 * <p>Run it on a display with a folder, and after it the names of the screens wanted, or none for all; languages, themes,
 * scales and the window's size can be chosen with system properties: {@code -Dlanguages=zh,en -Dthemes=light,dark
 * -Dscales=100,200 -Dsize=1366x768}.
 */
public final class Portraits {

    private final File folder;

    private Portraits(File folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Look.begin(Theme.LIGHT);
        Look.use(ShippedFont.load());
        Portraits portraits = new Portraits(new File(args[0]));
        List<String> wanted = List.of(args).subList(1, args.length);
        for (String language : property("languages", "zh,en")) {
            for (String theme : property("themes", "light,dark")) {
                for (String scale : property("scales", "100")) {
                    Appearance appearance = new Appearance(
                            Language.of(language), Theme.valueOf(theme.toUpperCase()), Integer.parseInt(scale));
                    for (Screens screen : Screens.values()) {
                        if (wanted.isEmpty() || wanted.contains(screen.key())) {
                            portraits.paint(screen, appearance);
                        }
                    }
                }
            }
        }
        System.exit(0);
    }

    private static List<String> property(String name, String otherwise) {
        return List.of(System.getProperty(name, otherwise).split(","));
    }

    private void paint(Screens screen, Appearance appearance) throws Exception {
        List<MainWindow> opened = new ArrayList<>();
        EventQueue.invokeAndWait(() -> {
            MainWindow window = Screens.open(screen, appearance);
            List<String> size = List.of(System.getProperty("size", "1366x768").split("x"));
            window.setUndecorated(true);
            window.setSize(Integer.parseInt(size.get(0)), Integer.parseInt(size.get(1)));
            window.setVisible(true);
            opened.add(window);
        });
        MainWindow window = opened.get(0);
        for (int i = 0; i < 4; i++) {
            Thread.sleep(60);
            EventQueue.invokeAndWait(() -> {});
        }
        String name = screen.key() + "-" + appearance.language().code() + "-"
                + appearance.theme().toString().toLowerCase() + "-" + appearance.scale() + ".png";
        EventQueue.invokeAndWait(() -> save(window, new File(folder, name)));
        EventQueue.invokeAndWait(window::dispose);
    }

    static void save(java.awt.Window window, File file) {
        BufferedImage picture = new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        ((javax.swing.RootPaneContainer) window).getRootPane().paint(g);
        g.dispose();
        try {
            file.getParentFile().mkdirs();
            ImageIO.write(picture, "png", file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
