package advisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.pack.Directory;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import advisor.session.End;
import advisor.session.Session;
import advisor.session.Step;
import advisor.workbench.papers.PaperDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The text of every paper as somebody has read and approved it; a change shows as a difference.
 *
 * <p>Run with {@code -Dtests.jvm=-Dapprove=true} to write the texts anew, then read what changed before committing it.
 */
class ApprovedPapersTest {

    private static final Path APPROVED = Path.of("src/test/resources/papers");
    private static final boolean APPROVING = Boolean.getBoolean("approve");

    @Test
    void everyPaperReadsAsApproved() throws Exception {
        Seeds seeds = Seeds.shipped();
        Directory directory = seeds.directory();
        PaperDesk desk =
                new PaperDesk(Templates.shipped(), seeds.knowledge(), () -> directory, seeds.localities(), 2026);
        try (GuideLibrary library = GuideLibrary.shipped()) {
            int read = 0;
            for (Template template : Templates.shipped().all()) {
                String id = template.guides().isEmpty()
                        ? "personal-information-leak"
                        : template.guides().iterator().next();
                // a paper that belongs to no guide is filled in after any visit
                Guide guide = library.resolve(id, "320104") instanceof Resolution.Found found
                        ? found.guide()
                        : ((Resolution.Found) library.resolve("personal-information-leak", "320104")).guide();
                Setting setting = new Setting(LocalDate.of(2026, 11, 24), "320104", Similar.NONE, seeds.holidays());
                Session session = Session.begin(guide, setting);
                End end = ((Step.Concluded) session.ifStoppedHere()).end();
                PaperDesk.Visit visit = new PaperDesk.Visit(
                        session,
                        end,
                        List.of(new Surroundings.Evidence("来电要钱", "139 0000 0000", "11月16日 20:14", true, null)));
                Map<String, String> typed = new TreeMap<>();
                for (Field field : template.fields()) {
                    if (field.required()) {
                        typed.put(field.key(), field.kind() == Field.Kind.MONEY ? "3000" : "【" + field.key() + "】");
                    }
                }
                for (Language language : Language.values()) {
                    Path file = APPROVED.resolve(template.id() + "." + language.code() + ".md");
                    String text = desk.fill(visit, template, typed, language).markdown();
                    if (APPROVING) {
                        Files.createDirectories(APPROVED);
                        Files.writeString(file, text);
                    }
                    assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
                    read++;
                }
            }
            assertThat(read).isEqualTo(2 * Templates.shipped().all().size());
        }
    }
}
