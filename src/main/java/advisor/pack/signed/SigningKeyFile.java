package advisor.pack.signed;

import advisor.guide.Text;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The file of a publisher's private key, which only its owner may read.
 *
 * <p>JSON with the public half and, as the publisher chose, the private one as it is or encrypted with AES-256-GCM under
 * Argon2id of a passphrase.
 */
public final class SigningKeyFile {

    private static final String FORMAT = "advisor-workbench-key/1";
    private static final int LARGEST = 4096;
    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 3;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Text CHECK = new Text("请检查 --key。", "Check --key.");

    private final Path file;

    /** The file at a path, which need not be there yet. */
    public SigningKeyFile(Path file) {
        this.file = file;
    }

    /**
     * Writes a key into a new file that only its owner may read.
     *
     * @param passphrase encrypts it when it is not null; wiped before this returns
     * @throws FileAlreadyExistsException when there is a file of that name; a key is never written over
     * @throws IOException when it can not be written
     */
    public void create(SigningKey key, char @Nullable [] passphrase, SecureRandom random) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("public", key.publisher().encoded());
        root.put("words", key.publisher().words());
        if (passphrase == null) {
            root.put("private", Base64.getEncoder().encodeToString(key.seed()));
        } else {
            byte[] salt = new byte[16];
            byte[] nonce = new byte[12];
            random.nextBytes(salt);
            random.nextBytes(nonce);
            root.put("salt", salt).put("nonce", nonce);
            root.put("wrapped", encrypted(key, passphrase, salt, nonce));
        }
        byte[] json = (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            ByteBuffer buffer = ByteBuffer.wrap(json);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The public half, which no passphrase hides. */
    public PublisherKey publisher() throws PackRefused {
        return PublisherKey.decode(json().path("public").asText());
    }

    /** Whether a passphrase is needed to read it. */
    public boolean isEncrypted() throws PackRefused {
        return json().has("wrapped");
    }

    /**
     * Reads the key.
     *
     * @param passphrase opens it when it is encrypted, else not looked at; wiped before this returns
     * @throws PackRefused when there is no such file, it is no key, or another passphrase opens it
     */
    public SigningKey read(char[] passphrase) throws PackRefused {
        JsonNode root = json();
        PublisherKey publisher = PublisherKey.decode(root.path("public").asText());
        try {
            byte[] seed = root.has("wrapped")
                    ? crypt(
                            Cipher.DECRYPT_MODE,
                            passphrase,
                            bytes(root, "salt", 16),
                            bytes(root, "nonce", 12),
                            publisher,
                            bytes(root, "wrapped", 48))
                    : bytes(root, "private", 32);
            SigningKey key = new SigningKey(seed);
            if (key.publisher().equals(publisher)) {
                return key;
            }
        } catch (AEADBadTagException other) {
            throw new PackRefused(
                    new Text("口令打不开密钥文件 " + file + "。", "The passphrase does not open the key in " + file + "."),
                    new Text("请检查 --passphrase-file。", "Check --passphrase-file."));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        throw none();
    }

    private byte[] bytes(JsonNode root, String name, int length) throws PackRefused {
        try {
            byte[] bytes = Base64.getDecoder().decode(root.path(name).asText());
            if (bytes.length == length) {
                return bytes;
            }
        } catch (IllegalArgumentException noBase64) {
            throw none();
        }
        throw none();
    }

    private JsonNode json() throws PackRefused {
        try {
            if (Files.size(file) <= LARGEST) {
                JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
                if (root.path("format").asText().equals(FORMAT)) {
                    return root;
                }
            }
        } catch (NoSuchFileException missing) {
            throw new PackRefused(new Text("没有文件 " + file + "。", "There is no file " + file + "."), CHECK);
        } catch (JacksonException noJson) {
            throw none();
        } catch (IOException unreadable) {
            throw new PackRefused(
                    new Text("密钥文件 " + file + " 读不出来。", "The key in " + file + " can not be read."), CHECK);
        }
        throw none();
    }

    private PackRefused none() {
        return new PackRefused(
                new Text(file + " 不是发布人的密钥文件。", file + " is no publisher's key."),
                new Text("请检查 --key；没有密钥时用 key new 文件 生成。", "Check --key; without a key, make one with key new FILE."));
    }

    private static byte[] encrypted(SigningKey key, char[] passphrase, byte[] salt, byte[] nonce) {
        try {
            return crypt(Cipher.ENCRYPT_MODE, passphrase, salt, nonce, key.publisher(), key.seed());
        } catch (AEADBadTagException impossible) {
            throw new IllegalStateException("encrypting checks no tag", impossible);
        }
    }

    private static byte[] crypt(
            int mode, char[] passphrase, byte[] salt, byte[] nonce, PublisherKey publisher, byte[] content)
            throws AEADBadTagException {
        byte[] wrapping = argon2(passphrase, salt);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD((FORMAT + "/" + publisher.encoded()).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (AEADBadTagException other) {
            throw other;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
            Arrays.fill(passphrase, '\0');
        }
    }

    private static byte[] argon2(char[] passphrase, byte[] salt) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] secret = new byte[encoded.remaining()];
        encoded.get(secret);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] key = new byte[32];
        generator.generateBytes(secret, key);
        Arrays.fill(secret, (byte) 0);
        Arrays.fill(encoded.array(), (byte) 0);
        return key;
    }
}
