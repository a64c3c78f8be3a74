package advisor.store;

import advisor.disk.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Brings the file of a desk up to date: in a copy, which takes its place when all of it is done.
 *
 * <p>H2 takes a table apart in several steps that are not undone together. So whatever happens on the way, the file is as
 * it was or as it shall be. What it was before lies beside it then, as a backup that the version of before restores.
 */
final class Migration {

    static final String WORKSHOP = "migrating";

    private final Path file;
    private final String version;

    /**
     * A migration of a file.
     *
     * @param version what it is now
     */
    Migration(Path file, String version) {
        this.file = file;
        this.version = version;
    }

    /** Changes a file that nobody else has open, and closes it. */
    @FunctionalInterface
    interface Changing {
        void change(Path copy) throws StoreRefused;
    }

    void run(Changing changing) throws StoreRefused {
        putAside();
        Path workshop = file.resolveSibling(WORKSHOP);
        Path copy = workshop.resolve(Database.FILE);
        try {
            Archive.clear(workshop);
            Files.createDirectory(workshop);
            copy(file, copy);
            changing.change(copy);
            WholeFile.sync(copy);
            WholeFile.move(copy, file);
            WatchedPath.replaced(file);
            WholeFile.force(file.resolveSibling("."));
        } catch (IOException failure) {
            throw Refusals.writing(file, failure);
        } finally {
            clear(workshop);
        }
    }

    private static void clear(Path workshop) throws StoreRefused {
        try {
            Archive.clear(workshop);
        } catch (IOException failure) {
            throw Refusals.writing(workshop, failure);
        }
    }

    /* Also a file that went back in time: it is not written to without a copy. */
    private void putAside() throws StoreRefused {
        boolean isDesk = Archive.NAMES.stream().allMatch(name -> Files.exists(file.resolveSibling(name)));
        for (int number = 1; ; number++) {
            Path copy =
                    file.resolveSibling("outcomes.version-" + version + "-" + number + (isDesk ? ".backup" : ".mv.db"));
            if (!Files.exists(copy)) {
                if (isDesk) {
                    archive(copy);
                } else {
                    copy(file, copy);
                }
                return;
            }
        }
    }

    private void archive(Path copy) throws StoreRefused {
        try {
            WholeFile.<RuntimeException>create(copy, channel -> Archive.write(channel, file::resolveSibling));
        } catch (IOException failure) {
            throw Refusals.writing(copy, failure);
        }
    }

    /** Copies a file; the copy is there whole or not at all. */
    static void copy(Path file, Path copy) throws StoreRefused {
        try {
            WholeFile.<RuntimeException>create(copy, channel -> {
                try (FileChannel from = FileChannel.open(file)) {
                    long done = 0;
                    while (done < from.size()) {
                        done += from.transferTo(done, from.size() - done, channel);
                    }
                }
            });
        } catch (IOException failure) {
            throw Refusals.writing(file, failure);
        }
    }
}
