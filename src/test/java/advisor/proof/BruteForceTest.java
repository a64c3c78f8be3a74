package advisor.proof;

import advisor.guide.Guide;
import advisor.guide.Mutations;
import advisor.guide.RandomGuides;
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
}
