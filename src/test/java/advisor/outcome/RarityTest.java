package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import advisor.guide.Answer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RarityTest {

    private final OutcomeSeal seal = new OutcomeSeal(new byte[32]);
    private final Anonymiser anonymiser = new Anonymiser(new Random(9));

    private Outcome outcome(String act, long amount) {
        Map<String, Answer> answers = AllKinds.answers();
        answers.put("act", new Answer.Choice(act));
        answers.put("amount", new Answer.Amount(amount));
        return anonymiser.anonymise(AllKinds.session(answers));
    }

    private static Rarity about(Outcome outcome) {
        return new Rarity(outcome.guide().id(), outcome.city());
    }

    private List<Rarity.Rare> looked(int together, int apart) {
        Outcome outcome = outcome("sold", 4000);
        Rarity rarity = about(outcome);
        for (int i = 0; i < together; i++) {
            rarity.see(seal.seal(outcome("sold", 4000)));
        }
        for (int i = 0; i < apart; i++) {
            rarity.see(seal.seal(outcome("sold", 10)));
            rarity.see(seal.seal(outcome("self", 4000)));
        }
        return rarity.rare(outcome, false);
    }

    @Test
    void answersThatAreCommonButRareTogetherAreTold() {
        assertThat(looked(4, 30)).contains(new Rarity.Rare(new Key("act"), new Key("amount"), 4));
    }

    @Test
    void fiveOthersAreEnough() {
        assertThat(looked(5, 30))
                .noneMatch(rare ->
                        rare.one().equals(new Key("act")) && rare.other().equals(new Key("amount")));
    }

    @Test
    void aYoungDeskIsNotTroubled() {
        assertThat(looked(4, 22)).isEmpty();
        assertThat(looked(4, 23)).isNotEmpty();
    }

    @Test
    void theOutcomeItselfDoesNotCount() {
        Outcome outcome = outcome("sold", 4000);
        Rarity rarity = about(outcome);
        for (int i = 0; i < 30; i++) {
            rarity.see(seal.seal(outcome("sold", 10)));
            rarity.see(seal.seal(outcome("self", 4000)));
        }
        for (int i = 0; i < 5; i++) {
            rarity.see(seal.seal(outcome("sold", 4000)));
        }
        assertThat(rarity.rare(outcome, false)).noneMatch(RarityTest::isActAndAmount);
        assertThat(rarity.rare(outcome, true))
                .as("one of the five is the outcome itself")
                .contains(new Rarity.Rare(new Key("act"), new Key("amount"), 4));
    }

    private static boolean isActAndAmount(Rarity.Rare rare) {
        return rare.one().equals(new Key("act")) && rare.other().equals(new Key("amount"));
    }

    @Test
    void anotherCityDoesNotCount() {
        Outcome outcome = outcome("sold", 4000);
        Rarity elsewhere = new Rarity(outcome.guide().id(), new City("110000"));
        for (int i = 0; i < 100; i++) {
            elsewhere.see(seal.seal(outcome));
        }
        assertThat(elsewhere.text()).startsWith(outcome.guide().id().name() + " 110000 0\n");
    }

    @Test
    void aTextOfItKeepsNoOrder() {
        List<SealedOutcome> seen = List.of(
                seal.seal(outcome("sold", 10)), seal.seal(outcome("self", 4000)), seal.seal(outcome("sold", 90_000)));
        Rarity forwards = about(outcome("sold", 10));
        Rarity backwards = about(outcome("sold", 10));
        for (int i = 0; i < seen.size(); i++) {
            forwards.see(seen.get(i));
            backwards.see(seen.get(seen.size() - 1 - i));
        }
        assertThat(forwards.text()).isEqualTo(backwards.text());
        assertThat(Rarity.of(forwards.text()).text()).isEqualTo(forwards.text());
    }

    @Test
    void aTextOfItTellsTheSame() {
        Outcome outcome = outcome("sold", 4000);
        Rarity rarity = about(outcome);
        for (int i = 0; i < 40; i++) {
            rarity.see(seal.seal(outcome(i % 2 == 0 ? "sold" : "self", 10)));
            rarity.see(seal.seal(outcome("self", 4000)));
        }
        Rarity again = Rarity.of(rarity.text());
        assertThat(again.rare(outcome, false)).isNotEmpty().isEqualTo(rarity.rare(outcome, false));
        again.see(seal.seal(outcome));
        rarity.see(seal.seal(outcome));
        assertThat(Rarity.of(again.text()).rare(outcome, true)).isEqualTo(rarity.rare(outcome, true));
        assertThatIllegalArgumentException().isThrownBy(() -> Rarity.of("nothing of it"));
    }
}
