package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.ConclusionRule;
import advisor.guide.Guide;
import advisor.guide.PlainReading;
import advisor.guide.Question;
import advisor.guide.RandomGuides;
import advisor.guide.Setting;
import advisor.guide.Similar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What is proven is what trying every client says. */
class ProverLaws {

    @Property(tries = 300)
    void provingSaysWhatTryingEveryClientSays(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 3) int size) {
        Guide guide = RandomGuides.guide(seed, size, true);
        Set<String> winners = new HashSet<>();
        Set<String> planned = new HashSet<>();
        for (int similar = 0; similar <= 2; similar++) {
            Setting day = RandomGuides.SETTING;
            Setting setting = new Setting(day.date(), day.locality(), new Similar(0, similar), day.days());
            for (Map<String, Answer> client : everyClient(guide)) {
                PlainReading reading = new PlainReading(guide, setting, client);
                winners.add(reading.conclusion().get(0));
                planned.addAll(reading.rules());
            }
        }

        Proof proof = Prover.prove(guide, RandomGuides.SETTING, 20_000);

        assertThat(proof.undecided()).isEmpty();
        Set<String> expected = new HashSet<>();
        for (ConclusionRule rule : guide.declarations().conclusionRules()) {
            if (!winners.contains(rule.rule())) {
                expected.add(rule.rule());
            }
        }
        guide.declarations().adviceRules().stream()
                .filter(rule -> !planned.contains(rule.rule()))
                .forEach(rule -> expected.add(rule.rule()));
        assertThat(proof.findings().stream()
                        .filter(f -> f.code().equals("unreachable") || f.code().equals("shadowed"))
                        .map(Finding::id)
                        .filter(id -> id.matches("[RP][0-9]")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /* Every answer that can make a difference: all options, and numbers, days and places on both sides of every limit. */
    private static List<Map<String, Answer>> everyClient(Guide guide) {
        List<Map<String, Answer>> clients = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (Question question : guide.questions()) {
            List<Map<String, Answer>> more = new ArrayList<>();
            for (Map<String, Answer> client : clients) {
                for (Answer answer : everyAnswer(question)) {
                    Map<String, Answer> next = new LinkedHashMap<>(client);
                    next.put(question.key(), answer);
                    more.add(next);
                }
            }
            clients = more;
        }
        return clients;
    }

    private static Set<Answer> everyAnswer(Question q) {
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
                    all.add(new Answer.Day(RandomGuides.SETTING.date().minusDays(ago)));
                }
            }
            case PLACE -> List.of("320104", "320501", "110101").forEach(code -> all.add(new Answer.Place(code)));
            case ORGANISATION -> all.add(new Answer.Organisation("X"));
            case TEXT -> all.add(new Answer.OwnWords("X"));
            case EVIDENCE_LIST -> {
                all.add(new Answer.EvidenceItems(List.of()));
                all.add(new Answer.EvidenceItems(List.of("X")));
                all.add(new Answer.EvidenceItems(List.of("X", "Y")));
            }
        }
        return all;
    }
}
