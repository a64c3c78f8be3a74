package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.store.CanarySearch;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty things that clients said (names, numbers, ids, words, companies) go through every command that meets them, in a
 * program that then runs out of memory and crashes; afterwards they are looked for wherever it could have left them.
 */
@Tag("long")
@DisabledOnOs(OS.WINDOWS)
class CanaryEverywhereTest {

    private static final String SCRIPT = """
            export default function shop({ guide, ask, conclusion, conclude, advice, advise }) {
              guide({ id: 'shop', version: '1', title: '小指引', summary: '试一试' })
              const how = ask.selectOne('how', '钱是怎么没的？', { options: { inPerson: '当面', phone: '电话' }, keep: true })
              ask.text('story', '怎么回事？')
              ask.organisation('who', '哪家公司？')
              conclusion('police', '可能立案', { sources: ['S-FAQ'] })
              conclude('police', { rule: 'R1' })
              advice('keep', '留好凭证', { sources: ['S-FAQ'] })
              advise('keep', { rule: 'P1', urgency: 'now', when: () => how.isKnown() })
            }
            """;

    private static final int CLIENTS = 10;

    @TempDir
    private Path folder;

    private final List<String> canaries = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();

    private Path in(String name) {
        return folder.resolve(name);
    }

    @BeforeEach
    void folders() throws IOException {
        for (String name : List.of("input", "out", "screen", "temp", "user", "cwd", "kept", "scripts/shop")) {
            Files.createDirectories(in(name));
        }
        Files.writeString(in("scripts/shop/guide.mjs"), SCRIPT);
        Files.writeString(in("input/passphrase"), "a long passphrase\n");
        Files.writeString(in("input/next"), "canary-passphrase-5512\n");
        canaries.add("canary-passphrase-5512");
    }

    private String input(String name, String text) throws IOException {
        return Files.writeString(in("input").resolve(name), text).toString();
    }

    private void run(String typed, String... words) {
        commands.add(typed + "\t" + String.join("\t", words));
    }

    private void atTheDesk(String typed, String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--home", in("kept/desk").toString(), "--lang", "en"));
        run(typed, line.toArray(String[]::new));
    }

    private void clients() throws IOException {
        for (int i = 0; i < CLIENTS; i++) {
            String name = "司马小兰欧阳诸葛上官夏侯".substring(i, i + 2) + "金丝雀" + "甲乙丙丁戊己庚辛壬癸".charAt(i);
            String mobile = "1381234" + (9870 + i);
            String id = "11010519491231" + (2010 + 7 * i);
            String words = "canary words of client " + i + " about the stairwell";
            String company = "蓝鲸海豚装修" + "东南西北中高低左右前".charAt(i) + "公司";
            canaries.addAll(List.of(name, mobile, id, words, company));
            String story = name + " " + mobile + " " + id + " " + words;
            if (i % 2 == 0) {
                atTheDesk(
                        input(
                                "typed" + i,
                                "y\n1\n" + story + "\n" + company + "\n" + (i % 4 == 0 ? "r" : "y") + "\ny\ny\n"),
                        "interview",
                        "shop",
                        "--scripts",
                        in("scripts").toString(),
                        "--save");
            } else {
                atTheDesk(
                        "-",
                        "interview",
                        "shop",
                        "--scripts",
                        in("scripts").toString(),
                        "--answers",
                        input(
                                "answers" + i,
                                "{\"how\":\"phone\",\"story\":\"" + story + "\",\"who\":\"" + company + "\"}"),
                        "--save",
                        "--receipt",
                        "--json");
            }
        }
    }

