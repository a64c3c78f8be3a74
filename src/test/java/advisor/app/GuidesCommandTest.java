package advisor.app;

import static advisor.pack.installed.SmallPacks.GUIDE;
import static advisor.pack.installed.SmallPacks.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.pack.GuideLibrary;
import advisor.pack.OwnGuides;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.installed.SmallPacks;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import advisor.script.GuideSource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was installed is listed, gone back from, removed and distrusted on the command line. */
class GuidesCommandTest {

    @TempDir
    private Path home;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void install() throws PackRefused {
        InstalledGuides installed = new InstalledGuides(home);
        SmallPacks.install(installed, "1");
        SmallPacks.install(installed, "2");
    }

    private Terminal.Ended run(String... line) {
        List<String> all = new ArrayList<>(List.of(line));
        all.addAll(List.of("--home", home.toString(), "--lang", "en"));
        return terminal.run(all.toArray(String[]::new));
    }

    private JsonNode listed() throws IOException {
        for (JsonNode guide :
                new JsonMapper().readTree(run("guides", "--json").out()).path("guides")) {
            if (guide.path("id").asText().equals(GUIDE)) {
                return guide;
            }
        }
        throw new AssertionError("not listed");
    }

    @Test
    void backLeadsToTheVersionBeforeAndToTheOneThatIsNamed() throws IOException {
        assertThat(listed().path("version").asText()).isEqualTo("2");
        assertThat(run("guides", "back", GUIDE).code()).isZero();
        assertThat(listed().path("version").asText()).isEqualTo("1");
        assertThat(listed().path("kept")).extracting(JsonNode::asText).containsExactly("2");
        Terminal.Ended none = run("guides", "back", GUIDE);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no earlier version");
        assertThat(run("guides", "back", GUIDE, "--to", "2").code()).isZero();
        assertThat(listed().path("version").asText()).isEqualTo("2");
        assertThat(run("guides", "back", GUIDE, "--to", "7").err()).contains("There is no version 7");
        assertThat(run("guides", "back", "nothing-here").code()).isEqualTo(2);
    }

    @Test
    void whatIsRemovedIsListedAsRemovedAndComesBack() throws IOException {
        assertThat(run("guides", "back", GUIDE).code()).isZero();
        Terminal.Ended removed = run("guides", "remove", GUIDE);
        assertThat(removed.code()).as(removed.err()).isZero();
        assertThat(listed().path("from").asText()).isEqualTo("removed");
        assertThat(run("guides").out()).contains("no longer offered", "kept: 2", "kept: 1");
        Terminal.Ended again = run("guides", "remove", GUIDE);
        assertThat(again.code()).as("it is as it was wanted").isZero();
        assertThat(again.out()).contains("already");
        assertThat(run("guides", "back", GUIDE, "--to", "1").code()).isZero();
        assertThat(listed().path("version").asText()).isEqualTo("1");
        assertThat(run("guides", "remove", "divorce-papers").code())
                .as("shipped, never installed")
                .isEqualTo(2);
    }

    @Test
    void trustIsTakenBackByTheWordsHoweverTheyAreTyped() throws IOException {
        String words = KEY.publisher().words();
        assertThat(run("guides").out()).contains(words);
        assertThat(run("guides", "distrust", "one-two-three-four-five-six").code())
                .isEqualTo(2);
        assertThat(run("guides", "distrust", words.replace('-', ' ').toUpperCase(java.util.Locale.ROOT))
                        .code())
                .isZero();
        JsonNode root = new JsonMapper().readTree(run("guides", "--json").out());
        assertThat(root.path("trusted")).isEmpty();
        assertThat(listed().path("version").asText()).as("it stays in use").isEqualTo("2");
    }

    @Test
    void aPackOfWhatIsInUseAlreadyChangesNothingAndAsksNothing() throws Exception {
        String shipped = "divorce-papers";
        Path file = home.resolve("same.pack");
        try (GuideLibrary library = GuideLibrary.shipped()) {
            Pack pack = Pack.of(
                    new GuideSource(shipped, library.files(shipped)),
                    library.templates(shipped),
                    library.entries().stream()
                            .filter(one -> one.id().equals(shipped))
                            .findFirst()
                            .orElseThrow()
                            .version(),
                    SmallPacks.DAY,
                    KEY);
            Files.write(file, pack.bytes());
        }
        Terminal.Ended ended = run("install", file.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("in use already");
        assertThat(new InstalledGuides(home).versions(shipped)).isEmpty();
    }

    @Test
    void whatChangedBeneathTheDesksOwnFilesIsTold() throws Exception {
        String guide = "personal-information-leak";
        Path studio = home.resolve("studio");
        try (GuideLibrary library = GuideLibrary.shipped()) {
            Map<String, String> before = new TreeMap<>(library.originals(guide));
            before.computeIfPresent(
                    "facts.json",
                    (path, text) -> text.replaceFirst("\"theft\": \\{\"value\": 1000", "\"theft\": {\"value\": 900"));
            new OwnGuides(studio.resolve("used")).write(guide, "facts.json", before.get("facts.json"));
            new OwnGuides(studio.resolve("beneath")).replace(guide, before);
        }

        String told = run("guides").out();
        assertThat(told)
                .contains("the base has changed beneath this desk's own files", "facts.json: theft")
                .contains("compare " + guide + " --from "
                        + studio.resolve("beneath").resolve(guide) + " --to base");
        JsonNode guides =
                new JsonMapper().readTree(run("guides", "--json").out()).path("guides");
        assertThat(guides)
                .filteredOn(one -> one.path("id").asText().equals(guide))
                .extracting(one -> one.at("/changedBeneath/files/0/keys/0").asText())
                .containsExactly("theft");
    }
}
