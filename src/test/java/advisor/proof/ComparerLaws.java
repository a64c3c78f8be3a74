package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.Mutations;
import advisor.guide.Outlook;
import advisor.guide.PlanItem;
import advisor.guide.RandomGuides;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What a comparison says is what trying every client in both guides says, no more and no less. */
class ComparerLaws {

    @Property(tries = 15)
    void comparingSaysWhatTryingEveryClientSays(
            @ForAll @LongRange(min = 0) long seed,
            @ForAll @IntRange(min = 1, max = 2) int size,
            @ForAll Mutations.Kind kind) {
        Guide guide = RandomGuides.guide(seed, size, true);
        compareBoth(guide, Mutations.of(guide, kind, seed).guide());
    }

    static void compareBoth(Guide a, Guide b) {
        Comparison comparison = Comparer.compare(a, b, RandomGuides.SETTING, 60_000);
        assertThat(comparison.undecided()).isEmpty();
        for (int similar = 0; similar <= 2; similar++) {
            Setting day = RandomGuides.SETTING;
            Setting setting = new Setting(day.date(), day.locality(), new Similar(0, similar), day.days());
            for (Map<String, Answer> client : EveryClient.of(a)) {
                Outlook first = Witnesses.outlook(a, setting, client);
                Outlook second = Witnesses.outlook(b, setting, client);
                assertThat(told(comparison, first, second))
                        .as("client %s", client)
                        .isEqualTo(differences(first, second));
            }
        }
    }

    private static Set<String> told(Comparison comparison, Outlook a, Outlook b) {
        Set<String> told = new TreeSet<>();
        for (Difference difference : comparison.differences()) {
            if (difference.where().stream().allMatch(each -> Witnesses.isSo(each, each.side() == Side.A ? a : b))) {
                difference.changes().forEach(change -> told.add(text(change)));
            }
        }
        return told;
    }

    private static Set<String> differences(Outlook a, Outlook b) {
        Set<String> all = new TreeSet<>();
        Verdict first = a.verdict();
        Verdict second = b.verdict();
        String keyA = first == null ? "" : first.rule().key();
        String keyB = second == null ? "" : second.rule().key();
        add(all, Difference.Part.CONCLUSION, "", keyA, keyB);
        if (first != null && second != null && keyA.equals(keyB)) {
            add(
                    all,
                    Difference.Part.CONFIDENCE,
                    "",
                    first.confidence().key(),
                    second.confidence().key());
            add(all, Difference.Part.CONCLUSION_VARIANT, keyA, first.variant(), second.variant());
        }
        if (first != null && second != null) {
            Map<String, String> planA = urgencies(a);
            Map<String, String> planB = urgencies(b);
            Set<String> keys = new TreeSet<>(planA.keySet());
            keys.addAll(planB.keySet());
            keys.forEach(key ->
                    add(all, Difference.Part.ADVICE, key, planA.getOrDefault(key, ""), planB.getOrDefault(key, "")));
        }
        return all;
    }

    private static Map<String, String> urgencies(Outlook outlook) {
        Map<String, String> plan = new LinkedHashMap<>();
        for (PlanItem item : outlook.plan()) {
            plan.put(item.key(), item.urgency().key());
        }
        return plan;
    }

    private static void add(Set<String> all, Difference.Part part, String of, String a, String b) {
        if (!a.equals(b)) {
            all.add(text(new Difference.Change(part, of, a, b)));
        }
    }

    private static String text(Difference.Change change) {
        return change.part() + " " + change.of() + ": " + change.a() + " -> " + change.b();
    }
}
