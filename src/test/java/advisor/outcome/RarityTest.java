package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import java.util.List;
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

    private static Rarity about(Outcome outcome) {
        return new Rarity(outcome.guide().id(), outcome.city());
    }

    private List<Rarity.Rare> looked(int together, int apart) {
        Outcome outcome = outcome("sold", 4000);
        Rarity rarity = about(outcome);
        for (int i = 0; i < together; i++) {
            rarity.see(outcome("sold", 4000));
        }
        for (int i = 0; i < apart; i++) {
            rarity.see(outcome("sold", 10));
            rarity.see(outcome("self", 4000));
        }
        return rarity.rare(outcome);
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
    void anotherCityAndTheOutcomeItselfDoNotCount() {
        Outcome outcome = outcome("sold", 4000);
        Rarity rarity = about(outcome);
        for (int i = 0; i < 100; i++) {
            rarity.see(outcome);
        }
        assertThat(rarity.rare(outcome)).isEmpty();
    }
}
