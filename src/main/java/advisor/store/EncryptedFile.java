package advisor.store;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.h2.security.SHA256;
import org.h2.store.fs.FileBaseDefault;
import org.h2.util.MathUtils;
import org.jspecify.annotations.Nullable;

/**
 * A file as H2 encrypts it, bit for bit, with Java's own AES in place of H2's.
 *
 * <p>H2 reckons AES in Java and byte by byte, some fifty megabytes in a second; Java lets the processor do it, more than ten
 * times as many. What is on the disk is the same: H2 opens it with {@code CIPHER=AES}, and this opens what H2 wrote.
 *
 * <p>A first block says that it is encrypted and holds a salt. AES-128 in XTS mode (IEEE 1619, one key for both uses) covers blocks
 * of 4,096 bytes, each with its number. H2's store writes and cuts whole blocks, and nothing else is taken. A part of a block at the
 * end of the file was never written to its end, as by a disk that was full; it is not there.
 */
final class EncryptedFile extends FileBaseDefault {

    private static final int BLOCK = 4096;
    private static final byte[] FIRST = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 8;
    private static final int ROUNDS = 10;
    private static final int KEY = 16;

    private final FileChannel base;
    private final byte[] password;
    private @Nullable Xts xts;
    private long size;

    /**
     * The content of a file, which is looked at when it is needed first: H2 locks it before.
     *
     * @param base the file on the disk; closed with this
     * @param password as bytes; wiped when it was used
     */
    EncryptedFile(FileChannel base, byte[] password) {
        this.base = base;
        this.password = password;
    }

    private synchronized Xts xts() throws IOException {
        Xts known = xts;
        if (known != null) {
            return known;
        }
        byte[] salt = new byte[SALT];
        long there = base.size() - BLOCK;
        if (there >= 0) {
            readFully(ByteBuffer.wrap(salt), FIRST.length);
            // H2 takes a block away that is whole when a part of one follows, and with it what was saved last
            size = there - there % BLOCK;
        } else {
            salt = MathUtils.secureRandomBytes(SALT);
            byte[] first = Arrays.copyOf(FIRST, BLOCK);
            System.arraycopy(salt, 0, first, FIRST.length, SALT);
            writeFully(ByteBuffer.wrap(first), 0);
        }
        Xts made = new Xts(SHA256.getPBKDF2(password, salt, ROUNDS, KEY));
        Arrays.fill(password, (byte) 0);
        xts = made;
        return made;
    }

    @Override
    public synchronized int read(ByteBuffer to, long position) throws IOException {
        Xts cipher = xts();
        if (!to.hasRemaining()) {
            return 0;
        }
        if (position >= size) {
            return -1;
        }
        int length = (int) Math.min(to.remaining(), size - position);
        long from = position / BLOCK * BLOCK;
        byte[] blocks = readBlocks(cipher, from, whole(position + length - from));
        to.put(blocks, (int) (position - from), length);
        return length;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        Xts cipher = xts();
        int length = from.remaining();
        if (position % BLOCK != 0 || length % BLOCK != 0) {
            throw new IOException("H2 writes whole blocks");
        }
        byte[] blocks = new byte[length];
        from.get(blocks);
        cipher.encrypt(position / BLOCK, blocks);
        writeFully(ByteBuffer.wrap(blocks), position + BLOCK);
        size = Math.max(size, position + length);
        return length;
    }

    private static int whole(long bytes) {
        return Math.toIntExact((bytes + BLOCK - 1) / BLOCK * BLOCK);
    }

    private byte[] readBlocks(Xts cipher, long from, int length) throws IOException {
        byte[] blocks = new byte[length];
        readFully(ByteBuffer.wrap(blocks), from + BLOCK);
        cipher.decrypt(from / BLOCK, blocks);
        return blocks;
    }

    private void readFully(ByteBuffer to, long position) throws IOException {
        long at = position;
        while (to.hasRemaining()) {
            int read = base.read(to, at);
            if (read < 0) {
                throw new EOFException();
            }
            at += read;
        }
    }

    private void writeFully(ByteBuffer from, long position) throws IOException {
        long at = position;
        while (from.hasRemaining()) {
            at += base.write(from, at);
        }
    }

    @Override
    public synchronized long size() throws IOException {
        xts();
        return size;
    }

    @Override
    protected synchronized void implTruncate(long length) throws IOException {
        xts();
        if (length % BLOCK != 0) {
            throw new IOException("H2 cuts between blocks");
        }
        if (length < size) {
            base.truncate(length + BLOCK);
            size = length;
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        base.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) throws IOException {
        return base.tryLock(position, length, shared);
    }

    @Override
    protected synchronized void implCloseChannel() throws IOException {
        // also when it was locked by another and never read
        Arrays.fill(password, (byte) 0);
        base.close();
    }

    /** AES in XTS mode over whole blocks. */
    private static final class Xts {

        private static final VarHandle LONGS =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

        /** What x to the power of 128 comes to in the field of 2^128. */
        private static final long FEEDBACK = 0x87;

        private final Cipher encrypting;
        private final Cipher decrypting;

        Xts(byte[] key) {
            encrypting = cipher(Cipher.ENCRYPT_MODE, key);
            decrypting = cipher(Cipher.DECRYPT_MODE, key);
            Arrays.fill(key, (byte) 0);
        }

        private static Cipher cipher(int mode, byte[] key) {
            try {
                Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
                cipher.init(mode, new SecretKeySpec(key, "AES"));
                return cipher;
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java has AES", impossible);
            }
        }

        void encrypt(long firstBlock, byte[] blocks) {
            apply(encrypting, firstBlock, blocks);
        }

        void decrypt(long firstBlock, byte[] blocks) {
            apply(decrypting, firstBlock, blocks);
        }

        private void apply(Cipher cipher, long firstBlock, byte[] blocks) {
            try {
                byte[] tweaks = tweaks(firstBlock, blocks.length);
                xor(blocks, tweaks);
                cipher.doFinal(blocks, 0, blocks.length, blocks, 0);
                xor(blocks, tweaks);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("whole blocks need no padding", impossible);
            }
        }

        private byte[] tweaks(long firstBlock, int length) throws GeneralSecurityException {
            byte[] tweaks = new byte[length];
            byte[] number = new byte[KEY];
            long block = firstBlock;
            for (int from = 0; from < length; from += BLOCK, block++) {
                LONGS.set(number, 0, block);
                byte[] tweak = encrypting.doFinal(number);
                long low = (long) LONGS.get(tweak, 0);
                long high = (long) LONGS.get(tweak, Long.BYTES);
                for (int at = from; at < from + BLOCK; at += KEY) {
                    LONGS.set(tweaks, at, low);
                    LONGS.set(tweaks, at + Long.BYTES, high);
                    long carry = high >> 63 & FEEDBACK;
                    high = high << 1 | low >>> 63;
                    low = low << 1 ^ carry;
                }
            }
            return tweaks;
        }

        private static void xor(byte[] blocks, byte[] tweaks) {
            for (int at = 0; at < blocks.length; at += Long.BYTES) {
                LONGS.set(blocks, at, (long) LONGS.get(blocks, at) ^ (long) LONGS.get(tweaks, at));
            }
        }
    }
}
