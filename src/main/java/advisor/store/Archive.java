package advisor.store;

import advisor.disk.OwnFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A backup as one file: the files of a home, each encrypted or sealed as it is there, in a zip without compression. */
final class Archive {

    static final List<String> NAMES = List.of(KeyFile.NAME, TallyFile.NAME, Database.FILE);

    private Archive() {}

    /**
     * Writes a backup.
     *
     * @param place where the file of a name is
     */
    static void write(FileChannel channel, Function<String, Path> place) throws IOException {
        OutputStream stream = Channels.newOutputStream(channel);
        ZipOutputStream zip = new ZipOutputStream(stream);
        zip.setLevel(0);
        for (String name : NAMES) {
            ZipEntry entry = new ZipEntry(name);
            // the day of a backup is the file's own; nothing in it tells more
            entry.setTime(0);
            zip.putNextEntry(entry);
            Files.copy(place.apply(name), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Whether a file begins as a backup does. */
    static boolean isArchive(Path file) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            ZipEntry first = zip.getNextEntry();
            return first != null && first.getName().equals(NAMES.get(0));
        } catch (IOException other) {
            return false;
        }
    }

    /**
     * Lays the files of a backup into an empty folder; whatever else is in it stays there.
     *
     * @throws ZipException when it is no backup, or damaged
     */
    static void read(Path file, Path folder) throws IOException {
        Set<String> missing = new HashSet<>(NAMES);
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (missing.remove(entry.getName())) {
                    Path laid = folder.resolve(entry.getName());
                    OwnFile.create(laid);
                    try (OutputStream to = Files.newOutputStream(laid)) {
                        zip.transferTo(to);
                    }
                }
            }
        } catch (IllegalArgumentException | EOFException broken) {
            throw new ZipException("no backup");
        }
        if (!missing.isEmpty()) {
            throw new ZipException("no backup");
        }
    }

    /** The wrapped keys of a backup, without its records; nothing when it is none. */
    static Optional<byte[]> keyFile(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            ZipEntry first = zip.getNextEntry();
            return first != null && first.getName().equals(KeyFile.NAME)
                    ? Optional.of(zip.readNBytes(KeyFile.LARGEST))
                    : Optional.empty();
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Deletes what a workshop was given or what became of it there, and the folder when nothing else is in it. */
    static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> ours = Files.newDirectoryStream(folder, "{desk.json,outcomes}*")) {
                for (Path file : ours) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(folder);
    }
}
