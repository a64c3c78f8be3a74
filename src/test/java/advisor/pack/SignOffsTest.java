package advisor.pack;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.SmallGuide;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignOffsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void aSignatureIsForExactlyOneContent() {
        Guide guide = SmallGuide.small();
        SignOffs signed = SignOffs.read("[]").with("Wang, lawyer", DAY, guide, "read twice");

        SignOffs read = SignOffs.read(signed.json());

        assertThat(read.problems()).isEmpty();
        assertThat(read.of(guide))
                .containsExactly(new SignOff("Wang, lawyer", DAY, "1", "", guide.hash(), "read twice"));
        assertThat(read.last("")).isPresent();
        assertThat(read.last("320100")).isEmpty();
        SignOffs other = SignOffs.read(signed.json().replace(guide.hash(), "0".repeat(64)));
        assertThat(other.of(guide)).isEmpty();
        assertThat(other.last("")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "[{}]",
                "nonsense",
                "[{\"checker\": \"\", \"date\": \"2026-11-25\", \"hash\": \"00\"}]",
                "[{\"checker\": \"X\", \"date\": \"yesterday\", \"hash\": \"00\"}]"
            })
    void whatIsNoFileOfSignaturesIsToldAndNothingOfItBelieved(String json) {
        SignOffs read = SignOffs.read(json);
        assertThat(read.all()).isEmpty();
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void nobodySignsWithNothingOrWithAWholeText() {
        assertThat(SignOffs.isName(" ")).isFalse();
        assertThat(SignOffs.isName("a\nb")).isFalse();
        assertThat(SignOffs.isName("王".repeat(81))).isFalse();
        assertThat(SignOffs.isName("王律师")).isTrue();
    }
}
