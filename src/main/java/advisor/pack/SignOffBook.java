package advisor.pack;

import advisor.guide.Guide;
import advisor.script.SourceRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who signed the guides of this desk: the signatures that travelled with a guide, and those that were given here, which stand in
 * {@code signoffs/GUIDE/signoff.json} of the desk's home until the guide is published with them.
 *
 * <p>Every call may wait for the disk.
 */
public final class SignOffBook {

    private final GuideLibrary library;
    private final OwnGuides here;

    /** The signatures for the guides of a library, at the desk of a home, which need not be there. */
    public SignOffBook(GuideLibrary library, Path home) {
        this.library = library;
        this.here = new OwnGuides(home.resolve("signoffs"));
    }

    /**
     * All signatures for a guide, those that travelled with it first.
     *
     * @throws IOException when they can not be read
     */
    public SignOffs of(String guide) throws IOException {
        String travelled =
                library.ids().contains(guide) ? library.files(guide).getOrDefault(SignOffs.FILE, "[]") : "[]";
        return SignOffs.read(travelled).and(given(guide));
    }

    private SignOffs given(String guide) throws IOException {
        try {
            return SignOffs.read(here.files(guide).getOrDefault(SignOffs.FILE, "[]"));
        } catch (SourceRefused foreign) {
            throw new IOException(foreign.problem().message().en(), foreign);
        }
    }

    /**
     * Signs a guide as it is published, without what this desk filled in.
     *
     * @throws IOException when the signature can not be written; then nothing was changed
     */
    public void sign(Guide published, String checker, LocalDate date, String remark) throws IOException {
        here.write(
                published.id(),
                SignOffs.FILE,
                given(published.id()).with(checker, date, published, remark).json());
    }

    /** The files of a guide with every signature for it, as it is published. */
    public Map<String, String> signed(String guide, Map<String, String> files) throws IOException {
        SignOffs all = SignOffs.read(files.getOrDefault(SignOffs.FILE, "[]")).and(given(guide));
        if (all.all().isEmpty()) {
            return files;
        }
        Map<String, String> signed = new TreeMap<>(files);
        signed.put(SignOffs.FILE, all.json());
        return signed;
    }
}
