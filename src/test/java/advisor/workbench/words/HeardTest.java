package advisor.workbench.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write and say them, in Chinese and English. */
class HeardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3000 | 3000",
                "3,000 | 3000",
                "３０００元 | 3000",
                "三千 | 3000",
                "三千五 | 3500",
                "两万零三百 | 20300",
                "3万5千 | 35000",
                "3k | 3000",
                "2.5k | 2500",
                "3,０００元 | 3000",
                "3，000 | 3000",
                "1,0000 | 10000",
                "1 234 567 | 1234567",
                "两万五 | 25000",
                "1.5万 | 15000",
                "１．５万元 | 15000",
                "一点五万 | 15000",
                "2w5 | 25000",
                "3千 | 3000",
                "叁仟伍佰元整 | 3500",
                "壹萬贰仟圆 | 12000",
                "廿五 | 25",
                "3百万 | 3000000",
                "三千多块 | 3000",
                "20多条 | 20",
                "三 千 | 3000",
                "三千元钱 | 3000",
                "+3000 | 3000",
                "¥3,000.00 | 3000",
                "3000. | 3000",
                "three thousand | 3000",
                "Three Thousand yuan | 3000",
                "about three thousand | 3000",
                "two hundred and fifty | 250",
                "two hundred fifty | 250",
                "twenty-five | 25",
                "twelve hundred | 1200",
                "a hundred and one | 101",
                "a thousand | 1000",
                "two thousand and five | 2005",
                "three hundred and twenty-five thousand four hundred | 325400",
                "one million two hundred thousand | 1200000",
                "half a million | 500000",
                "3 thousand | 3000",
                "1.5 million | 1500000",
                "a dozen | 12",
                "zero | 0",
                "nineteen | 19",
            })
    void aNumberIsHeard(String typed, long meant) {
        assertThat(Heard.number(typed)).as(typed).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "and",
                "many",
                "a few thousand",
                "one two",
                "twenty twelve",
                "thirteen five",
                "hundred hundred hundred",
                "thousand million",
                "three and a half",
                "half",
                "half a hundred",
                "3-4",
                "two hundred two hundred",
                "a a",
                "一二",
                "3.000",
                "3000.5",
                "12,34",
                "1,5万",
                "1,2,3",
                "3 5",
                "3、5",
                "一万、两万",
                "一万二万",
                "三百五千",
                "十几",
                "几千",
                "多",
                "元",
                "不到500"
            })
    void whatIsNoNumberIsNotGuessedAt(String typed) {
        assertThat(Heard.number(typed)).as(typed).isEmpty();
    }

    @Test
    void numbersBeyondAllSenseAreRefusedRatherThanWrong() {
        assertThat(Heard.number("nine hundred thousand million million")).isEmpty();
        assertThat(Heard.number("99999999999999999999")).isEmpty();
    }
}
