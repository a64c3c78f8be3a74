package advisor.store;

import advisor.disk.WholeFile;
import advisor.outcome.Identifying;
import advisor.outcome.OutcomeExport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Writes the outcomes of a desk into a file for others. */
final class ExportFile {

    private static final int BUFFER = 1 << 16;

    private ExportFile() {}

    static long write(Path file, DeskStore store) throws StoreRefused {
        long[] written = {0};
        try {
            WholeFile.<StoreRefused>create(file, channel -> written[0] = write(channel, store));
            return written[0];
        } catch (FileAlreadyExistsException there) {
            throw Refusals.fileThere(file);
        } catch (IOException failure) {
            throw Refusals.writing(file, failure);
        }
    }

    private static long write(FileChannel channel, DeskStore store) throws IOException, StoreRefused {
        long[] written = {0};
        OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        try (OutcomeExport export = new OutcomeExport(stream)) {
            store.forEach(outcome -> {
                try {
                    export.write(outcome);
                    written[0]++;
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (Identifying found) {
            throw Refusals.identifying(found);
        }
        stream.flush();
        return written[0];
    }
}
