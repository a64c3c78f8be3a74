package advisor.script;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The process in which guides are run: a small heap, no environment, an empty folder of its own, killed when it takes too
 * long or says too much.
 */
final class ChildProcess implements AutoCloseable {

    private static final int MOST_BYTES = 24 * 1024 * 1024;

    /** How many times its working time a guide may take by the clock. */
    private static final int PATIENCE = 3;

    /** How often the working time is looked at, in milliseconds. */
    private static final long LOOKING = 100;

    /** The child did not answer as it should. */
    static final class ChildFailed extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;

        ChildFailed(String code) {
            super(code);
            this.code = code;
        }

        /** The code of the problem that says what happened. */
        String code() {
            return code;
        }
    }

    private final Path folder;
    private final Process process;
    private final OutputStream to;
    private final InputStream from;

    /**
     * Starts the process.
     *
     * @param lasting whether it serves for long, so that compiling what it runs well is worth the time
     */
    ChildProcess(boolean lasting) throws IOException {
        folder = Files.createTempDirectory("advisor-script");
        ProcessBuilder builder = new ProcessBuilder(command(folder, lasting)).directory(folder.toFile());
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        process = builder.start();
        to = process.getOutputStream();
        from = new BufferedInputStream(process.getInputStream());
    }

    private static List<String> command(Path folder, boolean lasting) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx320m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                lasting ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash"),
                "-Xshare:auto",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-Dpolyglot.engine.userResourceCache=" + folder,
                "-Dpolyglotimpl.AttachLibraryFailureAction=ignore"));
        if (Runtime.version().feature() >= 24) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        command.addAll(List.of("-cp", classPath(), "advisor.script.child.ScriptChild"));
        return command;
    }

    /* The parent's own class path, with absolute entries, since the child starts in another folder. */
    private static String classPath() {
        String separator = System.getProperty("path.separator");
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.util.regex.Pattern.quote(separator), -1)) {
            if (!entry.isEmpty()) {
                entries.add(Path.of(entry).toAbsolutePath().toString());
            }
        }
        return String.join(separator, entries);
    }

    /**
     * Sends one line and waits for the line that answers it.
     *
     * @param milliseconds how much time of the processor the answer may take, on however many cores; where that is not known,
     *     and for whatever waits without working, {@value #PATIENCE} times as much by the clock
     */
    String ask(String request, long milliseconds) throws ChildFailed {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread worker = new Thread(() -> exchange(request, answer), "script-child");
        worker.setDaemon(true);
        worker.start();
        try {
            return inTime(answer, milliseconds);
        } catch (InterruptedException interrupted) {
            close();
            Thread.currentThread().interrupt();
            throw new ChildFailed("interrupted");
        } catch (ExecutionException broken) {
            close();
            throw new ChildFailed(broken.getCause() instanceof ChildFailed failed ? failed.code() : "child-ended");
        }
    }

    /* Other programs on a busy machine are no fault of the guide's, so its own work is what counts. */
    private String inTime(CompletableFuture<String> answer, long milliseconds)
            throws InterruptedException, ExecutionException, ChildFailed {
        long worked = worked();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds * PATIENCE);
        while (worked() - worked < milliseconds && System.nanoTime() < end) {
            try {
                return answer.get(LOOKING, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // looked at again
            }
        }
        close();
        throw new ChildFailed("too-long-running");
    }

    /* How long the process has worked, in milliseconds; always 0 where the system does not tell. */
    private long worked() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    private void exchange(String request, CompletableFuture<String> answer) {
        try {
            to.write(request.getBytes(StandardCharsets.UTF_8));
            to.write('\n');
            to.flush();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int next;
            while ((next = from.read()) != '\n') {
                if (next < 0) {
                    throw new ChildFailed("child-ended");
                }
                if (line.size() >= MOST_BYTES) {
                    throw new ChildFailed("too-much");
                }
                line.write(next);
            }
            answer.complete(line.toString(StandardCharsets.UTF_8));
        } catch (IOException ended) {
            answer.completeExceptionally(new ChildFailed("child-ended"));
        } catch (ChildFailed failed) {
            answer.completeExceptionally(failed);
        }
    }

    /** Ends the process at once, with everything it started, and removes its folder. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        remove(folder);
    }

    private static void remove(Path folder) {
        try (java.util.stream.Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | java.io.UncheckedIOException left) {
            // The folder holds nothing of anybody's; the system clears its temporary folder in time.
            folder.toFile().deleteOnExit();
        }
    }
}
