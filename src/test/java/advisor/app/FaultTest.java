package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a client said is in no message of a fault, wherever in the program it happens. */
class FaultTest {

    private static final String WORDS = "call 13912345678";

    /** A fault on the thread of the window and on another, in a program of its own. */
    public static void main(String[] kept) throws Exception {
        if (kept.length > 0) {
            Fault.keepMessages();
        }
        Thread other = new Thread(FaultTest::fail);
        other.start();
        other.join();
        EventQueue.invokeAndWait(() -> EventQueue.invokeLater(FaultTest::fail));
        EventQueue.invokeAndWait(() -> {});
    }

    private static void fail() {
        throw new IllegalStateException(WORDS, new IllegalArgumentException(WORDS));
    }

    private static String written(String... arguments) throws Exception {
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                FaultTest.class.getName());
        child.command().addAll(List.of(arguments));
        Process process = child.redirectErrorStream(true).start();
        String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(written).isZero();
        return written;
    }

    @Test
    @Tag("long")
    void noThreadWritesWhatAnExceptionSays() throws Exception {
        assertThat(written()).as("Java would write it").contains(WORDS);
        assertThat(written("kept").lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("A fault of the program (IllegalStateException, advisor.app.FaultTest:"));
    }

    @Test
    void itIsToldByItsKindAndPlaceAlone() {
        Fault fault = Fault.of(new IllegalStateException(WORDS));
        assertThat(fault.kind()).isEqualTo("IllegalStateException");
        assertThat(fault.place()).startsWith("advisor.app.FaultTest:");
        assertThat(fault.text().en()).contains(fault.place()).doesNotContain(WORDS);
        Exception elsewhere = new Exception(WORDS);
        elsewhere.setStackTrace(new StackTraceElement[] {new StackTraceElement("java.lang.Long", "parse", "", 1)});
        assertThat(Fault.of(elsewhere).place()).isEmpty();
    }
}
