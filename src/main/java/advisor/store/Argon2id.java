package advisor.store;

import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id version 1.3: a derivation that costs memory and time, so that guessing does too.
 *
 * @param memoryKiB the memory a try costs, in KiB
 * @param passes how often it is gone through
 * @param lanes how many threads could share the work
 */
record Argon2id(int memoryKiB, int passes, int lanes) {

    /** What new secrets are derived with. */
    static final Argon2id USUAL = new Argon2id(64 * 1024, 3, 1);

    /* Each takes its memory anew; more at once than there are processors would be no quicker. */
    private static final Semaphore AT_ONCE = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** Derives a key; waits while as many others are derived as there are processors. */
    byte[] derive(byte[] secret, byte[] salt, int length) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return derived(secret, salt, length);
        } finally {
            AT_ONCE.release();
        }
    }

    private byte[] derived(byte[] secret, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKiB)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[length];
        generator.generateBytes(secret, key);
        return key;
    }
}
