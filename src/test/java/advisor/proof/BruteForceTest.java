package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.Mutations;
import advisor.guide.RandomGuides;
import advisor.session.Foresight.Foreseen;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The laws of proof and comparison on many small random guides, each tried with every client; {@code advisor.full=true}
 * tries a thousand of each instead of sixty.
 */
@Tag("long")
class BruteForceTest {

    private static final int GUIDES = Boolean.getBoolean("advisor.full") ? 1_000 : 60;

    @Test
    void checkSaysExactlyWhatTryingEveryClientSays() {
        for (int seed = 0; seed < GUIDES; seed++) {
            ProverLaws.holds(RandomGuides.loose(seed, 1 + seed % 2));
        }
    }

    @Test
    void whatWasProvenOfAnotherVersionChangesNothingThatIsFound() {
        for (int seed = 0; seed < GUIDES / 4; seed++) {
            ProofBookTest.holds(seed);
        }
    }

    @Test
    void compareSaysExactlyWhatTryingEveryClientSays() {
        Mutations.Kind[] kinds = Mutations.Kind.values();
        for (int seed = 0; seed < GUIDES; seed++) {
            Guide guide = RandomGuides.guide(seed, 1 + seed % 2, true);
            ComparerLaws.compareBoth(
                    guide, Mutations.of(guide, kinds[seed % kinds.length], seed).guide());
        }
    }

    @Test
    void whatIsForeseenOfKeptPartsIsExactlyWhatTryingEveryClientSays() {
        Mutations.Kind[] kinds = Mutations.Kind.values();
        Set<Class<? extends Foreseen>> met = new HashSet<>();
        for (int seed = 0; seed < GUIDES; seed++) {
            met.addAll(ForeseerLaws.holds(seed, 1 + seed % 2, kinds[seed % kinds.length]));
        }
        assertThat(met)
                .containsExactlyInAnyOrder(
                        Foreseen.Same.class, Foreseen.Otherwise.class, Foreseen.Open.class, Foreseen.Nobody.class);
    }
}
