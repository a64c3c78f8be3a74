package advisor.bench;

import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** From the start of a process to its first painted window: the product beside a bare window, in turns. */
final class StartUp {
    private static final Path JAR = Path.of("target/advisor-workbench.jar");
    private static final int RUNS = 9;

    private StartUp() {}

    static List<String> measure() throws IOException, InterruptedException {
        if (GraphicsEnvironment.isHeadless()) {
            return List.of("not measured: no display (xvfb-run -a gives one)");
        }
        if (!Files.exists(JAR) || !Files.exists(Path.of("src/main/java/advisor/app/Main.java"))) {
            return List.of("not measured: no program at " + JAR);
        }
        double[] bare = new double[RUNS];
        double[] product = new double[RUNS];
        once("bare");
        product();
        for (int run = 0; run < RUNS; run++) {
            bare[run] = once("bare");
            product[run] = product();
        }
        Timings bareTimings = new Timings(bare);
        Timings productTimings = new Timings(product);
        return List.of(
                "bare FlatLaf window, " + bareTimings,
                "workbench, " + productTimings,
                String.format(Locale.ROOT, "ratio %.2f", productTimings.ratioTo(bareTimings)));
    }

    /** A first start every time: on a home that is not there yet. */
    private static double product() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("advisor-bench");
        try {
            return once("advisor.app.Main", "--home", home.resolve("desk").toString());
        } finally {
            delete(home);
        }
    }

    private static double once(String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                JAR + File.pathSeparator + Path.of(System.getProperty("bench.classes", "target/bench-classes")),
                FirstFrame.class.getName()));
        command.addAll(List.of(what));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (!ended) {
            process.destroyForcibly();
        }
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException("no first window from " + String.join(" ", what));
        }
        return milliseconds;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
