package advisor.pack.signed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The one way in which the bytes of a pack are laid out: a zip that every program opens, and no freedom beside that.
 *
 * <p>A zip names each file twice, can hold bytes between its parts, and has fields that programs read differently. So a pack
 * is read from its first byte on, laid out again from what was read, and refused unless that gives the same bytes: whatever
 * else a zip could say, a pack can not.
 */
final class ZipLayout {

    /** The most files of a pack. */
    static final int MOST_FILES = 200;

    /** The largest pack, and the most that its files can hold together, in bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    /** How much larger than its packed bytes a file can be. */
    static final int RATIO = 50;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final short VERSION = 20;
    private static final short DEFLATED = 8;
    private static final short FIRST_OF_JANUARY_1980 = 0x21;
    private static final long MOST_OF_FOUR_BYTES = 0xffffffffL;

    /** One file. */
    record Entry(String name, byte[] content) {}

    /* One file as it lies in the zip. */
    private record Packed(String name, int crc, int size, byte[] bytes) {}

    private ZipLayout() {}

    /** The bytes of a zip with these files in this order. */
    static byte[] write(List<Entry> entries) {
        List<Packed> packed = new ArrayList<>();
        for (Entry entry : entries) {
            CRC32 crc = new CRC32();
            crc.update(entry.content());
            packed.add(
                    new Packed(entry.name(), (int) crc.getValue(), entry.content().length, deflated(entry.content())));
        }
        return layOut(packed);
    }

    /**
     * The files of a zip, in their order.
     *
     * @throws PackRefused when it is not laid out exactly as {@link #write} does, or passes a limit
     */
    static List<Entry> read(byte[] zip) throws PackRefused {
        if (zip.length > LARGEST) {
            throw tooLarge();
        }
        List<Packed> packed = packed(zip);
        byte[] again = layOut(packed);
        if (!Arrays.equals(zip, again)) {
            throw zip.length < again.length
                    ? cutShort()
                    : PackRefused.hostile(
                            "这个包的目录和内容对不上，或者多出了别的东西。",
                            "The pack's table of contents differs from what it holds, or something was added.");
        }
        List<Entry> entries = new ArrayList<>();
        for (Packed one : packed) {
            entries.add(new Entry(one.name(), inflated(one)));
        }
        return entries;
    }

    private static List<Packed> packed(byte[] zip) throws PackRefused {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        List<Packed> packed = new ArrayList<>();
        PackNames names = new PackNames();
        long whole = 0;
        if (in.remaining() < 4 || in.getInt(0) != LOCAL) {
            throw PackRefused.damaged("这个文件不是指引包。", "This file is no pack of a guide.");
        }
        while (in.remaining() >= 4 && in.getInt(in.position()) == LOCAL) {
            if (packed.size() == MOST_FILES) {
                throw PackRefused.hostile(
                        "包里的文件超过 " + MOST_FILES + " 个。", "The pack holds more than " + MOST_FILES + " files.");
            }
            Packed one = local(in);
            names.add(one.name());
            whole += one.size();
            if (whole > LARGEST) {
                throw tooLarge();
            }
            packed.add(one);
        }
        return packed;
    }

    private static Packed local(ByteBuffer in) throws PackRefused {
        if (in.remaining() < LOCAL_LENGTH) {
            throw cutShort();
        }
        int from = in.position();
        short flags = in.getShort(from + 6);
        if ((flags & 1) != 0) {
            throw PackRefused.hostile("包里有加密的文件。", "A file in the pack is encrypted.");
        }
        if (in.getShort(from + 8) != DEFLATED) {
            throw PackRefused.hostile("包里的文件用了别的压缩方法。", "A file in the pack is packed in another way than packs are.");
        }
        long length = in.getInt(from + 18) & MOST_OF_FOUR_BYTES;
        long size = in.getInt(from + 22) & MOST_OF_FOUR_BYTES;
        int name = in.getShort(from + 26) & 0xffff;
        if (length > LARGEST || size > LARGEST) {
            throw tooLarge();
        }
        if (size > length * RATIO) {
            throw PackRefused.hostile(
                    "包里有文件压缩得超过 " + RATIO + " 倍。",
                    "A file in the pack is packed more than " + RATIO + " times smaller.");
        }
        if (in.remaining() < LOCAL_LENGTH + name + length) {
            throw cutShort();
        }
        byte[] letters = new byte[name];
        byte[] bytes = new byte[(int) length];
        in.position(from + LOCAL_LENGTH).get(letters).get(bytes);
        // other letters than ASCII become question marks or worse and are refused by PackNames
        return new Packed(new String(letters, StandardCharsets.ISO_8859_1), in.getInt(from + 14), (int) size, bytes);
    }

    private static byte[] layOut(List<Packed> packed) {
        int length = 22;
        for (Packed one : packed) {
            length += LOCAL_LENGTH + 46 + 2 * one.name().length() + one.bytes().length;
        }
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> offsets = new ArrayList<>();
        for (Packed one : packed) {
            offsets.add(out.position());
            out.putInt(LOCAL);
            common(out, one);
            out.put(one.name().getBytes(StandardCharsets.ISO_8859_1)).put(one.bytes());
        }
        int central = out.position();
        for (int i = 0; i < packed.size(); i++) {
            Packed one = packed.get(i);
            out.putInt(CENTRAL).putShort(VERSION);
            common(out, one);
            // no comment, first disk, no attributes
            out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            out.putInt(offsets.get(i)).put(one.name().getBytes(StandardCharsets.ISO_8859_1));
        }
        int end = out.position();
        short count = (short) packed.size();
        out.putInt(END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count);
        out.putInt(end - central).putInt(central).putShort((short) 0);
        return out.array();
    }

    /* What both places say of a file, from the version needed to the length of its extra fields, which is none. */
    private static void common(ByteBuffer out, Packed one) {
        out.putShort(VERSION).putShort((short) 0).putShort(DEFLATED);
        out.putShort((short) 0).putShort(FIRST_OF_JANUARY_1980);
        out.putInt(one.crc()).putInt(one.bytes().length).putInt(one.size());
        out.putShort((short) one.name().length()).putShort((short) 0);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(Packed packed) throws PackRefused {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed.bytes());
            // one byte more than there may be, so that a file which goes on is noticed
            byte[] content = new byte[packed.size() + 1];
            int length = 0;
            while (!inflater.finished() && length < content.length) {
                int more = inflater.inflate(content, length, content.length - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += more;
            }
            CRC32 crc = new CRC32();
            crc.update(content, 0, length);
            boolean whole = inflater.finished() && inflater.getRemaining() == 0 && length == packed.size();
            if (whole && (int) crc.getValue() == packed.crc()) {
                return Arrays.copyOf(content, length);
            }
        } catch (DataFormatException damaged) {
            throw hurt(packed);
        } finally {
            inflater.end();
        }
        throw hurt(packed);
    }

    private static PackRefused hurt(Packed packed) {
        return PackRefused.damaged("包里的文件 " + packed.name() + " 损坏了。", packed.name() + " in the pack is damaged.");
    }

    private static PackRefused cutShort() {
        return PackRefused.damaged("这个包不完整，后面缺了一截。", "The pack is not whole; its end is missing.");
    }

    private static PackRefused tooLarge() {
        return PackRefused.hostile("这个包超过 5 MB，打开或打包后都不能更大。", "The pack is larger than 5 MB, packed or unpacked.");
    }
}
