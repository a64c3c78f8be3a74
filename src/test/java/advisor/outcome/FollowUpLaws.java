package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Joining follow-ups is commutative, associative and idempotent, and forgets nothing that was said in the last month. */
class FollowUpLaws {

    private static FollowUp invented(int seed) {
        Random random = new Random(seed);
        TreeSet<Key> helped = new TreeSet<>();
        for (String key : new String[] {"a", "b", "c"}) {
            if (random.nextBoolean()) {
                helped.add(new Key(key));
            }
        }
        FollowUp.YesNo[] said = FollowUp.YesNo.values();
        return new FollowUp(
                7,
                YearMonth.of(2026, 1 + random.nextInt(3)),
                said[random.nextInt(3)],
                said[random.nextInt(3)],
                said[random.nextInt(3)],
                FollowUp.Returned.values()[random.nextInt(4)],
                helped);
    }

    @Property(tries = 500)
    void theOrderAndTheNumberOfTimesDoNotMatter(
            @ForAll @IntRange(max = 300) int x,
            @ForAll @IntRange(max = 300) int y,
            @ForAll @IntRange(max = 300) int z) {
        FollowUp a = invented(x);
        FollowUp b = invented(y);
        FollowUp c = invented(z);
        assertThat(a.join(b)).isEqualTo(b.join(a));
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
        assertThat(a.join(a)).isEqualTo(a);
        assertThat(a.join(b).join(b)).isEqualTo(a.join(b));
    }

    @Property(tries = 200)
    void theLaterMonthCounts(@ForAll @IntRange(max = 300) int x, @ForAll @IntRange(max = 300) int y) {
        FollowUp a = invented(x).in(YearMonth.of(2026, 5));
        FollowUp b = invented(y).in(YearMonth.of(2026, 6));
        assertThat(a.join(b)).isEqualTo(b);
        FollowUp same = a.join(invented(y).in(YearMonth.of(2026, 5)));
        assertThat(same.helped()).containsAll(a.helped());
        assertThat(a.accepted() == FollowUp.YesNo.UNKNOWN || same.accepted() != FollowUp.YesNo.UNKNOWN)
                .isTrue();
    }
}
