package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing that a library says of a client is written anywhere. */
@Tag("long")
class SilentLibrariesTest {

    private static final String WORDS = "call 13912345678";

    /** What a library would do, in a program of its own, as the JDK sets its logging up once. */
    public static void main(String[] silent) {
        if (silent.length > 0) {
            SilentLibraries.keep();
        }
        Logger.getLogger("org.library").severe(WORDS);
        Logger.getLogger("org.library").log(Level.WARNING, "failed", new IllegalStateException(WORDS));
        System.getLogger("org.library").log(System.Logger.Level.ERROR, WORDS);
        LoggerFactory.getLogger("org.library").error(WORDS);
        org.apache.logging.log4j.LogManager.getLogger("org.library").fatal(WORDS);
    }

    private static String written(String... arguments) throws Exception {
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SilentLibrariesTest.class.getName());
        child.command().addAll(java.util.List.of(arguments));
        Process process = child.redirectErrorStream(true).start();
        String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(written).isZero();
        return written;
    }

    @Test
    void aLibraryThatLogsIsNotHeard() throws Exception {
        assertThat(written()).as("it would be heard").contains(WORDS);
        assertThat(written("silent")).isEmpty();
    }
}
