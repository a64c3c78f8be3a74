package advisor.workbench.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Fact;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.pack.Contact;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import advisor.workbench.FakeServices;
import advisor.workbench.guides.LibraryShelf;
import advisor.workbench.task.Work;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookUpModelTest {

    private static final String LEAK = "personal-information-leak";

    @TempDir
    private Path home;

    private GuideLibrary library;
    private LookUpModel model;

    @BeforeEach
    void open() throws Exception {
        library = GuideLibrary.shipped();
        model = fresh();
    }

    private LookUpModel fresh() throws Exception {
        Seeds seeds = Seeds.shipped();
        LookUpModel made = new LookUpModel(
                seeds.knowledge(),
                seeds.directory(),
                seeds.localities(),
                new LibraryShelf(library, FakeServices.signOffs()),
                new HomeNotes(home, library),
                Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC),
                Work.inPlace());
        made.load();
        return made;
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<Entry> find(String words) {
        model.type(words);
        return model.found(Language.ZH);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "过错, S-PIPL-69",
        "治安管理 56, S-PSAPL-56",
        "ｓ－ｐｉｐｌ－６９, S-PIPL-69",
        "personal information protection, S-PIPL-69",
        "止付, S-ATOFL-20"
    })
    void lawIsFoundByTwoCharactersInEitherLanguageHoweverWide(String words, String id) {
        assertThat(find(words))
                .filteredOn(Entry.Law.class::isInstance)
                .extracting(entry -> ((Entry.Law) entry).source().id())
                .contains(id);
    }

    @Test
    void everyWordMustBeThereAndHeadingsComeFirst() {
        List<Entry> found = find("12348");
        assertThat(found.get(0)).isInstanceOf(Entry.Whom.class);
        assertThat(find("12348 没有这样的词")).isEmpty();
        assertThat(find("")).hasSizeGreaterThan(100);
    }

    @Test
    void kindsAndPlacesNarrowWhatIsFound() {
        model.at("320104");
        model.only(Entry.Kind.WHOM);
        assertThat(find("法律援助"))
                .extracting(entry -> ((Entry.Whom) entry).contact().id())
                .contains("12348", "legal-aid-320100", "legal-aid-320104")
                .doesNotContain("legal-aid-110000");
        model.onlyLocal();
        List<Entry> local = find("");
        assertThat(local).isNotEmpty().allMatch(Entry.Local.class::isInstance);
        assertThat(((Entry.Local) local.get(0)).fact().isBlank()).isTrue();
    }

    private Entry.Local local(String key) {
        model.onlyLocal();
        return find(key).stream()
                .map(Entry.Local.class::cast)
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Guide guide(String code) {
        return ((Resolution.Found) library.resolve(LEAK, code)).guide();
    }

    @Test
    void whatTheDeskFillsInIsThereInGuidesAndAfterwards() throws Exception {
        model.at("320104");
        Entry.Local hours = local("legalAidHours");
        model.fillIn(LEAK, hours.key(), hours.fact(), "周一至周五 9:00-17:00");
        assertThat(model.notice()).isNull();
        Fact filled = local("legalAidHours").fact();
        assertThat(filled.value()).isEqualTo("周一至周五 9:00-17:00");
        assertThat(filled.reviewed()).isEqualTo("2026-11-24");
        assertThat(LookUpModel.canBeFilledIn(filled)).isTrue();
        assertThat(guide("320104").words(Language.ZH).steps("legal-aid").get(2)).contains("周一至周五 9:00-17:00");
        model = fresh();
        model.at("320104");
        assertThat(local("legalAidHours").fact().value()).isEqualTo("周一至周五 9:00-17:00");
        model.fillIn(LEAK, "legalAidHours", local("legalAidHours").fact(), " ");
        assertThat(local("legalAidHours").fact().isBlank()).isTrue();
        assertThat(Files.readString(home.resolve("facts.json"))).doesNotContain("legalAidHours");
    }

    @Test
    void whatIsVerifiedCanNotBeFilledInAndAnAmountMustBeANumber() {
        model.at("320104");
        assertThat(LookUpModel.canBeFilledIn(local("fraudTelecom").fact())).isFalse();
        Entry.Local theft = local("theft");
        assertThat(LookUpModel.canBeFilledIn(theft.fact())).isTrue();
        model.fillIn(LEAK, "theft", theft.fact(), "两千");
        assertThat(model.notice().sentence().en()).contains("whole number");
        assertThat(home.resolve("facts.json")).doesNotExist();
    }

    @Test
    void aTableOfLawyersTakesThePlaceOfTheOneBefore() throws Exception {
        Path table = Files.writeString(
                home.resolve("table.csv"),
                "name,place,specialities,phone,hours\n\"某某，律所\",320100,personalInformation;婚姻家庭,025-00000000,\n"
                        + "Second,,legal aid,1,Mon\n");
        model.importLawyers(table);
        assertThat(model.imported()).isEqualTo(2);
        List<Contact> matching = model.directory().matching(List.of("personalInformation"), "320104");
        assertThat(matching.get(0).name().zh()).isEqualTo("某某，律所");
        assertThat(matching).extracting(Contact::id).contains("12348", "legal-aid-320104");
        assertThat(model.directory().matching(List.of("personalInformation"), "110105"))
                .extracting(Contact::kind)
                .doesNotContain(Contact.Kind.LAWYER);
        model = fresh();
        assertThat(model.directory()
                        .matching(List.of("family"), "320104")
                        .get(0)
                        .kind())
                .isEqualTo(Contact.Kind.LAWYER);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "name,place,specialities,phone | The column hours is missing. | table.csv:1",
                "name,place,specialities,phone,hours\\nA,32,family,1, | place must be a division code of six digits, or empty. | table.csv:2",
                "name,place,specialities,phone,hours\\nA,,family,1,\\n,,family,1, | The name is missing. | table.csv:3",
                "name,place,specialities,phone,hours\\nA,,famly,1, | There is no speciality famly. | table.csv:2",
                "name,place,specialities,phone,hours\\nA,,family | This line has 3 cells in place of 5. | table.csv:2",
                "name,place,specialities,phone,hours\\n\"A,,family,1, | This is not a correct CSV table. | table.csv:1"
            })
    void aTableThatIsWrongIsToldWithItsLineAndChangesNothing(String csv, String sentence, String place)
            throws Exception {
        Path table = Files.writeString(home.resolve("table.csv"), csv.replace("\\n", "\n"));
        model.importLawyers(table);
        assertThat(model.notice().sentence().en()).isEqualTo(place + ": " + sentence);
        assertThat(model.notice().remedy().en()).isNotBlank();
        assertThat(home.resolve("lawyers.csv")).doesNotExist();
    }

    @Test
    void aTableInGbkIsToldWithItsLine() throws Exception {
        Path table = Files.write(
                home.resolve("table.csv"),
                "name,place,specialities,phone,hours\nA,,family,1,\n律师,,family,1,\n".getBytes(Charset.forName("GBK")));
        model.importLawyers(table);
        assertThat(model.notice().sentence().en()).isEqualTo("table.csv:3: table.csv is not UTF-8; perhaps it is GBK.");
    }
}
