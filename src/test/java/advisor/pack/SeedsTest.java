package advisor.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import advisor.guide.Advice;
import advisor.guide.DayCount;
import advisor.guide.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Problem divisionsProblem() {
        return catchThrowableOfType(SeedRefused.class, () -> Seeds.in(folder).localities())
                .problem();
    }

    private Problem knowledgeProblem() {
        return catchThrowableOfType(SeedRefused.class, () -> Seeds.in(folder).knowledge())
                .problem();
    }

    @Test
    void everybodyAnAdviceRefersToCanBeFoundAnywhere() throws SeedRefused {
        Directory directory = Seeds.shipped().directory();
        int referring = 0;
        try (GuideLibrary library = GuideLibrary.shipped()) {
            for (String id : library.ids()) {
                for (Advice advice : ((Resolution.Found) library.resolve(id, ""))
                        .guide()
                        .declarations()
                        .advice()) {
                    if (!advice.refer().isEmpty()) {
                        assertThat(directory.matching(advice.refer(), "650000"))
                                .as(advice.key())
                                .isNotEmpty();
                        referring++;
                    }
                }
            }
        }
        assertThat(referring).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aSpecialityThatIsNoneIsToldWithItsLine() throws IOException {
        write(
                "directory.json",
                "[\n {\"id\": \"a\", \"kind\": \"office\", \"name\": {\"zh\": \"a\", \"en\": \"a\"}, \"use\": {\"zh\": \"a\", \"en\": \"a\"},"
                        + " \"specialities\": [\"famly\"], \"source\": \"S-HOT\", \"verification\": \"U\"}]");
        Problem problem = catchThrowableOfType(
                        SeedRefused.class, () -> Seeds.in(folder).directory())
                .problem();
        assertThat(problem.place()).isEqualTo("directory.json:2");
        assertThat(problem.message().en()).startsWith("There is no speciality famly.");
    }

    @Test
    void divisionsHaveNamesAndParents() throws SeedRefused {
        Localities localities = Seeds.shipped().localities();
        assertThat(localities.all()).hasSizeGreaterThan(3000);
        assertThat(localities.name("320104").zh()).isEqualTo("秦淮区");
        assertThat(localities.path("320104").zh()).isEqualTo("江苏省南京市秦淮区");
        assertThat(localities.path("320104").en()).isEqualTo("Qinhuai, Nanjing, Jiangsu");
        assertThat(localities.path("110105").zh()).isEqualTo("北京市朝阳区");
        assertThat(localities.name("").zh()).isEqualTo("全国");
        assertThat(localities.isKnown("320104")).isTrue();
        assertThat(localities.isKnown("999999")).isFalse();
    }

    @Test
    void englishNamesAreThoseInUse() throws SeedRefused {
        Localities localities = Seeds.shipped().localities();
        Map<String, String> known = new TreeMap<>(Map.ofEntries(
                Map.entry("140000", "Shanxi"),
                Map.entry("610000", "Shaanxi"),
                Map.entry("150000", "Inner Mongolia"),
                Map.entry("540000", "Tibet (Xizang)"),
                Map.entry("650000", "Xinjiang"),
                Map.entry("450000", "Guangxi"),
                Map.entry("640000", "Ningxia"),
                Map.entry("810000", "Hong Kong"),
                Map.entry("820000", "Macao"),
                Map.entry("610100", "Xi'an"),
                Map.entry("141100", "Lüliang"),
                Map.entry("230100", "Harbin"),
                Map.entry("422800", "Enshi Tujia and Miao Autonomous Prefecture"),
                Map.entry("654000", "Ili Kazak Autonomous Prefecture"),
                Map.entry("622926", "Dongxiang Autonomous County"),
                Map.entry("622927", "Jishishan Bonan, Dongxiang and Salar Autonomous County"),
                Map.entry("150723", "Oroqen Autonomous Banner"),
                Map.entry("130633", "Yi County"),
                Map.entry("429021", "Shennongjia Forestry District"),
                Map.entry("460321", "Xisha Islands"),
                Map.entry("419000", "Divisions Directly under the Province")));
        known.forEach(
                (code, name) -> assertThat(localities.name(code).en()).as(code).isEqualTo(name));
        assertThat(localities.path("141100").en()).isEqualTo("Lüliang, Shanxi");
    }

    @Test
    void noTwoProvincesShareANameAndNoKindIsRunTogether() throws SeedRefused {
        Localities localities = Seeds.shipped().localities();
        List<String> provinces = localities.all().stream()
                .map(Localities.Division::code)
                .filter(code -> code.endsWith("0000"))
                .map(code -> localities.name(code).en())
                .toList();
        assertThat(provinces).hasSize(34).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Z][a-z]+.*"));
        for (Localities.Division division : localities.all()) {
            assertThat(division.english())
                    .as(division.name())
                    .matches("[A-Z].*")
                    .doesNotContainPattern("(?i)zizhi|zhixia|tebie|mengguzu|hasakezu|zangzu|[a-z]{3}di'?qu")
                    .doesNotContainPattern("[A-Za-zü']{22}");
        }
    }

    @Test
    void whatFollowsFromTheRuleIsNotWrittenDown() throws Exception {
        Localities localities = Seeds.shipped().localities();
        try (var lines = Files.lines(Path.of("seeds", "divisions.en.csv"))) {
            assertThat(lines.skip(1).filter(line -> {
                        Localities.Division division =
                                localities.find(line.substring(0, 6)).orElseThrow();
                        return line.substring(7).equals(EnglishName.of(division.name(), division.pinyin()));
                    }))
                    .isEmpty();
        }
    }

    @Test
    void divisionsAreFoundByTheirEnglishName() throws SeedRefused {
        Localities localities = Seeds.shipped().localities();
        Map.of("Inner Mongolia", "150000", "shaanxi", "610000", "hohhot", "150100", "Xi'an", "610100")
                .forEach((words, code) -> assertThat(localities.search(words, 50))
                        .as(words)
                        .extracting(Localities.Division::code)
                        .contains(code));
    }

    @Test
    void theChainLeadsFromTheDistrictToTheCountry() {
        assertThat(Localities.chain("320104")).containsExactly("320104", "320100", "320000", "");
        assertThat(Localities.chain("320100")).containsExactly("320100", "320000", "");
        assertThat(Localities.chain("320000")).containsExactly("320000", "");
        assertThat(Localities.chain("")).containsExactly("");
    }

    @Test
    void divisionsAreFoundByCodeCharactersAndPinyin() throws SeedRefused {
        Localities localities = Seeds.shipped().localities();
        for (String words : new String[] {"320104", "秦淮", "南京秦淮", "qinhuai", "Qin Huai", "qhq"}) {
            assertThat(localities.search(words.replace("南京秦淮", "南京市秦淮"), 50))
                    .as(words)
                    .extracting(Localities.Division::code)
                    .contains("320104");
        }
        assertThat(localities.search("", 5)).isEmpty();
        assertThat(localities.search("区", 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void everyShippedSourceHasWhatItNeeds() throws SeedRefused {
        KnowledgeSources sources = Seeds.shipped().knowledge();
        assertThat(sources.find("S-CL-253-1")).hasValueSatisfying(source -> {
            assertThat(source.statement().zh()).contains("公民个人信息");
            assertThat(source.needsConfirming()).isFalse();
        });
        assertThat(sources.find("S-HOT").orElseThrow().needsConfirming()).isTrue();
        assertThat(sources.find("S-NONE")).isEmpty();
    }

    @Test
    void holidaysMoveTheLastDayOfALimit() throws SeedRefused {
        HolidayCalendar days = Seeds.shipped().holidays();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(days.lastDay(LocalDate.of(2026, 9, 25), 7, DayCount.MOVED)).isAfter(LocalDate.of(2026, 10, 2));
        assertThat(days.knows(2026)).isTrue();
        assertThat(days.knows(2031)).isFalse();
    }

    @Test
    void aFileInAFolderStandsInForTheShippedOne() throws Exception {
        write("divisions.csv", "code,name,pinyin\r\n320104,秦淮区,qin huai qu\r\n");
        assertThat(Seeds.in(folder).localities().all()).hasSize(1);
        assertThat(Seeds.in(folder).knowledge().all()).isNotEmpty();
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        write("divisions.csv", "code,name_zh\n320104,秦淮区\n");
        assertThat(divisionsProblem().place()).isEqualTo("divisions.csv:1");
        assertThat(divisionsProblem().message().en()).contains("pinyin");
    }

    @Test
    void aWrongLineIsNamed() throws IOException {
        write("divisions.csv", "code,name_zh,pinyin\n320104,秦淮区,qin huai qu\n32010X,玄武区,xuan wu qu\n");
        assertThat(divisionsProblem().place()).isEqualTo("divisions.csv:3");
        // the example is a line that can be copied
        assertThat(divisionsProblem().remedy().zh()).contains("320104,秦淮区,qin huai qu");
        assertThat(divisionsProblem().remedy().en()).contains("320104,秦淮区,qin huai qu");
        write("divisions.csv", "code,name_zh,pinyin\n320104,秦淮区,qin huai qu\n320104,玄武区,xuan wu qu\n");
        assertThat(divisionsProblem().message().en()).contains("twice");
        write("divisions.csv", "code,name_zh,pinyin\n320104,秦淮区,qin huai qu\n");
        write("divisions.en.csv", "code,name_en\n320104,\n");
        assertThat(divisionsProblem().place()).isEqualTo("divisions.en.csv:2");
        assertThat(divisionsProblem().remedy().en()).contains("610000,Shaanxi");
    }

    @Test
    void gbkIsRecognisedWithItsLine() throws IOException {
        Files.write(
                folder.resolve("divisions.csv"),
                "code,name_zh,pinyin\n320104,秦淮区,qin huai qu\n".getBytes(Charset.forName("GBK")));
        assertThat(divisionsProblem().place()).isEqualTo("divisions.csv:2");
        assertThat(divisionsProblem().message().en()).contains("GBK");
        assertThat(divisionsProblem().remedy().zh()).contains("UTF-8");
    }

    @Test
    void aBrokenSourceIsNamedWithItsLine() throws IOException {
        write("knowledge.json", "[\n{\"id\": \"S-1\"}\n]");
        assertThat(knowledgeProblem().place()).isEqualTo("knowledge.json:2");
        write("knowledge.json", "[\n{\"id\": }\n]");
        assertThat(knowledgeProblem().place()).isEqualTo("knowledge.json:2");
        write("knowledge.json", "{}");
        assertThat(knowledgeProblem().message().en()).contains("list");
        write("knowledge.json", "");
        assertThat(knowledgeProblem().message().en()).contains("list");
    }

    @Test
    void aFolderInPlaceOfAFileIsASentence() throws IOException {
        Files.createDirectory(folder.resolve("knowledge.json"));
        assertThat(knowledgeProblem().message().en()).contains("cannot be read");
    }
}
