package advisor.pack;

import advisor.guide.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files a new desk starts from: those that travel in the program, or those of a folder. */
public final class Seeds {

    /** The largest seed file that is read, in bytes. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private final Optional<Path> folder;

    private Seeds(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The seeds that travel in the program. */
    public static Seeds shipped() {
        return new Seeds(Optional.empty());
    }

    /** The seeds in a folder; what the folder lacks is taken from the program. */
    public static Seeds in(Path folder) {
        return new Seeds(Optional.of(folder));
    }

    /** The divisions of the country. */
    public Localities localities() throws SeedRefused {
        return Localities.read(text(Localities.FILE), text(Localities.ENGLISH_FILE));
    }

    /** The knowledge sources that guides cite. */
    public KnowledgeSources knowledge() throws SeedRefused {
        return KnowledgeSources.read(KnowledgeSources.FILE, text(KnowledgeSources.FILE));
    }

    /** The hotlines and offices that a client can be sent to, with the lawyers of {@code lawyers.csv}. */
    public Directory directory() throws SeedRefused {
        return Directory.read(Directory.FILE, text(Directory.FILE))
                .with(LawyerList.read(LawyerList.FILE, text(LawyerList.FILE)));
    }

    /** The public holidays and make-up working days. */
    public HolidayCalendar holidays() throws SeedRefused {
        return HolidayCalendar.read(HolidayCalendar.FILE, text(HolidayCalendar.FILE));
    }

    /** The text of a seed file. */
    private String text(String name) throws SeedRefused {
        return StrictText.decode(name, bytes(name));
    }

    private byte[] bytes(String name) throws SeedRefused {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new SeedRefused(
                        name,
                        0,
                        new Text(name + " 超过 16 MB。", name + " is larger than 16 MB."),
                        new Text("请换一个小一些的文件。", "Take a smaller file."));
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new SeedRefused(
                    name,
                    0,
                    new Text("无法读取 " + name + "。", name + " cannot be read."),
                    new Text("请检查文件是否存在、是否有读取权限。", "See that the file is there and may be read."));
        }
    }

    private InputStream open(String name) throws IOException {
        if (folder.isPresent() && Files.exists(folder.get().resolve(name))) {
            return Files.newInputStream(folder.get().resolve(name));
        }
        InputStream in = Seeds.class.getResourceAsStream("/seeds/" + name);
        if (in == null) {
            throw new IOException("not shipped");
        }
        return in;
    }
}
