package advisor.outcome;

import advisor.guide.Answer;
import advisor.guide.Question;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Draws answers that somebody could have given, by weights where the seed has them and evenly where it has none. */
final class InventedAnswers {

    private static final double UNKNOWN = 0.08;

    /** So many organisations of a name there are. */
    private static final int NUMBERS = 60;

    private final RandomGenerator random;
    private final LocalDate today;

    InventedAnswers(RandomGenerator random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /**
     * An answer that fits a question.
     *
     * @param weights what the seed says of it, missing when nothing
     */
    Answer answer(Question question, JsonNode weights) {
        switch (question.kind()) {
            case SELECT_ONE, YES_NO -> {
                return choice(question, weights);
            }
            case SELECT_MULTIPLE -> {
                return choices(question, weights);
            }
            case NUMBER, MONEY -> {
                return amount(question, weights);
            }
            case DATE -> {
                return random.nextDouble() < UNKNOWN
                        ? Answer.UNKNOWN
                        : new Answer.Day(today.minusDays(random.nextInt(60)));
            }
            case PLACE, ORGANISATION, TEXT, EVIDENCE_LIST -> {
                return Answer.PREFER_NOT;
            }
        }
        throw new IllegalStateException("no such kind");
    }

    /** The name of an organisation, or none: by weights, among them that of {@code preferNot}; {@code #} is any number. */
    Answer name(JsonNode weights) {
        if (weights.isEmpty()) {
            return Answer.PREFER_NOT;
        }
        String drawn = draw(weights);
        return drawn.equals(Key.PREFER_NOT.name())
                ? Answer.PREFER_NOT
                : new Answer.Organisation(drawn.replace("#", Integer.toString(1 + random.nextInt(NUMBERS))));
    }

    private Answer choice(Question question, JsonNode weights) {
        List<String> options = new ArrayList<>(question.options());
        if (weights.isMissingNode()) {
            return random.nextDouble() < UNKNOWN ? Answer.UNKNOWN : new Answer.Choice(any(options));
        }
        options.add(Key.UNKNOWN.name());
        options.add(Key.PREFER_NOT.name());
        String drawn = draw(weights, options);
        if (drawn.equals(Key.PREFER_NOT.name())) {
            return Answer.PREFER_NOT;
        }
        return drawn.equals(Key.UNKNOWN.name()) ? Answer.UNKNOWN : new Answer.Choice(drawn);
    }

    private Answer choices(Question question, JsonNode chances) {
        if (random.nextDouble() < chances.path(Key.UNKNOWN.name()).asDouble(chances.isMissingNode() ? UNKNOWN : 0)) {
            return Answer.UNKNOWN;
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (String option : question.options()) {
            double chance = chances.isMissingNode()
                    ? 1.5 / question.options().size()
                    : chances.path(option).asDouble(0);
            boolean alone = question.alone().contains(option);
            if (random.nextDouble() < chance && (chosen.isEmpty() || !alone)) {
                chosen.add(option);
                if (alone) {
                    break;
                }
            }
        }
        if (chosen.isEmpty() && !question.alone().isEmpty()) {
            chosen.add(question.alone().get(0));
        }
        return new Answer.Choices(chosen);
    }

    private Answer amount(Question question, JsonNode range) {
        if (random.nextDouble() < range.path(Key.UNKNOWN.name()).asDouble(UNKNOWN)) {
            return Answer.UNKNOWN;
        }
        double from = Math.log(Math.max(1, range.path("from").asDouble(1)));
        double to = Math.log(Math.max(2, range.path("to").asDouble(10_000)));
        long value = Math.round(Math.exp(from + random.nextDouble() * (to - from)));
        return new Answer.Amount(Math.max(question.min(), Math.min(question.max(), value)));
    }

    String any(List<String> keys) {
        return keys.get(random.nextInt(keys.size()));
    }

    /** One of the known keys by its weight. */
    String draw(JsonNode weights, List<String> known) {
        double sum = 0;
        for (String key : known) {
            sum += weights.path(key).asDouble(0);
        }
        double at = random.nextDouble() * sum;
        for (String key : known) {
            double weight = weights.path(key).asDouble(0);
            at -= weight;
            if (weight > 0 && at <= 0) {
                return key;
            }
        }
        return any(known);
    }

    /** One of the keys of an object by its weight. */
    String draw(JsonNode weights) {
        List<String> keys = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields = weights.fields(); fields.hasNext(); ) {
            keys.add(fields.next().getKey());
        }
        return draw(weights, keys);
    }
}
