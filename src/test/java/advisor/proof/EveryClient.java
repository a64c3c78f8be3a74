package advisor.proof;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Question;
import advisor.guide.RandomGuides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All clients of a small random guide who can make a difference: every choice of options, and numbers, days and places on
 * both sides of every limit.
 */
final class EveryClient {

    private EveryClient() {}

    static List<Map<String, Answer>> of(Guide guide) {
        return of(guide, RandomGuides.SETTING.date());
    }

    /** The same for clients who come on this day. */
    static List<Map<String, Answer>> of(Guide guide, LocalDate today) {
        List<Map<String, Answer>> clients = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (Question question : guide.questions()) {
            List<Map<String, Answer>> more = new ArrayList<>();
            for (Map<String, Answer> client : clients) {
                for (Answer answer : everyAnswer(question, today)) {
                    Map<String, Answer> next = new LinkedHashMap<>(client);
                    next.put(question.key(), answer);
                    more.add(next);
                }
            }
            clients = more;
        }
        return clients;
    }

    private static Set<Answer> everyAnswer(Question q, LocalDate today) {
        Set<Answer> all = new LinkedHashSet<>(List.of(Answer.UNKNOWN));
        switch (q.kind()) {
            case SELECT_ONE, YES_NO -> q.options().forEach(option -> all.add(new Answer.Choice(option)));
            case SELECT_MULTIPLE -> {
                for (int mask = 0; mask < 1 << q.options().size(); mask++) {
                    Set<String> chosen = new LinkedHashSet<>();
                    for (int i = 0; i < q.options().size(); i++) {
                        if ((mask >> i & 1) == 1) {
                            chosen.add(q.options().get(i));
                        }
                    }
                    if (chosen.size() < 2 || q.alone().stream().noneMatch(chosen::contains)) {
                        all.add(new Answer.Choices(chosen));
                    }
                }
            }
            case NUMBER, MONEY -> {
                for (long value = q.min(); value <= q.max(); value++) {
                    all.add(new Answer.Amount(value));
                }
            }
            case DATE -> {
                for (int ago = 0; ago < 30; ago++) {
                    all.add(new Answer.Day(today.minusDays(ago)));
                }
            }
            case PLACE -> List.of("320104", "320501", "110101").forEach(code -> all.add(new Answer.Place(code)));
            case ORGANISATION -> all.add(new Answer.Organisation("X"));
            case TEXT -> all.add(new Answer.OwnWords("X"));
            case EVIDENCE_LIST -> {
                all.add(new Answer.EvidenceItems(List.of()));
                all.add(new Answer.EvidenceItems(List.of("X")));
                all.add(new Answer.EvidenceItems(List.of("X", "Y")));
                // a limit of two may be one of three in another version
                all.add(new Answer.EvidenceItems(List.of("X", "Y", "Z")));
            }
        }
        return all;
    }
}
