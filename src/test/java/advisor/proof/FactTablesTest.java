package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Outlook;
import advisor.guide.PlainReading;
import advisor.guide.RandomGuides;
import advisor.guide.Setting;
import advisor.guide.SmallGuide;
import advisor.guide.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FactTablesTest {

    private static FactSheet sheet(Language language) {
        FactTable table = FactTables.of(SmallGuide.small(), Setting.on(LocalDate.of(2026, 11, 25), ""), 60_000);
        return FactSheet.of(table, id -> new Text("条文 <" + id + ">", "text <" + id + ">"), "", language);
    }

    @Test
    void aTableTellsEveryClientWhatTheyAreToldAndNothingElse() {
        for (int seed = 0; seed < 12; seed++) {
            Guide guide = RandomGuides.guide(seed, 1 + seed % 2, true);
            FactTable table = FactTables.of(guide, RandomGuides.SETTING, 60_000);
            assertThat(table.undecided()).isEmpty();
            for (Map<String, Answer> client : EveryClient.of(guide)) {
                Outlook outlook = Witnesses.outlook(guide, RandomGuides.SETTING, client);
                PlainReading reading = new PlainReading(guide, RandomGuides.SETTING, client);
                Set<List<String>> expected = new HashSet<>();
                reading.plan().forEach(item -> expected.add(item.subList(0, 2)));
                assertThat(told(table.advice(), outlook)).isEqualTo(expected);
                List<String> end = reading.conclusion();
                String variant = end.get(3).equals("false") ? "" : end.get(3);
                assertThat(rule(table.conclusions(), end.get(0), outlook))
                        .containsExactly(List.of(end.get(1), end.get(2), variant));
            }
        }
    }

    private static Set<List<String>> told(List<FactTable.Row> rows, Outlook outlook) {
        Set<List<String>> told = new HashSet<>();
        for (FactTable.Row row : rows) {
            if (row.situations().stream().anyMatch(situation -> isSo(situation, outlook))) {
                told.add(List.of(row.key(), row.level()));
            }
        }
        return told;
    }

    /* What the situations of one rule lead to; it is the rule that wins, so none before it holds. */
    private static List<List<String>> rule(List<FactTable.Row> rows, String rule, Outlook outlook) {
        List<List<String>> ends = new ArrayList<>();
        for (FactTable.Row row : rows) {
            if (row.situations().stream().anyMatch(one -> one.rule().equals(rule) && isSo(one, outlook))) {
                ends.add(List.of(row.key(), row.level(), row.variant()));
            }
        }
        return ends;
    }

    private static boolean isSo(FactTable.Situation situation, Outlook outlook) {
        return situation.where().stream().allMatch(one -> Witnesses.isSo(one, outlook));
    }

    @Test
    void theSheetSaysWhoIsToldWhatAndFromWhere() {
        FactSheet.Part conclusions = sheet(Language.EN).parts().get(0);
        assertThat(conclusions.rows().get(1).get(0))
                // how much is asked only of who lost money, so that this need not be said
                .containsExactly("R2  How much: 3,000 yuan or more");
        assertThat(conclusions.rows().get(1).get(1)).contains("A case is likely", "confidence: high");
        assertThat(conclusions.rows().get(1).get(2)).containsExactly("S-1");
    }

    @Test
    void thePageIsOneFileWithoutScriptAndSaysNothingUnescaped() {
        String page = FactSheetPage.of(sheet(Language.ZH), List.of("2026-11-25 <王>"), Language.ZH);
        assertThat(page).contains("可能立案", "&lt;王&gt;", "签字：").doesNotContain("<script", "<王>", "http://", "https://");
    }

    @Test
    void theWorkbookHasASheetForEachPartAndNoFormula() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FactSheetWorkbook.write(sheet(Language.EN), List.of(), Language.EN, bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
            assertThat(book.getSheet("Conclusions").getRow(2).getCell(2).getStringCellValue())
                    .startsWith("A case is likely");
            assertThat(book.getSheet("Conclusions").getRepeatingRows()).isNotNull();
        }
    }
}
