package advisor.pack.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.script.GuideSource;
import java.io.ByteArrayInputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("long")
class PackTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path folder;

    @Test
    void aPackHoldsExactlyWhatWasSigned() throws Exception {
        SigningKey key = SigningKey.random(RANDOM);
        GuideSource source =
                new GuideSource("small", Map.of("guide.mjs", "// 指引\n", "localities/320100/facts.json", "{}"));
        Pack made = Pack.of(source, Map.of("letter.md", "信"), "2026.11", LocalDate.of(2026, 11, 24), key);
        Pack read = UnverifiedPack.of(made.bytes()).verify();
        assertThat(read.source()).isEqualTo(source);
        assertThat(read.templates()).containsExactly(Map.entry("letter.md", "信"));
        assertThat(read.version()).isEqualTo("2026.11");
        assertThat(read.publisher()).isEqualTo(key.publisher());
        assertThat(read.hash()).isEqualTo(made.hash());
    }

    @Test
    void everyProgramOpensIt() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(HostilePacks.pack()))) {
            assertThat(zip.getNextEntry()).hasFieldOrPropertyWithValue("name", "manifest.json");
            assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("{\"files\":{\"guide/facts.json\":\"");
        }
    }

    @Test
    void theSameContentGivesTheSamePack() throws Exception {
        assertThat(HostilePacks.pack()).isEqualTo(HostilePacks.pack());
    }

    /* A few bits that fill up the last byte of a packed file say nothing; all others are noticed. */
    @Test
    void noBitCanChangeAnythingAndNoByteBeMissing() throws Exception {
        byte[] sound = HostilePacks.pack();
        Pack pack = UnverifiedPack.of(sound).verify();
        int unnoticed = 0;
        for (int at = 0; at < sound.length; at++) {
            byte[] flipped = sound.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            assertRefused(Arrays.copyOf(sound, at));
            try {
                Pack other = UnverifiedPack.of(flipped).verify();
                assertThat(other.hash()).isEqualTo(pack.hash());
                assertThat(other.source()).isEqualTo(pack.source());
                assertThat(other.templates()).isEqualTo(pack.templates());
                unnoticed++;
            } catch (PackRefused refused) {
                assertThat(refused.message().en()).isNotBlank();
            }
        }
        assertThat(unnoticed).isLessThan(pack.source().files().size() + 4);
    }

    private static void assertRefused(byte[] pack) {
        assertThatThrownBy(() -> UnverifiedPack.of(pack).verify()).isInstanceOf(PackRefused.class);
    }

    @Test
    void whatNoDeskWouldInstallIsNotPublished() {
        SigningKey key = SigningKey.random(RANDOM);
        GuideSource source = new GuideSource("small", Map.of("guide.mjs", "", "con.json", "{}"));
        assertThatThrownBy(() -> Pack.of(source, Map.of(), "1", LocalDate.of(2026, 11, 24), key))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("con.json");
    }

    @ParameterizedTest
    @CsvSource({"correct horse", "口令是中文的"})
    void aKeyIsItsOwnersAlone(String passphrase) throws Exception {
        Path file = folder.resolve("key");
        SigningKey key = SigningKey.random(RANDOM);
        SigningKeyFile keys = new SigningKeyFile(file);
        keys.create(key, passphrase.toCharArray(), RANDOM);
        assertThat(keys.isEncrypted()).isTrue();
        assertThat(keys.publisher()).isEqualTo(key.publisher());
        assertThat(keys.read(passphrase.toCharArray()).publisher()).isEqualTo(key.publisher());
        assertThatThrownBy(() -> keys.read("another".toCharArray()))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("does not open");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> keys.create(key, null, RANDOM)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readString(file))
                .doesNotContain(java.util.Base64.getEncoder().encodeToString(key.seed()));
    }

    @Test
    void aKeyWithoutAPassphraseIsReadAsItIs() throws Exception {
        SigningKeyFile keys = new SigningKeyFile(folder.resolve("key"));
        SigningKey key = SigningKey.random(RANDOM);
        keys.create(key, null, RANDOM);
        assertThat(keys.isEncrypted()).isFalse();
        assertThat(keys.read(new char[0]).publisher()).isEqualTo(key.publisher());
    }

    @ParameterizedTest
    @CsvSource({"''", "{}", "[1]", "not json", "{\"format\":\"advisor-workbench-key/1\"}"})
    void whatIsNoKeyIsSaidInASentence(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("key"), content);
        assertThatThrownBy(() -> new SigningKeyFile(file).read(new char[0])).isInstanceOf(PackRefused.class);
        assertThatThrownBy(() -> new SigningKeyFile(folder.resolve("none")).read(new char[0]))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void wordsAreTheKeysAndReadAnyWay() {
        PublisherKey key = SigningKey.random(RANDOM).publisher();
        assertThat(key.words()).matches("(?:[a-z]{5}-){5}[a-z]{5}");
        assertThat(key.isMeantBy(
                        " " + key.words().toUpperCase(java.util.Locale.ROOT).replace("-", "  ") + "\n"))
                .isTrue();
        assertThat(key.isMeantBy(SigningKey.random(RANDOM).publisher().words())).isFalse();
        assertThat(key.isMeantBy("")).isFalse();
    }
}
