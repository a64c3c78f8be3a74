package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.OneOfMany;
import advisor.guide.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a desk says of itself is right for 1 too. */
class CountedFindingsTest {

    @Test
    void oneIsNotSeveral() {
        Verification found = new Verification(1, 1, 1, false);
        List<Text> sentences = Stream.of(
                        Stream.of(
                                found.sentence(),
                                new Verification(1, 0, 0, true).sentence(),
                                new Verification(1, 0, 0, false).sentence(),
                                new Recount(1, 1, 0).sentence(),
                                new Recount(1, 0, 1).sentence(),
                                new Keeping(1, Optional.empty()).sentence(),
                                Refusals.tooManyTries(1, 1).remedy(),
                                new Mending(true, 1).sentence(found, 1, false).orElseThrow()),
                        new Holdings(1, 1, 1, 1, 1, 1, 1, 1, 1).sentences(false).stream())
                .flatMap(all -> all)
                .toList();

        assertThat(sentences)
                .allSatisfy(
                        one -> assertThat(OneOfMany.in(one.en())).as(one.en()).isFalse());
        assertThat(new Recount(1, 1, 0).sentence().en())
                .isEqualTo(
                        "The summary's 1 count is what the records come to when counted anew (1 older record is in it alone).");
        assertThat(new Mending(true, 1).sentence(found, 1, false).orElseThrow().en())
                .contains("1 session that was not at its end is damaged");
    }
}
