package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.ConclusionRule;
import advisor.guide.Guide;
import advisor.guide.PlainReading;
import advisor.guide.RandomGuides;
import advisor.guide.Setting;
import advisor.guide.Severity;
import advisor.guide.Similar;
import java.util.HashSet;
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
            for (Map<String, Answer> client : EveryClient.of(guide)) {
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
                        .filter(f -> f.severity() != Severity.NOTICE)
                        .filter(f -> f.code().equals("unreachable") || f.code().equals("shadowed"))
                        .map(Finding::id)
                        .filter(id -> id.matches("[RP][0-9]")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
