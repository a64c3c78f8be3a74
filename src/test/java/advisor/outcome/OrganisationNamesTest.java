package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNamesTest {

    @ParameterizedTest
    @CsvSource({
        "秦淮糖果有限公司,秦淮糖果",
        "秦淮糖果有限责任公司,秦淮糖果",
        "秦淮糖果集團股份有限公司,秦淮糖果",
        "秦 淮\u3000糖果（有限公司）,秦淮糖果",
        "中國電信,中国电信",
        "ＡＢＣ Ｌｔｄ．,abc",
        "ABC Co. Ltd,abc",
        "A.B.C. Company Limited,abc",
        "秦\u200b淮糖果,秦淮糖果",
        "公司,公司",
        "有限公司,有限公司"
    })
    void whatIsWrittenDifferentlyIsOneName(String written, String name) {
        assertThat(Organisations.normalised(written)).isEqualTo(name);
    }

    @Test
    void whatIsAnotherNameStaysAnother() {
        assertThat(Organisations.normalised("秦淮糖果")).isNotEqualTo(Organisations.normalised("秦淮糖业"));
        assertThat(Organisations.of("  ...  ").names()).isEmpty();
        assertThat(Organisations.of("秦淮糖果")).hasToString("Organisations[1]");
    }
}
