package advisor.pack.installed;

import static advisor.pack.installed.SmallPacks.GUIDE;
import static advisor.pack.installed.SmallPacks.KEY;
import static advisor.pack.installed.SmallPacks.guide;
import static advisor.pack.installed.SmallPacks.install;
import static advisor.pack.installed.SmallPacks.pack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledGuidesTest {

    @TempDir
    private Path home;

    private InstalledGuides installed;

    @BeforeEach
    void open() {
        installed = new InstalledGuides(home);
    }

    private List<String> versions() {
        return installed.versions(GUIDE).stream().map(Installed::version).toList();
    }

    @Test
    void anotherWindowSeesWhatWasInstalledWhenItLooksAgain() throws PackRefused {
        InstalledGuides other = new InstalledGuides(home);
        Pack pack = install(installed, "1");
        assertThat(installed.isInUse(pack)).isTrue();
        assertThat(other.inUse()).isEmpty();
        other.reload();
        assertThat(other.inUse()).containsOnlyKeys(GUIDE);
        Installed one = other.inUse().get(GUIDE);
        assertThat(other.compiled(one.levels().get(""))).contains(guide("1"));
        assertThat(other.pack(one).bytes()).isEqualTo(pack.bytes());
        assertThat(other.trusted()).containsOnlyKeys(KEY.publisher());
    }

    @Test
    void earlierVersionsAreKeptAndOneCanGoBackAndForth() throws PackRefused {
        install(installed, "1");
        install(installed, "2");
        assertThat(versions()).containsExactly("2", "1");
        installed.use(installed.versions(GUIDE).get(1));
        assertThat(installed.inUse().get(GUIDE).version()).isEqualTo("1");
        installed.useShipped(GUIDE);
        assertThat(installed.inUse()).isEmpty();
        assertThat(versions()).as("for past sessions").containsExactly("2", "1");
        install(installed, "1");
        assertThat(versions()).as("the one installed last stands first, once").containsExactly("1", "2");
    }

    @Test
    void anUnknownKeyAnotherPublisherAndAnOlderVersionAreAskedAbout() throws PackRefused {
        assertThat(installed.doubts(pack("1", KEY), "", false))
                .containsExactly(new Doubt.UnknownPublisher(KEY.publisher()));
        install(installed, "2");
        assertThat(installed.doubts(pack("3", KEY), "2", false)).isEmpty();
        assertThat(installed.doubts(pack("1", KEY), "2", false)).containsExactly(new Doubt.NotNewer("2", "1"));
        SigningKey stranger = SigningKey.random(new SecureRandom());
        assertThat(installed.doubts(pack("3", stranger), "2", false))
                .containsExactly(
                        new Doubt.UnknownPublisher(stranger.publisher()),
                        new Doubt.OtherPublisher(KEY.publisher(), stranger.publisher()));
        installed.distrust(KEY.publisher());
        assertThat(installed.doubts(pack("3", KEY), "2", false))
                .containsExactly(new Doubt.UnknownPublisher(KEY.publisher()));
        assertThat(installed.inUse()).as("what was installed stays").containsOnlyKeys(GUIDE);
    }

    @Test
    void theSameContentIsNoStepBack() throws PackRefused {
        install(installed, "2");
        SigningKey other = SigningKey.random(new SecureRandom());
        assertThat(installed.doubts(pack("2", other), "2", true)).noneMatch(Doubt.NotNewer.class::isInstance);
        assertThat(installed.doubts(pack("2", other), "2", false)).anyMatch(Doubt.NotNewer.class::isInstance);
    }

    @Test
    void whatWasChangedOnTheDiskIsUsedNoMore() throws Exception {
        install(installed, "1");
        Installed one = installed.inUse().get(GUIDE);
        for (Path file : files("compiled")) {
            Files.writeString(file, Files.readString(file).replace("3000", "9000"));
        }
        assertThat(installed.compiled(one.levels().get(""))).isEmpty();
        for (Path file : files("packs")) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThatThrownBy(() -> installed.pack(one)).isInstanceOf(PackRefused.class);
    }

    @Test
    void aDamagedListIsToldAndNeverWrittenOver() throws Exception {
        install(installed, "1");
        Path list = home.resolve("guides/installed.json");
        String half = Files.readString(list).substring(0, 40);
        Files.writeString(list, half);
        installed.reload();
        assertThat(installed.damage()).isNotNull();
        assertThat(installed.inUse()).isEmpty();
        assertThatThrownBy(() -> install(installed, "2")).isInstanceOf(PackRefused.class);
        assertThat(Files.readString(list)).isEqualTo(half);
    }

    @Test
    void whatIsInTheHomeIsItsOwnersAlone() throws Exception {
        install(installed, "1");
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(home.resolve("guides/packs")))
                    .hasSize(3);
        }
    }

    private List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("guides").resolve(folder))) {
            return files.toList();
        }
    }
}
