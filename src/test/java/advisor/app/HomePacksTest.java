package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import advisor.document.Templates;
import advisor.guide.Language;
import advisor.pack.GuideLibrary;
import advisor.pack.OwnGuides;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import advisor.pack.SignOffBook;
import advisor.pack.installed.Doubt;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.HostilePacks;
import advisor.proof.Watch;
import advisor.script.CompiledGuides;
import advisor.workbench.packs.PackDesk;
import advisor.workbench.task.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide that an author uses at one desk is published there and comes to another, through what the window is given. */
@Tag("long")
class HomePacksTest {

    private static final String GUIDE = "seeded";

    @TempDir
    private Path folder;

    /** A home with what a window works with there. */
    private static final class Home implements AutoCloseable {
        private final InstalledGuides installed;
        private final OwnGuides used;
        private final GuideLibrary library;
        private final HomePacks packs;

        Home(Path home) {
            installed = new InstalledGuides(home);
            used = new OwnGuides(home.resolve("used"));
            GuideLibrary beneath = GuideLibrary.of(installed);
            library = beneath.with(used, new CompiledGuides(home.resolve("compiled")));
            packs = new HomePacks(
                    installed,
                    beneath,
                    library,
                    used,
                    new SignOffBook(library, home),
                    Seeds.shipped(),
                    Templates::shipped,
                    home.resolve(ProofFile.NAME),
                    Clock.systemDefaultZone());
        }

        String inUse() {
            return library.resolve(GUIDE, "") instanceof Resolution.Found found
                    ? found.guide().version()
                    : "";
        }

        @Override
        public void close() {
            library.close();
        }
    }

    private Map<String, String> guide(String version, String line) {
        SeededGuide seeded = new SeededGuide();
        if (!line.isEmpty()) {
            seeded.line(line);
        }
        Map<String, String> files = new java.util.TreeMap<>(seeded.files());
        files.replaceAll((path, text) -> text.replace("version: '1'", "version: '" + version + "'"));
        return files;
    }

    @Test
    void whatIsUsedAtOneDeskIsPublishedAndInstalledAtAnother() throws Exception {
        Path first = folder.resolve("1.pack");
        Path second = folder.resolve("2.pack");
        Path key = folder.resolve("publisher.key");
        try (Home author = new Home(folder.resolve("author"))) {
            PackDesk.Key made = author.packs.newKey(key, "seven geese".toCharArray());
            assertThat(made.isEncrypted()).isTrue();
            assertThat(author.packs.key(key)).isEqualTo(made);
            author.used.replace(GUIDE, guide("1", ""));
            author.packs.changed();
            assertThat(author.packs.isOverlaid(GUIDE)).isTrue();
            assertThatThrownBy(() -> author.packs.publish(GUIDE, key, "six".toCharArray(), first, Watch.NONE))
                    .isInstanceOf(Refused.class);
            PackDesk.Published published =
                    author.packs.publish(GUIDE, key, "seven geese".toCharArray(), first, Watch.NONE);
            assertThat(published.publisher()).isEqualTo(made.publisher());
            Refused there = catchThrowableOfType(
                    Refused.class,
                    () -> author.packs.publish(GUIDE, key, "seven geese".toCharArray(), first, Watch.NONE));
            assertThat(there.notice().sentence().get(Language.EN)).contains("left alone");
            author.used.replace(GUIDE, guide("2", "conclude('end', { rule: 'R1b', when: () => !a.isKnown() })"));
            author.packs.changed();
            author.packs.publish(GUIDE, key, "seven geese".toCharArray(), second, Watch.NONE);
            author.used.replace(GUIDE, Map.of("guide.mjs", "this is no script"));
            author.packs.changed();
            Path third = folder.resolve("3.pack");
            assertThatThrownBy(() -> author.packs.publish(GUIDE, key, "seven geese".toCharArray(), third, Watch.NONE))
                    .isInstanceOf(Refused.class);
            assertThat(third).doesNotExist();
        }
        try (Home desk = new Home(folder.resolve("desk"))) {
            PackDesk.Opened opened = desk.packs.open(first);
            assertThat(opened.doubts()).hasOnlyElementsOfType(Doubt.UnknownPublisher.class);
            PackDesk.Examined examined = opened.examine(Watch.NONE);
            assertThat(examined.errors()).isEmpty();
            assertThat(desk.inUse()).as("only looked at").isEmpty();
            examined.install();
            assertThat(desk.inUse()).isEqualTo("1");
            assertThat(desk.packs.open(first).isHere()).isTrue();
            PackDesk.Opened later = desk.packs.open(second);
            assertThat(later.doubts()).isEmpty();
            PackDesk.Examined changes = later.examine(Watch.NONE);
            assertThat(changes.change().national().orElseThrow().comparison().differences())
                    .hasSize(1);
            changes.install();
            assertThat(desk.inUse()).isEqualTo("2");
            assertThat(desk.packs.open(first).doubts()).hasOnlyElementsOfType(Doubt.NotNewer.class);
            desk.installed.use(desk.installed.versions(GUIDE).get(1));
            desk.packs.changed();
            assertThat(desk.inUse()).isEqualTo("1");
        }
    }

    @Test
    void eachHostilePackIsRefusedInASentenceAndReachesNoDisk() throws Exception {
        Path file = folder.resolve("hostile.pack");
        try (Home desk = new Home(folder.resolve("desk"))) {
            for (Map.Entry<String, byte[]> hostile : HostilePacks.all().entrySet()) {
                Files.write(file, hostile.getValue());
                Refused refused = catchThrowableOfType(Refused.class, () -> desk.packs.open(file));
                assertThat(refused).as(hostile.getKey()).isNotNull();
                assertThat(refused.notice().sentence().get(Language.EN))
                        .as(hostile.getKey())
                        .isNotBlank()
                        .doesNotContain("Exception");
            }
            assertThat(folder.resolve("desk")).doesNotExist();
        }
    }
}
