package advisor.workbench.window;

import advisor.guide.Text;
import advisor.workbench.task.Refused;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Remembers where the window stood in a small file that holds nothing else. */
public final class StandingFile implements Standings {

    private final Path file;

    /** The file, which need not be there yet. */
    public StandingFile(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Standing> load() {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
            Rectangle place =
                    new Rectangle(number(read, "x"), number(read, "y"), number(read, "width"), number(read, "height"));
            return Optional.of(new Standing(place, Boolean.parseBoolean(read.getProperty("full"))));
        } catch (IOException | IllegalArgumentException unreadable) {
            // a file that someone has spoilt is no reason not to open: the middle of the screen is always right
            return Optional.empty();
        }
    }

    private static int number(Properties read, String key) {
        return Integer.parseInt(read.getProperty(key, ""));
    }

    @Override
    public void save(Standing standing) throws Refused {
        Rectangle place = standing.place();
        String lines = "x=" + place.x + "\ny=" + place.y + "\nwidth=" + place.width + "\nheight=" + place.height
                + "\nfull=" + standing.full() + "\n";
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && Files.isDirectory(folder)) {
                Files.write(file, lines.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new Refused(
                    new Text("无法记住窗口的位置。", "The place of the window could not be remembered."),
                    new Text("请检查 " + file + " 能否写入。", "Check that " + file + " can be written to."));
        }
    }
}
