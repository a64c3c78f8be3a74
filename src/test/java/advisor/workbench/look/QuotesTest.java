package advisor.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Curly marks stay where they belong to Chinese, and become straight where they would tear English apart. */
class QuotesTest {

    @Test
    void englishHasStraightOnes() {
        assertThat(Quotes.fitting("I don’t know “this”")).isEqualTo("I don't know \"this\"");
    }

    @Test
    void chineseKeepsItsOwn() {
        assertThat(Quotes.fitting("选“全国”")).isEqualTo("选“全国”");
    }
}
