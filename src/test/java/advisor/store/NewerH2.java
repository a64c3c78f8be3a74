package advisor.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/** Makes of a desk's file what a later H2 would have written: its headers name a format that this one does not know. */
public final class NewerH2 {

    private static final int BLOCK = 4096;
    private static final Pattern FORMAT = Pattern.compile("format:([0-9]+)");
    private static final Pattern SUM = Pattern.compile(",fletcher:[0-9a-f]+\n");

    private NewerH2() {}

    /**
     * Raises the format in both headers of a demonstration desk's file.
     *
     * @param readable whether an older H2 could still read the file, though not write to it
     */
    public static void format(Path home, boolean readable) throws IOException, StoreRefused {
        FileKey key = KeyFile.read(home.resolve(KeyFile.NAME)).plainKey();
        byte[] password = FilePathEncrypt.getPasswordBytes(key.databaseFile());
        try (FileChannel file = new EncryptedFile(
                FileChannel.open(home.resolve(Database.FILE), StandardOpenOption.READ, StandardOpenOption.WRITE),
                password)) {
            for (int header = 0; header < 2; header++) {
                ByteBuffer block = ByteBuffer.allocate(BLOCK);
                file.read(block, (long) header * BLOCK);
                String text = new String(block.array(), ISO_8859_1);
                Matcher format = FORMAT.matcher(text);
                Matcher sum = SUM.matcher(text);
                if (!format.find() || !sum.find()) {
                    throw new IllegalStateException("not a header of H2");
                }
                int now = Integer.parseInt(format.group(1));
                String raised = text.substring(0, sum.start())
                        .replace(format.group(), "format:" + (now + 1) + (readable ? ",formatRead:" + now : ""));
                byte[] said = raised.getBytes(ISO_8859_1);
                String whole =
                        raised + String.format(",fletcher:%08x", DataUtils.getFletcher32(said, 0, said.length)) + '\n';
                byte[] written = Arrays.copyOf(whole.getBytes(ISO_8859_1), BLOCK);
                file.write(ByteBuffer.wrap(written), (long) header * BLOCK);
            }
        }
    }
}
