package advisor.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.compress.CompressLZF;
import org.h2.mvstore.DataUtils;

/**
 * What is in the pages of a decrypted database, in the order of the file: those in use and those that were left behind, each
 * expanded when it was compressed.
 */
final class ExpandedPages {

    private static final int BLOCK = 4096;
    private static final Pattern LENGTH = Pattern.compile("len:([0-9a-f]+)");
    private static final Pattern PAGES = Pattern.compile("pages:([0-9a-f]+)");

    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private int compressed;

    private ExpandedPages() {}

    /** Those of a file as it lies on the disk, without encryption. */
    static ExpandedPages of(byte[] file) {
        ExpandedPages expanded = new ExpandedPages();
        for (int at = 0; at + BLOCK <= file.length; ) {
            String header = new String(file, at, BLOCK, StandardCharsets.ISO_8859_1);
            int end = header.indexOf('\n');
            if (header.startsWith("chunk:") && end > 0) {
                expanded.chunk(ByteBuffer.wrap(file, at + end + 1, file.length - at - end - 1), number(PAGES, header));
                at += Math.max(1, number(LENGTH, header)) * BLOCK;
            } else {
                at += BLOCK;
            }
        }
        return expanded;
    }

    private static int number(Pattern pattern, String header) {
        Matcher matcher = pattern.matcher(header);
        return matcher.find() ? Integer.parseInt(matcher.group(1), 16) : 0;
    }

    private void chunk(ByteBuffer chunk, int count) {
        for (int i = 0; i < count; i++) {
            int start = chunk.position();
            int end = start + chunk.getInt();
            page(chunk.duplicate().limit(end));
            chunk.position(end);
        }
    }

    /* Its checksum, number, map, entries and kind; in a node the places and counts of its children; and its content. */
    private void page(ByteBuffer page) {
        page.getShort();
        DataUtils.readVarInt(page);
        DataUtils.readVarInt(page);
        int entries = DataUtils.readVarInt(page);
        int kind = page.get();
        if ((kind & DataUtils.PAGE_TYPE_NODE) != 0) {
            page.position(page.position() + (entries + 1) * Long.BYTES);
            for (int i = 0; i <= entries; i++) {
                DataUtils.readVarLong(page);
            }
        }
        if ((kind & DataUtils.PAGE_COMPRESSED) == 0) {
            pages.write(page.array(), page.position(), page.remaining());
            return;
        }
        byte[] content = new byte[DataUtils.readVarInt(page) + page.remaining()];
        new CompressLZF().expand(page.array(), page.position(), page.remaining(), content, 0, content.length);
        pages.writeBytes(content);
        compressed++;
    }

    byte[] content() {
        return pages.toByteArray();
    }

    /** How many of them were compressed. */
    int compressed() {
        return compressed;
    }
}
