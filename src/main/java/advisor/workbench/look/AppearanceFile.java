package advisor.workbench.look;

import advisor.guide.Language;
import advisor.guide.Text;
import advisor.workbench.task.Refused;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Remembers the appearance in a small file that holds nothing else. */
public final class AppearanceFile implements Appearances {

    private final Path file;
    private final @Nullable Language asked;

    /** The file, which need not be there yet. */
    public AppearanceFile(Path file) {
        this(file, null);
    }

    /**
     * The file, which need not be there yet.
     *
     * @param asked the language that was asked for at this start, before the remembered one; or null
     */
    public AppearanceFile(Path file, @Nullable Language asked) {
        this.file = file;
        this.asked = asked;
    }

    @Override
    public Appearance load() {
        Appearance remembered = remembered();
        return asked == null ? remembered : remembered.in(asked);
    }

    private Appearance remembered() {
        Properties read = new Properties();
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                read.load(reader);
                return new Appearance(
                        Language.of(read.getProperty("language", "zh")),
                        Theme.valueOf(read.getProperty("theme", "SYSTEM")),
                        Integer.parseInt(read.getProperty("scale", "100")),
                        Integer.parseInt(read.getProperty("lockAfter", Integer.toString(Appearance.FIRST_LOCK))));
            } catch (IOException | IllegalArgumentException unreadable) {
                // a file that someone has spoilt is no reason not to open: the first appearance is always right
                return Appearance.FIRST;
            }
        }
        return Appearance.FIRST;
    }

    @Override
    public void save(Appearance appearance) throws Refused {
        String lines = "language=" + appearance.language().code() + "\n"
                + "theme=" + appearance.theme() + "\n"
                + "scale=" + appearance.scale() + "\n"
                + "lockAfter=" + appearance.lockAfter() + "\n";
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && Files.isDirectory(folder)) {
                Files.write(file, lines.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new Refused(
                    new Text("无法记住显示设置。", "The appearance could not be remembered."),
                    new Text("请检查 " + file + " 能否写入。", "Check that " + file + " can be written to."));
        }
    }
}
