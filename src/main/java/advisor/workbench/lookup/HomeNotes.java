package advisor.workbench.lookup;

import advisor.disk.WholeFile;
import advisor.guide.Text;
import advisor.pack.Contact;
import advisor.pack.DeskFacts;
import advisor.pack.GuideLibrary;
import advisor.pack.LawyerList;
import advisor.pack.SeedRefused;
import advisor.workbench.task.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Notes of a desk as plain files in its folder; each is there whole or as it was before. */
public final class HomeNotes implements LocalNotes {

    private static final Text REMEDY =
            new Text("请检查文件夹的权限和磁盘空间，再试一次。", "See that the folder may be written and has room, then try again.");

    private final Path home;
    private final GuideLibrary library;

    /**
     * The notes in a folder.
     *
     * @param library the guides that hold what is filled in
     */
    public HomeNotes(Path home, GuideLibrary library) {
        this.home = home;
        this.library = library;
    }

    @Override
    public DeskFacts facts() throws Refused {
        Path file = home.resolve(DeskFacts.FILE);
        try {
            DeskFacts facts = DeskFacts.read(file.toString(), Files.readString(file));
            library.use(facts);
            return facts;
        } catch (NoSuchFileException none) {
            return DeskFacts.NONE;
        } catch (SeedRefused refused) {
            throw refused(refused);
        } catch (IOException unreadable) {
            throw unreadable(file);
        }
    }

    @Override
    public void keep(DeskFacts facts) throws Refused {
        write(home.resolve(DeskFacts.FILE), facts.json().getBytes(StandardCharsets.UTF_8));
        library.use(facts);
    }

    @Override
    public List<Contact> lawyers() throws Refused {
        Path file = home.resolve(LawyerList.FILE);
        return Files.exists(file) ? read(file) : List.of();
    }

    @Override
    public List<Contact> importLawyers(Path table) throws Refused {
        List<Contact> lawyers = read(table);
        try {
            write(home.resolve(LawyerList.FILE), Files.readAllBytes(table));
        } catch (IOException unreadable) {
            throw unreadable(table);
        }
        return lawyers;
    }

    private static List<Contact> read(Path table) throws Refused {
        try {
            return LawyerList.read(String.valueOf(table.getFileName()), Files.readAllBytes(table));
        } catch (SeedRefused refused) {
            throw refused(refused);
        } catch (IOException unreadable) {
            throw unreadable(table);
        }
    }

    private static void write(Path file, byte[] content) throws Refused {
        try {
            WholeFile.replace(file, content);
        } catch (IOException failed) {
            throw new Refused(new Text(file + " 写不进去。", file + " can not be written."), REMEDY);
        }
    }

    private static Refused unreadable(Path file) {
        return new Refused(new Text(file + " 读不出来。", file + " can not be read."), REMEDY);
    }

    private static Refused refused(SeedRefused refused) {
        String place = refused.problem().place();
        Text message = refused.problem().message();
        return new Refused(
                new Text(place + "：" + message.zh(), place + ": " + message.en()),
                refused.problem().remedy());
    }
}
