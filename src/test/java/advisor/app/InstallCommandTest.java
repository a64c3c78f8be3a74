package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.pack.installed.InstalledGuides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide goes from its author to a desk, and a later version of it too, which says what it would change. */
@Tag("long")
class InstallCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private String words;

    @BeforeEach
    void key() {
        List<String> made = terminal.run("key", "new", folder.resolve("k.key").toString())
                .out()
                .lines()
                .toList();
        words = made.get(made.size() - 1);
    }

    private Path pack(String name, SeededGuide seeded, String version) throws IOException {
        return pack(name, seeded, version, "author", "");
    }

    private Path pack(String name, SeededGuide seeded, String version, String home, String said) throws IOException {
        Path guide = folder.resolve(name).resolve("seeded");
        for (Map.Entry<String, String> file : seeded.files().entrySet()) {
            Path path = guide.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().replace("version: '1'", "version: '" + version + "'"));
        }
        Path pack = folder.resolve(name + ".pack");
        Terminal.Ended ended = terminal.run(
                "pack",
                guide.toString(),
                "--out",
                pack.toString(),
                "--key",
                folder.resolve("k.key").toString(),
                "--home",
                folder.resolve(home).toString(),
                "--lang",
                "en");
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.err()).contains(said);
        return pack;
    }

    private Terminal.Ended install(Path pack, String... more) {
        List<String> line = Stream.concat(
                        Stream.of(
                                "install",
                                pack.toString(),
                                "--home",
                                folder.resolve("home").toString(),
                                "--lang",
                                "en"),
                        Stream.of(more))
                .toList();
        return terminal.run(line.toArray(String[]::new));
    }

    @Test
    void aLaterVersionSaysForWhomItDecidesOtherwiseAndAnEarlierOneIsAskedAbout() throws IOException {
        Path first = pack("first", new SeededGuide(), "1");
        assertThat(install(first).err()).contains(words);
        Terminal.Ended installed = install(first, "--trust", words);
        assertThat(installed.code()).as(installed.err()).isZero();
        SeededGuide changed = new SeededGuide();
        changed.line("conclude('end', { rule: 'R1b', when: () => !a.isKnown() })");
        Path second = pack("second", changed, "2");
        Terminal.Ended later = install(second);
        assertThat(later.code()).as(later.err()).isZero();
        assertThat(later.out()).contains("conclusion: ", "seeded 1 → 2: 1 situation");
        Terminal.Ended earlier = install(first);
        assertThat(earlier.code()).isEqualTo(2);
        assertThat(earlier.err()).contains("--downgrade");
        assertThat(install(second).out()).contains("in use already");
        InstalledGuides home = new InstalledGuides(folder.resolve("home"));
        assertThat(home.inUse().get("seeded").version()).isEqualTo("2");
    }

    @Test
    void otherContentUnderTheSameVersionIsToldToItsAuthorAndDeclined() throws IOException {
        assertThat(install(pack("first", new SeededGuide(), "1"), "--trust", words)
                        .code())
                .isZero();
        SeededGuide changed = new SeededGuide();
        changed.line("conclude('end', { rule: 'R1b', when: () => !a.isKnown() })");
        Terminal.Ended same = install(pack("same", changed, "1", "home", "Raise version in guide.mjs"));
        assertThat(same.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(same.err()).contains("its content differs", "ask for a pack with a later version", "--downgrade");
    }

    @Test
    void whatOnlyChangedItsWordsIsNotProvenAgainAndALocalityIsNamed() throws IOException {
        SeededGuide base = new SeededGuide();
        assertThat(install(pack("first", base, "1"), "--trust", words).code()).isZero();
        SeededGuide local = new SeededGuide()
                .file("localities/320100/wording.zh.json", "{\"conclusion.end\": \"到此为止\"}")
                .file("localities/320100/wording.en.json", "{\"conclusion.end\": \"the end\"}");
        Terminal.Ended ended = install(pack("second", local, "2"));
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("places with rules of their own now: Nanjing");
        assertThat(ended.out())
                .contains("rules for the whole country, seeded 1 → 2: proven: every client gets the same")
                .contains("This does not hold for Nanjing")
                .contains("compare seeded --from 1 --to 320100 --locality 320100");
        Terminal.Ended there = terminal.run(
                "compare",
                "seeded",
                "--from",
                "1",
                "--to",
                "320100",
                "--locality",
                "320100",
                "--lang",
                "en",
                "--home",
                folder.resolve("home").toString());
        assertThat(there.code()).as(there.err()).isZero();
        assertThat(there.out()).contains("the end");
    }
}
