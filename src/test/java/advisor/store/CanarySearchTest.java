package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanarySearchTest {

    private static final String WORD = "诸葛小花";

    @TempDir
    Path folder;

    @Test
    void findsAWordInEveryEncoding() throws Exception {
        int files = 0;
        for (String before : new String[] {"", "a", "ab", "abc"}) {
            String text = before + WORD + "z";
            for (byte[] content : new byte[][] {
                text.getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(Charset.forName("GBK")),
                Base64.getEncoder().encode(text.getBytes(StandardCharsets.UTF_8)),
                Base64.getEncoder().encode(text.getBytes(StandardCharsets.UTF_16LE)),
                HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
            }) {
                Path file = folder.resolve("f" + files++);
                Files.write(file, content);
                assertThat(new CanarySearch(WORD).in(folder))
                        .as("%s %s", before, files)
                        .isNotEmpty();
                Files.delete(file);
            }
        }
    }

    @Test
    void findsAWordInWhatWasMadeSmaller() throws Exception {
        byte[] text = ("before " + WORD + " after ").repeat(3).getBytes(StandardCharsets.UTF_16LE);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("one"));
            entries.write(text);
        }
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(gzip)) {
            stream.write(zip.toByteArray());
        }
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(zlib)) {
            stream.write(text);
        }
        for (ByteArrayOutputStream made : List.of(zip, gzip, zlib)) {
            byte[] content = new byte[100 + made.size()];
            System.arraycopy(made.toByteArray(), 0, content, 100, made.size());
            Files.write(folder.resolve("smaller"), content);
            assertThat(new CanarySearch(WORD).in(folder)).isNotEmpty();
            assertThat(new CanarySearch("some other word").in(folder)).isEmpty();
        }
    }

    @Test
    void findsAWordInAFileName() throws Exception {
        // A number, because a file system under LC_ALL=C can hold no other name.
        String number = "13951234567";
        Files.createDirectories(folder.resolve("a"));
        Files.createFile(folder.resolve("a").resolve(number + ".txt"));
        assertThat(new CanarySearch(number).in(folder)).isNotEmpty();
    }

    @Test
    void findsNothingWhereNothingIs() throws Exception {
        Files.writeString(folder.resolve("f"), "诸葛亮");
        assertThat(new CanarySearch(WORD, "13951234567").in(folder)).isEmpty();
    }
}
