package advisor.outcome;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Setting;
import advisor.session.Session;
import advisor.session.Step;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Invents clients for demonstration desks: real sessions of a guide with answers drawn from a seed, anonymised as any
 * other.
 *
 * <p>They come over the last eight quarters, with a season, a trend, cities, and one mass leak in one city. The same seed
 * and day give the same outcomes.
 */
public final class InventedClients {

    private static final int MONTHS = 24;
    private static final int MOST_STEPS = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private final Function<String, Guide> guides;
    private final LocalDate today;
    private final RandomGenerator random;
    private final RandomGenerator aside;
    private final Anonymiser anonymiser;
    private final JsonNode seed;

    /**
     * A series of clients.
     *
     * @param guides the guide for a division code
     * @param today the last day on which one comes
     * @param number chooses the series
     */
    public InventedClients(Function<String, Guide> guides, LocalDate today, long number) {
        this.guides = guides;
        this.today = today;
        // the day counts too: clients invented on another day are others, and have other numbers
        this.random = new SplittableRandom(number * 1_000_003 + today.toEpochDay());
        // what is not kept of them is drawn apart, so that what is kept does not depend on it
        this.aside = new SplittableRandom(number * 1_000_003 - today.toEpochDay());
        this.anonymiser = new Anonymiser(random);
        this.seed = seed();
    }

    private static JsonNode seed() {
        try (InputStream in = InventedClients.class.getResourceAsStream("/seeds/invented-clients.json")) {
            return in == null ? MissingNode.getInstance() : JSON.readTree(in);
        } catch (IOException broken) {
            throw new IllegalStateException("the seed of invented clients can not be read", broken);
        }
    }

    /** The outcomes of so many clients, in no order that means anything. */
    public List<Outcome> outcomes(int count) {
        return visits(count).stream().map(Visit::outcome).toList();
    }

    /** So many clients with all that is counted of them, in no order that means anything. */
    public List<Visit> visits(int count) {
        List<Visit> visits = new ArrayList<>();
        int failures = 0;
        while (visits.size() < count && failures <= count + 100) {
            Session session = session();
            Step end = session.step() instanceof Step.Concluded ? session.step() : session.ifStoppedHere();
            if (end instanceof Step.Concluded) {
                Outcome outcome = withFeedback(anonymiser.anonymise(session));
                visits.add(new Visit(
                        outcome, Organisations.named(session), Practice.of(session, outcome, returned(session))));
            } else {
                failures++;
            }
        }
        return visits;
    }

    /* Of some questions the advisor thinks again, and of some more often than of others. */
    private List<String> returned(Session session) {
        JsonNode chances = seed.path("guides").path(session.guide().id()).path("returned");
        return session.answered().stream()
                .map(one -> one.question().key())
                .filter(key -> aside.nextDouble()
                        < chances.path(key).asDouble(chances.path("*").asDouble(0)))
                .toList();
    }

    /** What some of the clients of the last months told when they came back; of the same seed and day always the same. */
    public List<FollowUp> followUps(List<Outcome> outcomes) {
        return new InventedReturns(seed.path("followUps"), today, random).of(outcomes);
    }

    private Session session() {
        LocalDate day = day();
        InventedAnswers answers = new InventedAnswers(random, day);
        InventedAnswers names = new InventedAnswers(aside, day);
        String city = seed.path("cities").isEmpty() ? "" : answers.draw(seed.path("cities"));
        Guide guide = guides.apply(city);
        JsonNode words = seed.path("guides").path(guide.id());
        JsonNode profile = profile(words, day, city);
        JsonNode common = words.path("*");
        Session session = Session.begin(guide, Setting.on(day, city));
        try {
            for (int steps = 0; steps < MOST_STEPS; steps++) {
                Step step = session.step();
                if (step instanceof Step.Ask ask) {
                    Question question = ask.question();
                    JsonNode weights = profile.path(question.key());
                    session = session.answer(
                            question.key(),
                            question.kind() == QuestionKind.ORGANISATION
                                    ? names.name(weights.isMissingNode() ? organisations(words, session) : weights)
                                    : answers.answer(
                                            question, weights.isMissingNode() ? common.path(question.key()) : weights));
                } else if (step instanceof Step.Concluded end && end.interrupted() && random.nextBoolean()) {
                    session = session.carryOn();
                } else {
                    return session;
                }
            }
        } catch (AnswerRefused wrong) {
            throw new IllegalStateException("an invented answer does not fit " + wrong.key(), wrong);
        }
        return session;
    }

    /* Those of the kind that the client spoke of. */
    private static JsonNode organisations(JsonNode words, Session session) {
        return session.answerTo(LeakKind.ORGANISATION_KIND.name()) instanceof Answer.Choice kind
                ? words.path("organisations").path(kind.option())
                : MissingNode.getInstance();
    }

    private JsonNode profile(JsonNode words, LocalDate day, String city) {
        JsonNode leak = words.path("massLeak");
        YearMonth first =
                YearMonth.from(today).minusMonths(leak.path("monthsBack").asInt(0));
        YearMonth end = first.plusMonths(leak.path("months").asInt(0));
        YearMonth month = YearMonth.from(day);
        boolean during = !month.isBefore(first) && month.isBefore(end);
        if (during
                && city.equals(leak.path("city").asText())
                && random.nextDouble() < leak.path("share").asDouble()) {
            return leak.path("answers");
        }
        double sum = 0;
        for (JsonNode profile : words.path("profiles")) {
            sum += profile.path("weight").asDouble(1);
        }
        double at = random.nextDouble() * sum;
        for (JsonNode profile : words.path("profiles")) {
            at -= profile.path("weight").asDouble(1);
            if (at <= 0) {
                return profile.path("answers");
            }
        }
        return MissingNode.getInstance();
    }

    /* By weight of season and growth, month by month, then any day of it. */
    private LocalDate day() {
        YearMonth last = YearMonth.from(today);
        double[] weights = new double[MONTHS];
        double sum = 0;
        for (int back = 0; back < MONTHS; back++) {
            YearMonth month = last.minusMonths(back);
            double season = seed.path("seasons").path(month.getMonthValue() - 1).asDouble(1);
            double growth = Math.pow(1 + seed.path("growthPerMonth").asDouble(0), MONTHS - back);
            double part = back == 0 ? (double) today.getDayOfMonth() / last.lengthOfMonth() : 1;
            weights[back] = season * growth * part;
            sum += weights[back];
        }
        double at = random.nextDouble() * sum;
        int back = 0;
        while (back < MONTHS - 1 && (at -= weights[back]) > 0) {
            back++;
        }
        YearMonth month = last.minusMonths(back);
        return month.atDay(1 + random.nextInt(back == 0 ? today.getDayOfMonth() : month.lengthOfMonth()));
    }

    private Outcome withFeedback(Outcome outcome) {
        List<Key> done = outcome.advice().stream()
                .filter(advice -> random.nextInt(6) == 0)
                .toList();
        int said = random.nextInt(100);
        Feedback feedback = said < 55
                ? Feedback.HELPED
                : said < 77 ? Feedback.HELPED_PARTLY : said < 83 ? Feedback.DID_NOT_HELP : null;
        Map<Key, Feedback> ratings = new TreeMap<>();
        for (Key advice : outcome.advice()) {
            if (feedback != null && random.nextInt(5) == 0) {
                ratings.put(advice, random.nextInt(6) == 0 ? Feedback.DID_NOT_HELP : feedback);
            }
        }
        return outcome.withDone(done).withFeedback(feedback).withRatings(ratings);
    }
}
