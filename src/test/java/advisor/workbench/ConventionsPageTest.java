package advisor.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of conventions names classes and tests that are really there. */
class ConventionsPageTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)(?:#([a-z][A-Za-z0-9]+))?`");

    private static Map<String, Path> sources() throws IOException {
        Map<String, Path> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file ->
                            sources.put(String.valueOf(file.getFileName()).replace(".java", ""), file));
        }
        return sources;
    }

    @Test
    void everyClassAndTestNamedThereExists() throws IOException {
        Map<String, Path> sources = sources();
        List<MatchResult> named = NAMED.matcher(Files.readString(Path.of("src/site/markdown/conventions.md")))
                .results()
                .toList();
        assertThat(named).hasSizeGreaterThan(25);
        for (MatchResult one : named) {
            assertThat(sources).containsKey(one.group(1));
            if (one.group(2) != null) {
                assertThat(Files.readString(sources.get(one.group(1))))
                        .as(one.group())
                        .contains(" void " + one.group(2) + "(");
            }
        }
    }
}