    private void everythingElse() throws IOException {
        String name = canaries.get(1);
        // what is wrong with an answer, a number or a file is said, and must not be written down
        atTheDesk(
                "-",
                "interview",
                "shop",
                "--scripts",
                in("scripts").toString(),
                "--answers",
                input("wrong", "{\"how\":\"" + name + "\",\"no-question\":\"" + canaries.get(2) + "\"}"),
                "--save");
        atTheDesk(
                "-",
                "interview",
                "shop",
                "--scripts",
                in("scripts").toString(),
                "--answers",
                input("torn", "{\"story\":\"" + name + " " + canaries.get(3)),
                "--save");
        atTheDesk("-", "receipt", canaries.get(3) + "0000");
        atTheDesk(
                "-",
                "outcomes",
                "import",
                input("no-exchange", name + canaries.get(4)),
                "--group-key",
                in("kept/group.key").toString());
        atTheDesk("-", "outcomes", "group-key", in("kept/group.key").toString());
        atTheDesk("-", "outcomes", "export", in("kept/export.json").toString());
        atTheDesk(
                "-",
                "outcomes",
                "export",
                in("kept/one.exchange").toString(),
                "--group-key",
                in("kept/group.key").toString());
        run(
                "-",
                "outcomes",
                "import",
                in("kept/one.exchange").toString(),
                "--group-key",
                in("kept/group.key").toString(),
                "--home",
                in("kept/other").toString(),
                "--passphrase-file",
                in("input/passphrase").toString());
        run(
                "-",
                "passphrase",
                "--new-passphrase-file",
                in("input/next").toString(),
                "--home",
                in("kept/other").toString(),
                "--passphrase-file",
                in("input/passphrase").toString());
        for (String command : List.of("verify", "recount", "held", "rewrite")) {
            atTheDesk("-", "outcomes", command);
        }
        atTheDesk("-", "report");
        atTheDesk(
                "-",
                "release",
                "--period",
                "2026Q1",
                "--yes",
                "--out",
                in("kept/release").toString());
        atTheDesk("-", "backup", in("kept/desk.backup").toString());
        run(
                "-",
                "restore",
                in("kept/desk.backup").toString(),
                "--home",
                in("kept/restored").toString());
        atTheDesk(
                "-",
                "documents",
                "personal-information-leak",
                "--answers",
                input("leak", "{\"harm\":[\"moneyLost\"],\"moneyAmount\":3000}"),
                "--fields",
                input("fields", "{\"name\":\"" + name + "\",\"phone\":\"" + canaries.get(2) + "\"}"),
                "--out",
                in("out").toString(),
                "--format",
                "pdf,docx",
                "--only",
                "police-complaint");
    }

    @Test
    void nothingAClientSaidIsAnywhere() throws Exception {
        run("-", "demo", "--outcomes", "30", "--home", in("kept/desk").toString());
        clients();
        everythingElse();
        assertThat(canaries).hasSize(5 * CLIENTS + 1);
        Process child = start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = child.inputReader()) {
            for (String line = lines.readLine(); line != null && !line.startsWith("waiting"); line = lines.readLine()) {
                said.add(line);
            }
        }
        assertThat(said)
                .as(Files.readString(in("screen/all.err")))
                .filteredOn(line -> line.equals("0 interview"))
                .hasSize(CLIENTS);
        assertThat(said).filteredOn(line -> line.startsWith("0 ")).hasSizeGreaterThanOrEqualTo(CLIENTS + 12);
        assertThat(said).contains("out of memory");
        new ProcessBuilder("kill", "-SEGV", Long.toString(child.pid())).start().waitFor();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        CanarySearch search = new CanarySearch(canaries.toArray(String[]::new));
        assertThat(search.in(in("kept"), in("temp"), in("user"), in("cwd"), in("scripts")))
                .isEmpty();
        assertThat(new CanarySearch(canaries.get(1)).in(in("out")))
                .as("the paper has the name")
                .isNotEmpty();
        assertThat(search.in(in("screen")))
                .as("what was printed, which a shell may keep")
                .isEmpty();
        for (String canary : canaries) {
            assertThat(new CanarySearch(canary).in(in("input"))).as(canary).isNotEmpty();
        }
        try (Stream<Path> crashed = Files.list(in("cwd"))) {
            assertThat(crashed.map(file -> String.valueOf(file.getFileName())))
                    .as("a dump of what was in memory")
                    .noneMatch(file -> file.endsWith(".hprof") || file.startsWith("core"));
        }
    }

    /* Set up to keep a dump when it runs out of memory; a core of a program that crashes is off as systems have it. */
    private Process start() throws IOException {
        Path list = Files.write(in("screen").resolveSibling("commands"), commands, StandardCharsets.UTF_8);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -c 0; exec \"$@\"",
                        "sh",
                        java,
                        "-Xmx400m",
                        "-Djava.io.tmpdir=" + in("temp"),
                        "-Duser.home=" + in("user"),
                        "-Djava.util.prefs.userRoot=" + in("user"),
                        "-XX:+HeapDumpOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Dpolyglot.engine.WarnInterpreterOnly=false",
                        "-cp",
                        absoluteClassPath(),
                        CanaryChild.class.getName(),
                        list.toString(),
                        in("screen/all").toString())
                .directory(in("cwd").toFile())
                .redirectError(in("screen/all.jvm").toFile())
                .start();
    }

    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    }
}
