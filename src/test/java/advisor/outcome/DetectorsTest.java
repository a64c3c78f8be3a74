package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.outcome.Detectors.Kind;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorsTest {

    private static final int TEXTS = 10_000;

    @Test
    void atMostOneInTwoHundredIsOverlooked() {
        LabelledText invented = new LabelledText(1);
        List<String> overlooked = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            LabelledText.Text text = invented.with(Kind.values()[i % Kind.values().length]);
            if (!Detectors.find(text.text()).contains(text.kind())) {
                overlooked.add(text.kind() + " " + text.text());
            }
        }
        assertThat(overlooked).as("recall").hasSizeLessThanOrEqualTo(TEXTS / 200);
    }

    @Test
    void atMostOneInTwoHundredIsAFalseAlarm() {
        LabelledText invented = new LabelledText(2);
        List<String> alarms = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            LabelledText.Text text = invented.without();
            if (!Detectors.find(text.text()).isEmpty()) {
                alarms.add(Detectors.find(text.text()) + " " + text.text());
            }
        }
        assertThat(alarms).as("false alarms").hasSizeLessThanOrEqualTo(TEXTS / 200);
    }

    @ParameterizedTest
    @CsvSource({
        "13951234567,MOBILE",
        "a13951234567b,MOBILE",
        "+86 139 5123 4567,MOBILE",
        "一三九五一二三四五六七,MOBILE",
        "①③⑨⑤①②③④⑤⑥⑦,MOBILE",
        "١٣٩٥١٢٣٤٥٦٧,MOBILE",
        "tel-139-5123-4567,MOBILE",
        "11010519491231002X,RESIDENT_ID",
        "110105 19491231 002 x,RESIDENT_ID",
        "6222021234567890128,BANK_CARD",
        "4111 1111 1111 1111,BANK_CARD",
        "zhang.san@example.com.cn,EMAIL",
        "苏A·D12345,PLATE",
        "粤B1234学,PLATE",
        "wxid_abcdefgh12,WECHAT"
    })
    void oneOfEachIsFound(String text, Kind kind) {
        assertThat(Detectors.find(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678901",
                "139512345678",
                "1395123456",
                "110105194912310021",
                "11010519491331002X",
                "6222021234567890129",
                "2026-11-14 13:05:33",
                "R07",
                "from-3000-below-6000",
                "place-320100",
                "wechat-records",
                "1.13.0+build.7"
            })
    void whatOnlyLooksSimilarPasses(String text) {
        assertThat(Detectors.find(text)).isEmpty();
    }

    @Test
    void noGuideCanCarryANumberIntoARecord() {
        Guard.check(new Key("stop-payment"));
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> Guard.check(new Key("tel-13951234567")))
                    .isInstanceOf(Identifying.class)
                    .hasMessageContaining("mobile")
                    .hasMessageNotContaining("1395");
        }
        assertThatThrownBy(() -> Guard.check(new GuideUsed(new Key("g"), "13951234567", "0".repeat(64))))
                .isInstanceOf(Identifying.class);
    }

    @Test
    void everyDoorOfARecordIsGuarded() throws Exception {
        Outcome good = new Anonymiser(new Random(1)).anonymise(AllKinds.session(AllKinds.answers()));
        Outcome bad = new Outcome(
                1,
                good.guide(),
                good.city(),
                good.month(),
                new Key("call-13951234567"),
                good.confidence(),
                good.answers(),
                good.advice(),
                List.of(),
                1,
                0,
                null,
                java.util.Map.of());
        assertThatThrownBy(() -> new OutcomeSeal(new byte[32]).seal(bad)).isInstanceOf(Identifying.class);
        try (OutcomeExport export = new OutcomeExport(new ByteArrayOutputStream())) {
            export.write(good);
            assertThatThrownBy(() -> export.write(bad)).isInstanceOf(Identifying.class);
        }
    }
}
