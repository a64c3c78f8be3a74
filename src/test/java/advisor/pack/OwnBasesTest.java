package advisor.pack;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.pack.OwnBases.Changed;
import advisor.pack.OwnBases.Concerned;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer base beneath a desk's own files is noticed until their author has looked. */
class OwnBasesTest {

    private static final String GUIDE = "personal-information-leak";
    private static final String FACTS = "facts.json";

    @TempDir
    Path folder;

    private final GuideLibrary library = GuideLibrary.shipped();
    private Map<String, String> before;
    private OwnGuides used;
    private OwnBases bases;

    @BeforeEach
    void earlier() throws Exception {
        used = new OwnGuides(folder.resolve("used"));
        bases = new OwnBases(library, used, new OwnGuides(folder.resolve("beneath")));
        // what was shipped once: another amount, and another rule
        before = new TreeMap<>(library.originals(GUIDE));
        before.computeIfPresent(
                FACTS,
                (path, text) -> text.replaceFirst("\"theft\": \\{\"value\": 1000", "\"theft\": {\"value\": 900"));
        before.computeIfPresent("routes.mjs", (path, text) -> text + "\n// as it was\n");
        assertThat(before.get(FACTS)).isNotEqualTo(library.originals(GUIDE).get(FACTS));
    }

    private List<Concerned> told() throws Exception {
        return bases.changed(GUIDE).map(Changed::files).orElse(List.of());
    }

    @Test
    void theKeysAreToldThatTheOwnFileHides() throws Exception {
        used.write(GUIDE, FACTS, before.get(FACTS).replace("\"value\": 3000", "\"value\": 3001"));
        bases.looked(GUIDE, before);

        assertThat(told()).containsExactly(new Concerned(FACTS, List.of("theft")));
        assertThat(bases.changed(GUIDE).orElseThrow().before().resolve("routes.mjs"))
                .as("the guide as it was can be compared")
                .exists();
    }

    @Test
    void aFileOfRulesIsToldAsAWhole() throws Exception {
        used.write(GUIDE, "routes.mjs", before.get("routes.mjs") + "// mine\n");
        bases.looked(GUIDE, before);

        assertThat(told()).containsExactly(new Concerned("routes.mjs", List.of()));
    }

    @Test
    void aDivisionIsConcernedOnlyByWhatItSaysItself() throws Exception {
        used.write(GUIDE, "localities/999999/facts.json", "{\"theft\": {\"value\": 700}}");
        used.write(GUIDE, "localities/999998/facts.json", "{\"fraudTelecom\": {\"value\": 700}}");
        bases.looked(GUIDE, before);

        assertThat(told()).containsExactly(new Concerned("localities/999999/facts.json", List.of("theft")));
    }

    @Test
    void whatAlreadySaysTheSameIsNotConcerned() throws Exception {
        used.write(GUIDE, FACTS, library.originals(GUIDE).get(FACTS));
        bases.looked(GUIDE, before);

        assertThat(told()).isEmpty();
    }

    @Test
    void onceLookedAtNothingIsSaidUntilTheNextChange() throws Exception {
        used.write(GUIDE, FACTS, before.get(FACTS));
        bases.looked(GUIDE, before);
        assertThat(told()).isNotEmpty();

        bases.looked(GUIDE);
        assertThat(told()).isEmpty();
    }

    @Test
    void withoutFilesOfItsOwnOrAMemoryNothingIsSaid() throws Exception {
        bases.looked(GUIDE, before);
        assertThat(told()).isEmpty();

        bases.forget(GUIDE);
        used.write(GUIDE, FACTS, before.get(FACTS));
        assertThat(told()).isEmpty();
    }
}
