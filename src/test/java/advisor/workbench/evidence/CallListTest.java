package advisor.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Call lists as phone companies and phones write them. */
class CallListTest {

    private static final String LIST = """
            通话详单
            本机号码,对方号码,起始时间,通话时长,呼叫类型
            13800000000,13951234567,2026-11-16 20:14:05,00:01:02,被叫
            13800000000,02584212345,2026-11-16 21:00:00,00:00:05,被叫
            13800000000,"139 5123 4567",2026-11-17 08:30:00,00:00:12,被叫
            13800000000,,2026-11-17 09:30:00,,流量
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "UTF-16"})
    void readsEveryEncoding(String charset) {
        CallList list = CallList.read(LIST.getBytes(Charset.forName(charset)));
        assertThat(list.calls()).isEqualTo(3);
        assertThat(list.callers()).extracting(CallList.Caller::number).containsExactly("13951234567", "02584212345");
        assertThat(list.callers().get(0).piece().words())
                .isEqualTo("13951234567 \u00d72 2026-11-16 20:14:05 2026-11-17 08:30:00");
        assertThat(list.callers().get(0).piece().missing()).isEmpty();
    }

    @Test
    void neverTakesTheClientsOwnNumber() {
        assertThat(CallList.read(utf8(LIST)).callers())
                .extracting(CallList.Caller::number)
                .doesNotContain("13800000000");
    }

    @Test
    void readsAListWithoutHeadingsWithTabsAndNumbersAsText() {
        CallList list = CallList.read(utf8(
                "\ufeff=\"13951234567\"\t2026/11/16\t20:14\n'95588\t2026/11/17\t09:00\n95588\t2026/11/18\t09:00\n"));
        assertThat(list.callers()).extracting(CallList.Caller::number).containsExactly("95588", "13951234567");
        assertThat(list.callers().get(1).times()).containsExactly("2026/11/16 20:14");
    }

    @Test
    void tellsFirstAndLastOfManyCalls() {
        StringBuilder rows = new StringBuilder("号码;时间\n");
        for (int day = 10; day < 20; day++) {
            rows.append("13951234567;2026-11-").append(day).append(" 08:00\n");
        }
        assertThat(CallList.read(utf8(rows.toString())).callers().get(0).piece().words())
                .isEqualTo("13951234567 \u00d710 2026-11-10 08:00 ... 2026-11-19 08:00");
    }

    @Test
    void aFileThatIsNoCallListHasNoCallers() {
        assertThat(CallList.read(new byte[0]).callers()).isEmpty();
        assertThat(CallList.read(new byte[] {0, (byte) 0xff, 3, 7, (byte) 0x80}).callers())
                .isEmpty();
        assertThat(CallList.read(utf8("hello\nworld\n")).callers()).isEmpty();
        assertThat(CallList.read(utf8("\"never closed")).callers()).isEmpty();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
