package advisor.bench;

import advisor.guide.Answer;
import advisor.guide.AnswerRefused;
import advisor.guide.Guide;
import advisor.guide.PlanItem;
import advisor.guide.Setting;
import advisor.script.GuideLoader;
import advisor.script.GuideSource;
import advisor.script.Load;
import advisor.session.Answered;
import advisor.session.Session;
import advisor.session.Step;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whole interviews a second and the time to the next step, on the interview that other engines are measured on. */
final class Common {

    private static final int RESPONDENTS = 20_000;
    private static final int RUNS = 5;
    private static final int BATCH = 16;

    private final Guide guide;
    private final List<Map<String, Answer>> respondents;
    private final Setting setting;
    private int position;
    private int sink;

    private Common(Guide guide, List<Map<String, Answer>> respondents) {
        this.guide = guide;
        this.respondents = respondents;
        this.setting = Setting.on(LocalDate.of(2026, 11, 24), "");
    }

    static List<String> measure() throws IOException, AnswerRefused {
        CommonInterview interview = CommonInterview.read();
        List<Map<String, Object>> people = interview.respondents(RESPONDENTS);
        Guide guide = load(interview);
        Common common = new Common(guide, people.stream().map(Common::answers).toList());
        List<String> lines = new ArrayList<>();
        lines.add(common.equality(interview, people));
        common.interviewsPerSecond(3);
        double[] rates = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            rates[i] = common.interviewsPerSecond(1);
        }
        Arrays.sort(rates);
        lines.add(String.format(
                Locale.ROOT,
                "%,.0f interviews a second on one thread (%,.0f to %,.0f)",
                rates[RUNS / 2],
                rates[0],
                rates[RUNS - 1]));
        lines.add(common.steps());
        return lines;
    }

    private static Guide load(CommonInterview interview) {
        try (GuideLoader loader = new GuideLoader(60_000)) {
            Load load = loader.load(new GuideSource(interview.id(), Map.of("guide.mjs", interview.script())), "");
            if (load instanceof Load.Loaded loaded) {
                return loaded.guide();
            }
            throw new IllegalStateException(load.toString());
        }
    }

    private static Map<String, Answer> answers(Map<String, Object> given) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            if (value instanceof List<?> chosen) {
                Set<String> options = new LinkedHashSet<>();
                chosen.forEach(option -> options.add((String) option));
                answers.put(key, new Answer.Choices(options));
            } else {
                answers.put(
                        key,
                        value instanceof Long number ? new Answer.Amount(number) : new Answer.Choice((String) value));
            }
        });
        return answers;
    }

    private Session converse(Map<String, Answer> respondent) throws AnswerRefused {
        Session session = Session.begin(guide, setting);
        while (session.step() instanceof Step.Ask ask) {
            String key = ask.question().key();
            session = session.answer(key, respondent.getOrDefault(key, Answer.UNKNOWN));
        }
        return session;
    }

    private String equality(CommonInterview interview, List<Map<String, Object>> people) throws AnswerRefused {
        int equal = 0;
        for (int i = 0; i < RESPONDENTS; i++) {
            Session session = converse(respondents.get(i));
            var end = ((Step.Concluded) session.step()).end();
            String got = CommonInterview.line(
                    end.conclusion(),
                    end.plan().stream().map(PlanItem::key).toList(),
                    session.answered().stream()
                            .map(Answered::question)
                            .map(q -> q.key())
                            .toList());
            equal += got.equals(interview.expected(people.get(i))) ? 1 : 0;
        }
        return String.format(Locale.ROOT, "equal to the reference: %,d of %,d", equal, RESPONDENTS);
    }

    private double interviewsPerSecond(int seconds) throws AnswerRefused {
        long from = System.nanoTime();
        long done = 0;
        while (System.nanoTime() - from < seconds * 1_000_000_000L) {
            for (int i = 0; i < BATCH; i++) {
                Session session = converse(respondents.get(position++ % RESPONDENTS));
                sink += ((Step.Concluded) session.step()).end().plan().size();
            }
            done += BATCH;
        }
        return done * 1e9 / (System.nanoTime() - from);
    }

    private String steps() throws AnswerRefused {
        long[] nanos = new long[RESPONDENTS * 16];
        int count = 0;
        for (Map<String, Answer> respondent : respondents) {
            long from = System.nanoTime();
            Session session = Session.begin(guide, setting);
            Step step = session.step();
            nanos[count++] = System.nanoTime() - from;
            while (step instanceof Step.Ask ask && count < nanos.length) {
                String key = ask.question().key();
                Answer answer = respondent.getOrDefault(key, Answer.UNKNOWN);
                from = System.nanoTime();
                session = session.answer(key, answer);
                step = session.step();
                nanos[count++] = System.nanoTime() - from;
            }
        }
        Arrays.sort(nanos, 0, count);
        return String.format(
                Locale.ROOT,
                "next step: median %.2f µs, p99 %.2f µs, %,d steps ",
                nanos[count / 2] / 1e3,
                nanos[(int) (count * 0.99)] / 1e3,
                count);
    }
}
