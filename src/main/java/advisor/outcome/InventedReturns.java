package advisor.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Invents what some clients of a demonstration desk told who came back, by the conclusion they were given. */
final class InventedReturns {

    private final JsonNode seed;
    private final LocalDate today;
    private final RandomGenerator random;
    private final InventedAnswers answers;

    /**
     * What will be told.
     *
     * @param seed chances and weights; with none, nobody comes back
     * @param today the day until which they come
     */
    InventedReturns(JsonNode seed, LocalDate today, RandomGenerator random) {
        this.seed = seed;
        this.today = today;
        this.random = random;
        this.answers = new InventedAnswers(random, today);
    }

    /** What clients of the last months told; each outcome has one at most. */
    List<FollowUp> of(List<Outcome> outcomes) {
        YearMonth now = YearMonth.from(today);
        YearMonth first = now.minusMonths(Math.max(0, seed.path("months").asInt(0) - 1));
        List<FollowUp> told = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            boolean recent = !outcome.month().isBefore(first) && outcome.month().isBefore(now);
            if (recent
                    && told.size() < seed.path("most").asInt(0)
                    && chance(seed.path("share").asDouble(0))) {
                told.add(told(outcome, now));
            }
        }
        return told;
    }

    private FollowUp told(Outcome outcome, YearMonth now) {
        FollowUp told = FollowUp.of(outcome, now);
        if (chance(0.9)) {
            told = police(told, outcome.conclusion().name());
        }
        List<Key> helped = outcome.advice().stream()
                .filter(advice -> chance(seed.path("advice").asDouble(0)))
                .toList();
        return told.with("moneyReturned", answers.draw(seed.path("moneyReturned")))
                .withHelped(helped);
    }

    /* Who was not heard has no case, and is sometimes told so in writing. */
    private FollowUp police(FollowUp told, String conclusion) {
        if (!chance(seed.path("accepted").asDouble(0))) {
            return told.withAccepted(FollowUp.YesNo.NO)
                    .withCaseOpened(FollowUp.YesNo.NO)
                    .withRefusedInWriting(chance(0.3) ? FollowUp.YesNo.YES : FollowUp.YesNo.NO);
        }
        JsonNode chances = seed.path("caseOpened");
        JsonNode opened = chances.path(conclusion);
        boolean isOpened = chance((opened.isMissingNode() ? chances.path("*") : opened).asDouble(0));
        return told.withAccepted(FollowUp.YesNo.YES).withCaseOpened(isOpened ? FollowUp.YesNo.YES : FollowUp.YesNo.NO);
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }
}
