package advisor.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When something was, as clients remember it, in Chinese and English. */
class WhenTest {

    /** A Wednesday in autumn. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "2026-10-26, 2026-10-26, 2026-10-26",
        "昨天, 2026-11-24, 2026-11-24",
        "three days ago, 2026-11-22, 2026-11-22",
        "三天前, 2026-11-22, 2026-11-22",
        "about ten days ago, 2026-11-13, 2026-11-17",
        "前几天, 2026-11-19, 2026-11-23",
        "last week, 2026-11-16, 2026-11-22",
        "上个星期, 2026-11-16, 2026-11-22",
        "about two weeks ago, 2026-11-07, 2026-11-15",
        "大约两周前, 2026-11-07, 2026-11-15",
        "两个星期前, 2026-11-07, 2026-11-15",
        "this month, 2026-11-01, 2026-11-25",
        "last month, 2026-10-01, 2026-10-31",
        "上个月, 2026-10-01, 2026-10-31",
        "两个月前, 2026-09-10, 2026-10-10",
        "October, 2026-10-01, 2026-10-31",
        "in December, 2025-12-01, 2025-12-31",
        "March 2025, 2025-03-01, 2025-03-31",
        "10月, 2026-10-01, 2026-10-31",
        "12月份, 2025-12-01, 2025-12-31",
        "去年3月, 2025-03-01, 2025-03-31",
        "2025年3月, 2025-03-01, 2025-03-31",
        "2025-03, 2025-03-01, 2025-03-31",
        "last autumn, 2025-09-01, 2025-11-30",
        "last summer, 2026-06-01, 2026-08-31",
        "autumn, 2026-09-01, 2026-11-25",
        "去年秋天, 2025-09-01, 2025-11-30",
        "今年夏天, 2026-06-01, 2026-08-31",
        "去年冬天, 2025-12-01, 2026-02-28",
        "this year, 2026-01-01, 2026-11-25",
        "last year, 2025-01-01, 2025-12-31",
        "前年, 2024-01-01, 2024-12-31",
        "2024, 2024-01-01, 2024-12-31",
        "2 years ago, 2024-08-27, 2025-02-23",
        "2026-10-01 – 2026-10-31, 2026-10-01, 2026-10-31",
        "大前天, 2026-11-22, 2026-11-22",
        "周三, 2026-11-25, 2026-11-25",
        "星期四, 2026-11-19, 2026-11-19",
        "上周三, 2026-11-18, 2026-11-18",
        "上个星期天, 2026-11-22, 2026-11-22",
        "last Wednesday, 2026-11-18, 2026-11-18",
        "on Monday, 2026-11-23, 2026-11-23",
        "上个月15号, 2026-10-15, 2026-10-15",
        "去年12月3日, 2025-12-03, 2025-12-03",
        "二〇二六年十一月十六日, 2026-11-16, 2026-11-16",
        "２０２６年１１月１６日, 2026-11-16, 2026-11-16",
        "十二月三十号, 2025-12-30, 2025-12-30",
        "十月, 2026-10-01, 2026-10-31",
        "去年十二月, 2025-12-01, 2025-12-31",
        "十月中旬, 2026-10-11, 2026-10-20",
        "十一月底, 2026-11-21, 2026-11-25",
        "Nov 16, 2026-11-16, 2026-11-16",
        "October 20, 2026-10-20, 2026-10-20",
        "'November 16, 2026', 2026-11-16, 2026-11-16",
        "16th of November 2026, 2026-11-16, 2026-11-16",
        "10月1日到10月5日, 2026-10-01, 2026-10-05",
    })
    void aTimeIsUnderstood(String typed, LocalDate from, LocalDate to) {
        assertThat(When.read(typed, TODAY)).as(typed).contains(new When(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "next month",
                "明年",
                "once upon a time",
                "13月",
                "octopus 20",
                "november 31",
                "三十二号",
                "上个月32号",
                "周八",
                "2026-10-31 – 2026-10-01",
                "0 days ago",
                "2027",
                "about",
                "sometime last",
                "月"
            })
    void whatTellsNoTimeIsNotGuessedAt(String typed) {
        assertThat(When.read(typed, TODAY)).as(typed).isEmpty();
    }
}
