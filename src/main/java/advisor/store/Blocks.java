package advisor.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seals over the blocks of a file, so that a file that is as it was need not be read row by row: a gigabyte takes a second.
 *
 * @param tags HMAC-SHA256 of each block with its place
 * @param size of the file in bytes
 */
record Blocks(List<byte[]> tags, long size) {

    /** Bytes of a block. */
    static final int SIZE = 1 << 20;

    Blocks {
        tags = List.copyOf(tags);
    }

    /** Those of a file as it is now. */
    static Blocks of(Path file, Hmac hmac) throws IOException {
        return new Blocks(List.of(), 0).renewed(file, hmac, new BitSet());
    }

    /** Those of the file after some blocks were written, and those where it grew; no other block is looked at. */
    Blocks renewed(Path file, Hmac hmac, BitSet written) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long length = channel.size();
            int count = Math.toIntExact((length + SIZE - 1) / SIZE);
            // the last block is another one when the file has another end
            int same = length == size ? tags.size() : (int) (Math.min(length, size) / SIZE);
            List<byte[]> fresh = new ArrayList<>(IntStream.range(0, count)
                    .parallel()
                    .mapToObj(
                            block -> block < same && !written.get(block) ? tags.get(block) : tag(channel, block, hmac))
                    .toList());
            return new Blocks(fresh, length);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static byte[] tag(FileChannel channel, int block, Hmac hmac) {
        ByteBuffer content = ByteBuffer.allocate(Integer.BYTES + SIZE).putInt(block);
        long at = (long) block * SIZE;
        try {
            int read = 0;
            while (read >= 0 && content.hasRemaining()) {
                read = channel.read(content, at + content.position() - Integer.BYTES);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return hmac.bytes(
                content.hasRemaining() ? Arrays.copyOf(content.array(), content.position()) : content.array());
    }

    /** All of them in one text. */
    String text() {
        StringBuilder text = new StringBuilder().append(size);
        tags.forEach(tag -> text.append('\n').append(HexFormat.of().formatHex(tag)));
        return text.toString();
    }
}
