package advisor.app;

import advisor.guide.Text;
import advisor.proof.ProofBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file in a desk's home in which it is kept what was proven, so that it need not be proven again.
 *
 * <p>A home is not made for it: where there is none, everything is proven each time.
 */
final class ProofFile {

    /** Its name in the home. */
    static final String NAME = "proofs";

    private final Advisor advisor;
    private final Path home;

    ProofFile(Advisor advisor) {
        this.advisor = advisor;
        this.home = advisor.home();
    }

    /** What was proven before; tells when that can not be used. */
    ProofBook read() {
        ProofBook book = ProofBook.read(home.resolve(NAME));
        book.damage().ifPresent(damage -> advisor.streams().err().println(advisor.say(damage)));
        return book;
    }

    /** Keeps what was proven; tells when that can not be done, which costs nothing but time. */
    void keep(ProofBook book) {
        if (!Files.isDirectory(home)) {
            return;
        }
        try {
            book.write(home.resolve(NAME));
        } catch (IOException failed) {
            advisor.streams()
                    .err()
                    .println(advisor.say(new Text(
                            home.resolve(NAME) + " 写不进去，下次要重新证明。请检查权限和磁盘空间。",
                            home.resolve(NAME)
                                    + " can not be written, so it will be proven again next time. See that it may"
                                    + " be, and that there is room.")));
        }
    }
}
