package advisor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library of the build is justified in dependencies.md, and nothing else is. */
class DependenciesTest {
    private static final Path PAGE = Path.of("src/site/markdown/dependencies.md");

    @Test
    void everyLibraryIsJustifiedAndNoneIsLeftOver() throws IOException {
        assertThat(justified()).containsExactlyInAnyOrderElementsOf(built());
    }

    private static List<String> built() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"))
                .replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", "");
        return all("(?s)<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>", pom);
    }

    private static List<String> justified() throws IOException {
        List<String> names = new ArrayList<>();
        for (String row : all("(?m)^\\| ([a-z0-9._, -]+) \\|", Files.readString(PAGE))) {
            names.addAll(List.of(row.split(", ")));
        }
        names.remove("library");
        names.remove("library");
        return names;
    }

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
