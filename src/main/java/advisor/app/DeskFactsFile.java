package advisor.app;

import advisor.guide.Text;
import advisor.pack.DeskFacts;
import advisor.pack.SeedRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file in which a desk keeps the facts that it has filled in; a desk without one has filled in nothing. */
final class DeskFactsFile {

    private final Path file;

    DeskFactsFile(Path home) {
        this.file = home.resolve(DeskFacts.FILE);
    }

    DeskFacts read() throws Refusal {
        try {
            return DeskFacts.read(file.toString(), Files.readString(file));
        } catch (NoSuchFileException none) {
            return DeskFacts.NONE;
        } catch (SeedRefused refused) {
            throw Problems.refusal("--home", refused.problem());
        } catch (IOException unreadable) {
            throw new Refusal(
                    "--home",
                    new Text(file + " 读不出来，或者不是 UTF-8 编码。", file + " can not be read, or is not UTF-8."),
                    new Text("请检查读取权限，或另存为 UTF-8。", "See that it may be read, or save it as UTF-8."));
        }
    }
}
