package advisor.script;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No guide, however hostile, reaches anything of the machine or outlasts its time. */
@Tag("long")
class HostileGuidesTest {

    private static final String CANARY = "nobody may read or write this";

    /* Nine seconds of work, which can be three times as long where other programs keep the machine busy. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /* Two at a time, as many as the smallest machine has cores. */
    private static final int AT_ONCE = 2;

    private record Ended(String name, Load load, Duration took, boolean goodAfterwards) {}

    @TempDir
    private Path folder;

    @Test
    void aPlaceWhoseScriptLoopsIsNamed() {
        Map<String, String> files = Map.of(
                "guide.mjs",
                "export default function g({ guide, conclusion, conclude }) {\n  guide({ id: 'g', version: '1', title: '一',"
                        + " summary: '一' })\n  conclusion('c', '一')\n  conclude('c', { rule: 'R1' })\n}\n",
                "localities/320104/guide.mjs",
                "export default base => base.extend(() => {\n  while (true) {}\n})\n");
        try (GuideLoader loader = new GuideLoader()) {
            assertThat(loader.load(new GuideSource("g", files), "320104"))
                    .isInstanceOfSatisfying(
                            Load.Refused.class,
                            refused -> assertThat(refused.problems())
                                    .singleElement()
                                    .satisfies(one -> {
                                        assertThat(one.code()).isEqualTo("too-long-running");
                                        assertThat(one.file()).isEqualTo("localities/320104/guide.mjs");
                                    }));
        }
    }

    @Test
    void everyOneEndsInTimeWithASentenceAndTouchesNothing() throws Exception {
        Path canary = Files.writeString(folder.resolve("canary.mjs"), CANARY);
        try (ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Map<String, String> hostile = new HostileGuides(canary, listening.getLocalPort()).all();
            assertThat(hostile).hasSizeGreaterThanOrEqualTo(40);
            List<String> before = filesInTemp();
            SoftAssertions softly = new SoftAssertions();
            for (Ended ended : runAll(hostile)) {
                check(softly, ended);
            }
            softly.assertThat(Files.readString(canary)).isEqualTo(CANARY);
            softly.assertThat(filesInTemp())
                    .as("what is left in the temporary folder")
                    .isEqualTo(before);
            listening.setSoTimeout(1);
            softly.assertThatThrownBy(listening::accept)
                    .as("nobody called")
                    .isInstanceOf(java.net.SocketTimeoutException.class);
            softly.assertThat(childProcesses()).as("processes left over").isZero();
            softly.assertAll();
        }
    }

    private static void check(SoftAssertions softly, Ended ended) {
        softly.assertThat(ended.took()).as(ended.name()).isLessThan(LONGEST);
        softly.assertThat(ended.goodAfterwards())
                .as("a good guide after one that " + ended.name())
                .isTrue();
        softly.assertThat(ended.load()).as(ended.name()).isInstanceOf(Load.Refused.class);
        if (ended.load() instanceof Load.Refused refused) {
            for (Problem problem : refused.problems()) {
                softly.assertThat(problem.file()).as(ended.name()).isEqualTo("guide.mjs");
                for (String sentence : List.of(
                        problem.message().zh(),
                        problem.message().en(),
                        problem.remedy().zh(),
                        problem.remedy().en())) {
                    softly.assertThat(sentence)
                            .as(ended.name())
                            .isNotBlank()
                            .hasSizeLessThan(400)
                            .doesNotContain("\n", "org.graalvm", "java.lang", CANARY);
                }
            }
        }
    }

    private List<Ended> runAll(Map<String, String> hostile) throws Exception {
        List<Map.Entry<String, String>> guides = List.copyOf(hostile.entrySet());
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<List<Ended>>> running = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int first = i;
            running.add(threads.submit(() -> {
                List<Ended> ended = new ArrayList<>();
                try (GuideLoader loader = new GuideLoader()) {
                    for (int at = first; at < guides.size(); at += AT_ONCE) {
                        ended.add(run(loader, guides.get(at)));
                    }
                }
                return ended;
            }));
        }
        List<Ended> all = new ArrayList<>();
        for (Future<List<Ended>> each : running) {
            all.addAll(each.get());
        }
        threads.shutdown();
        return all;
    }

    private static Ended run(GuideLoader loader, Map.Entry<String, String> hostile) {
        long from = System.nanoTime();
        Load load = loader.load(new GuideSource("hostile", Map.of("guide.mjs", hostile.getValue())), "");
        Duration took = Duration.ofNanos(System.nanoTime() - from);
        Load good = loader.load(new GuideSource("good", Map.of("guide.mjs", SmallScript.GOOD)), "");
        return new Ended(hostile.getKey(), load, took, good instanceof Load.Loaded);
    }

    private static List<String> filesInTemp() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(Path::toString)
                    .filter(name -> name.contains("advisor"))
                    .sorted()
                    .toList();
        }
    }

    private static long childProcesses() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("advisor.script.child"))
                .count();
    }
}
