package advisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void columnsStandUnderOneAnotherAlsoInChinese() {
        assertThat(new Columns(List.of(
                                List.of("时间", "可以报警", "合计"),
                                List.of("2026Q3", "12", "7"),
                                List.of("合计（全部）", "–", "107")))
                        .lines())
                .containsExactly("时间          可以报警  合计", "2026Q3              12     7", "合计（全部）         –   107");
    }

    @Test
    void aTableThatIsTooWideIsTurnedOver() {
        List<String> heading = new ArrayList<>(List.of("time"));
        List<String> row = new ArrayList<>(List.of("2026Q3"));
        IntStream.range(0, 37).forEach(number -> {
            heading.add("advice number " + number);
            row.add(Integer.toString(number));
        });
        List<String> lines = new Columns(List.of(heading, row)).lines();
        assertThat(lines).hasSize(38).allMatch(line -> Columns.width(line) < 40);
        assertThat(lines.get(0)).matches("time +2026Q3");
        assertThat(lines.get(37)).matches("advice number 36 +36");
    }
}
