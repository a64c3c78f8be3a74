package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Mutations;
import advisor.guide.Setting;
import advisor.guide.Severity;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.session.Session;
import advisor.session.Step;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Slips of an author's hand in the shipped guide about leaked information: each is reported by a comparison with a client
 * for whom it makes a difference, or proven to make none; many are found by the check of the changed guide alone. {@code
 * advisor.full=true} makes 320 instead of 25.
 */
@Tag("long")
class MutationsTest {

    private static final Setting SETTING = Setting.on(LocalDate.of(2026, 11, 25), "");
    private static final int EACH = Boolean.getBoolean("advisor.full") ? 64 : 5;

    /* Far more than it takes, so that a busy machine decides nothing about what is found; in milliseconds. */
    private static final long ENOUGH = 120_000;

    private static final int CLIENTS = Boolean.getBoolean("advisor.full") ? 5_000 : 1_500;

    @Test
    void noSlipGoesUnseen() {
        Guide guide;
        try (GuideLibrary library = GuideLibrary.shipped()) {
            guide = ((Resolution.Found) library.resolve("personal-information-leak", "")).guide();
        }
        ProofBook book = ProofBook.empty();
        Set<String> before = check(guide, book);
        Map<Mutations.Kind, int[]> counts = new EnumMap<>(Mutations.Kind.class);
        for (Mutations.Kind kind : Mutations.Kind.values()) {
            for (int seed = 0; seed < EACH; seed++) {
                Mutations.Mutant mutant = Mutations.of(guide, kind, seed);
                Comparison comparison = Comparer.compare(guide, mutant.guide(), SETTING, ENOUGH);
                int[] count = counts.computeIfAbsent(kind, first -> new int[5]);
                count[0]++;
                boolean isFound = !before.containsAll(check(mutant.guide(), book));
                count[4] += isFound ? 1 : 0;
                if (comparison.isEqual()) {
                    count[1]++;
                    assertThat(seen(guide, mutant.guide()))
                            .as("%s %s was proven to change nothing", kind, mutant.what())
                            .isFalse();
                } else {
                    count[2]++;
                    count[3] += comparison.undecided().isEmpty() ? 1 : 0;
                    assertThat(comparison.differences())
                            .as("%s %s with a witness", kind, mutant.what())
                            .isNotEmpty();
                    comparison.differences().forEach(difference -> right(guide, mutant.guide(), difference));
                }
            }
        }
        counts.forEach(
                (kind, count) -> System.out.println(kind + ": " + count[0] + " made, " + count[1] + " proven equal, "
                        + count[2] + " reported (" + count[3] + " of them in full), " + count[4] + " found by check"));
    }

    /* What the check finds wrong; what is proven of one guide is known of the next where it rests on the same. */
    private static Set<String> check(Guide guide, ProofBook book) {
        return Prover.prove(guide, SETTING, ENOUGH, book).findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTICE)
                .map(finding -> finding.code() + " " + finding.id())
                .collect(Collectors.toSet());
    }

    /* The witness ends differently when it is run through both guides. */
    private static void right(Guide guide, Guide mutant, Difference difference) {
        Setting then = new Setting(SETTING.date(), SETTING.locality(), difference.similar(), SETTING.days());
        Step a = Witnesses.replay(guide, then, difference.witness()).ifStoppedHere();
        Step b = Witnesses.replay(mutant, then, difference.witness()).ifStoppedHere();
        assertThat(told(a)).isNotEqualTo(told(b));
        assertThat(a).isEqualTo(difference.a());
        assertThat(b).isEqualTo(difference.b());
    }

    /* Whether any of many invented clients is told something else. */
    private static boolean seen(Guide guide, Guide mutant) {
        Clients clients = new Clients(guide, SETTING, 11);
        for (int i = 0; i < CLIENTS; i++) {
            Map<String, Answer> client = clients.next();
            Session a = Witnesses.replay(guide, SETTING, client);
            Session b = Witnesses.replay(mutant, SETTING, client);
            if (!told(a.ifStoppedHere()).equals(told(b.ifStoppedHere()))) {
                return true;
            }
        }
        return false;
    }

    private static String told(Step step) {
        if (!(step instanceof Step.Concluded concluded)) {
            return "";
        }
        StringBuilder told = new StringBuilder(concluded.end().conclusion())
                .append(concluded.end().confidence())
                .append(concluded.end().variant());
        concluded.end().plan().stream()
                .map(item -> item.key() + item.urgency() + item.variant())
                .sorted()
                .forEach(told::append);
        return told.toString();
    }
}
