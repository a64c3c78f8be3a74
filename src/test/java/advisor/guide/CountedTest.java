package advisor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void oneIsNotSeveral() {
        assertThat(Counted.of(0, "record")).isEqualTo("0 records");
        assertThat(Counted.of(1, "record")).isEqualTo("1 record");
        assertThat(Counted.of(2, "record")).isEqualTo("2 records");
        assertThat(Counted.of(1, "branch", "branches")).isEqualTo("1 branch");
        assertThat(Counted.of(11, "branch", "branches")).isEqualTo("11 branches");
    }
}
