package advisor.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That nobody else makes a released table is a compile-time fact. */
class OnlyDisclosureReleasesTest {

    private static final String PUBLICATION =
            "new advisor.report.publish.Publication(new Quarter(2026, 3), java.time.LocalDate.EPOCH, ";
    private static final String WORDS = ", Map.of(), advisor.guide.Language.ZH, false)";

    @TempDir
    Path folder;

    private boolean compiles(String statement) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String source = "package advisor.report; import advisor.disclosure.*; import java.util.*;"
                + " class Tried { Object tried() throws Exception { return " + statement + "; } }";
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Tried.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        return compiler.getTask(
                        new StringWriter(),
                        null,
                        problem -> {},
                        List.of("-proc:none", "-d", folder.toString(), "-Xlint:none"),
                        null,
                        List.of(file))
                .call();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new ReleasedTable(\"k\", List.of(), List.of(), new long[0][], 1, true, Epsilon.HALF)",
                "new Release(\"2026Q3\", List.of())",
                "new ReleasedTable() {}",
                "new ProtectedTable(List.of(), List.of(), 5, List.of())",
                PUBLICATION + "FrequencyTable.of(List.of(), List.of(), new long[0][])" + WORDS,
                PUBLICATION + "CellSuppression.protect(FrequencyTable.of(List.of(), List.of(), new long[0][]))" + WORDS,
                "new advisor.report.publish.Publication.Sheet(\"k\", List.of(new long[0]))",
                "advisor.report.publish.ReleaseJson.of(FrequencyTable.of(List.of(), List.of(), new long[0][]))"
            })
    void theCompilerRefuses(String statement) {
        assertThat(compiles(statement)).isFalse();
    }

    @Test
    void theCompilerTakesTheWayThroughTheNoise() {
        String release = "NoisyRelease.of(\"2026Q3\", List.of(), Epsilon.HALF, new byte[32])";
        assertThat(compiles(release)).isTrue();
        assertThat(compiles(PUBLICATION + release + WORDS)).isTrue();
    }
}
