package advisor.workbench.evidence;

import static advisor.workbench.evidence.Found.What.ACCOUNT;
import static advisor.workbench.evidence.Found.What.AMOUNT;
import static advisor.workbench.evidence.Found.What.DAY;
import static advisor.workbench.evidence.Found.What.EMAIL;
import static advisor.workbench.evidence.Found.What.FILE;
import static advisor.workbench.evidence.Found.What.LINK;
import static advisor.workbench.evidence.Found.What.NUMBER;
import static advisor.workbench.evidence.Found.What.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.workbench.evidence.Found.What;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is picked out of what people type and paste, and what they are asked for. */
class PieceReaderTest {

    static Stream<Arguments> lines() {
        return Stream.of(
                line("13951234567 11月16日 20:14 来电", NUMBER, DAY, TIME),
                line("１３９ ５１２３ ４５６７，昨天晚上８点半", NUMBER, DAY, TIME),
                line("+86 139-5123-4567 called yesterday at 8 pm", NUMBER, DAY, TIME),
                line("139****4567 2026/11/16", NUMBER, DAY),
                line("139开头的号码，前天下午三点", NUMBER, DAY, TIME),
                line("025-84212345 打来", NUMBER),
                line("95588 发的短信 http://bank-95588.top/a?b=1", NUMBER, LINK),
                line("+44 20 7946 0958", NUMBER),
                line("【快递】您的包裹已丢失，请加 kefu_01@example.com 理赔", EMAIL),
                line("点开 www.taobaoo-kf.cn/x 登录", LINK),
                line("转了三千元到 6222 0212 3456 7890 123", AMOUNT, ACCOUNT),
                line("￥12,500.00 2026年11月16日 09:05:33 6217001234567890123", AMOUNT, DAY, TIME, ACCOUNT),
                line("被骗2.6万", AMOUNT),
                line("微信截图 IMG_1234.PNG", FILE, FILE),
                line("11-16 20:14 录音", DAY, TIME, FILE),
                line("十一月十六日 晚上八点", DAY, TIME),
                line("对方说是客服，声音像年轻人"));
    }

    private static Arguments line(String words, What... found) {
        return Arguments.of(words, List.of(found));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void picksOutWhatStandsThere(String words, List<What> found) {
        assertThat(PieceReader.piece(words).found()).extracting(Found::what).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void saysWhatIsStillMissing() {
        assertThat(missing("13951234567")).containsExactly(Missing.WHEN);
        assertThat(missing("13951234567 11月16日")).containsExactly(Missing.TIME);
        assertThat(missing("13951234567 20:14")).containsExactly(Missing.DAY);
        assertThat(missing("11月16日 20:14 来电")).containsExactly(Missing.WHO);
        assertThat(missing("3000元 11月16日 20:14")).containsExactly(Missing.WHERE_TO);
        assertThat(missing("截图")).containsExactly(Missing.MADE);
        assertThat(missing("声音像年轻人")).containsExactly(Missing.FACTS);
        assertThat(missing("13951234567 11月16日 20:14")).isEmpty();
        assertThat(missing("转给 6222021234567890123 3000元 11月16日 20:14")).isEmpty();
        assertThat(missing("IMG_1.png 11月16日")).isEmpty();
    }

    private static Iterable<Missing> missing(String words) {
        return PieceReader.piece(words).missing();
    }

    @Test
    void pastedMessagesBecomeAPieceEach() {
        List<Piece> pieces = PieceReader.pieces("11月16日 20:14 13951234567\r\n\r\n----\n请加 a@example.com\n");
        assertThat(pieces).hasSize(2);
        assertThat(pieces.get(1).found()).containsExactly(new Found(EMAIL, "a@example.com"));
    }

    @Test
    void theLogTakesNothingTwiceAndPrintsNothingOfIt() {
        EvidenceLog log = EvidenceLog.EMPTY.plus(PieceReader.pieces("13951234567\n13951234567"));
        assertThat(log.pieces()).hasSize(1);
        assertThat(log.lines()).containsExactly("13951234567");
        assertThat(log.without(0)).isEqualTo(EvidenceLog.EMPTY);
        assertThat(log + " " + log.pieces() + log.pieces().get(0).found()).doesNotContain("139");
    }
}
