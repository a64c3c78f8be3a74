package advisor.store;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What zlib, gzip and zip have made smaller, wherever in some bytes it begins. */
final class Inflated {

    private static final int LARGEST = 1 << 24;

    /** Shorter than this it is chance. */
    private static final int SHORTEST = 5;

    private Inflated() {}

    static List<byte[]> of(byte[] content) {
        List<byte[]> all = new ArrayList<>();
        for (int at = 0; at < content.length - 4; at++) {
            int one = content[at] & 0xff;
            int two = content[at + 1] & 0xff;
            if ((one & 0x0f) == 8 && one >> 4 <= 7 && (one * 256 + two) % 31 == 0 && (two & 0x20) == 0) {
                add(all, content, at, false);
            } else if (one == 0x1f && two == 0x8b && content[at + 2] == 8) {
                add(all, content, gzipData(content, at), true);
            } else if (one == 'P' && two == 'K' && content[at + 2] == 3 && content[at + 3] == 4) {
                add(all, content, zipData(content, at), true);
            }
        }
        return all;
    }

    private static int gzipData(byte[] content, int at) {
        int flags = at + 3 < content.length ? content[at + 3] : 0;
        int data = at + 10;
        if ((flags & 4) != 0 && data + 1 < content.length) {
            data += 2 + (content[data] & 0xff) + (content[data + 1] & 0xff) * 256;
        }
        for (int text = (flags & 8) / 8 + (flags & 16) / 16; text > 0; text--) {
            while (data < content.length && content[data] != 0) {
                data++;
            }
            data++;
        }
        return data + ((flags & 2) != 0 ? 2 : 0);
    }

    private static int zipData(byte[] content, int at) {
        if (at + 30 > content.length) {
            return content.length;
        }
        int name = (content[at + 26] & 0xff) + (content[at + 27] & 0xff) * 256;
        int extra = (content[at + 28] & 0xff) + (content[at + 29] & 0xff) * 256;
        return at + 30 + name + extra;
    }

    private static void add(List<byte[]> all, byte[] content, int from, boolean raw) {
        if (from >= content.length) {
            return;
        }
        Inflater inflater = new Inflater(raw);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            inflater.setInput(content, from, content.length - from);
            byte[] buffer = new byte[8192];
            while (!inflater.finished() && out.size() < LARGEST) {
                int length = inflater.inflate(buffer);
                if (length == 0) {
                    break;
                }
                out.write(buffer, 0, length);
            }
        } catch (DataFormatException broken) {
            // what could be read before that counts: a stream can be cut
        } finally {
            inflater.end();
        }
        if (out.size() >= SHORTEST) {
            all.add(Arrays.copyOf(out.toByteArray(), out.size()));
        }
    }
}
