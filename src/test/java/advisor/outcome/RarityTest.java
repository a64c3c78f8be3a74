package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RarityTest {

    private final Anonymiser anonymiser = new Anonymiser(new Random(9));

    private Outcome outcome(String act, long amount) {
        Map<String, Answer> answers = AllKinds.answers();
        answers.put("act", new Answer.Choice(act));
        answers.put("amount", new Answer.Amount(amount));
        return anonymiser.anonymise(AllKinds.session(answers));
    }

    private Rarity looked(int together, int apart) {
        Rarity rarity = new Rarity(outcome("sold", 4000));
        for (int i = 0; i < together; i++) {
            rarity.see(outcome("sold", 4000));
        }
        for (int i = 0; i < apart; i++) {
            rarity.see(outcome("sold", 10));
            rarity.see(outcome("self", 4000));
        }
        return rarity;
    }

    @Test
    void answersThatAreCommonButRareTogetherAreTold() {
        assertThat(looked(4, 30).rare()).contains(new Rarity.Rare(new Key("act"), new Key("amount"), 4));
    }

    @Test
    void fiveOthersAreEnough() {
        assertThat(looked(5, 30).rare())
                .noneMatch(rare ->
                        rare.one().equals(new Key("act")) && rare.other().equals(new Key("amount")));
    }

    @Test
    void aYoungDeskIsNotTroubled() {
        assertThat(looked(4, 22).rare()).isEmpty();
        assertThat(looked(4, 23).rare()).isNotEmpty();
    }

    @Test
    void anotherCityAndTheOutcomeItselfDoNotCount() {
        Outcome outcome = outcome("sold", 4000);
        Rarity rarity = new Rarity(outcome);
        for (int i = 0; i < 100; i++) {
            rarity.see(outcome);
        }
        assertThat(rarity.rare()).isEmpty();
    }
}
