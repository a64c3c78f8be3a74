package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.DayCount;
import advisor.guide.Guide;
import advisor.guide.Mutations;
import advisor.guide.Outlook;
import advisor.guide.PlanItem;
import advisor.guide.Predicate;
import advisor.guide.Question;
import advisor.guide.RandomGuides;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Truth;
import advisor.guide.WorkingDays;
import advisor.outcome.Codes;
import advisor.outcome.Key;
import advisor.outcome.Recalling;
import advisor.session.Foresight;
import advisor.session.Foresight.Foreseen;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/** What is foreseen of a client of whom a part is known is what trying every client of whom it is so says. */
class ForeseerLaws {

    private static final LocalDate DAY = RandomGuides.SETTING.date();

    /* Offices are closed on 1 to 7 October. */
    private static final WorkingDays CALENDAR = day ->
            WorkingDays.WEEKENDS.isWorkingDay(day) && !(day.getMonth() == Month.OCTOBER && day.getDayOfMonth() <= 7);

    private static final Setting SETTING =
            new Setting(DAY, RandomGuides.SETTING.locality(), RandomGuides.SETTING.similar(), CALENDAR);

    /* Every day of the week, a holiday, and the first working day after it. */
    private static final List<LocalDate> DAYS = Stream.concat(
                    IntStream.range(0, 7).mapToObj(DAY::minusDays),
                    Stream.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 8)))
            .toList();

    /** One client in both guides: where they ended, and under which keys their answers would be kept. */
    private record Tried(String a, String b, Set<String> planA, Set<String> planB, Map<String, SortedSet<Key>> kept) {}

    @Property(tries = 3)
    void whatIsForeseenIsWhatTryingEveryClientSays(
            @ForAll @LongRange(min = 0) long seed,
            @ForAll @IntRange(min = 1, max = 2) int size,
            @ForAll Mutations.Kind kind) {
        holds(seed, size, kind);
    }

    /** Gives what was foreseen, so that it can be seen that everything that can be was. */
    static Set<Class<? extends Foreseen>> holds(long seed, int size, Mutations.Kind kind) {
        Set<Class<? extends Foreseen>> met = new HashSet<>();
        Guide a = RandomGuides.banded(RandomGuides.guide(seed, size, true));
        met.addAll(holds(seed, a, Mutations.of(a, kind, seed).guide()));
        Guide recounted = Mutations.recounted(a);
        if (!recounted.equals(a)) {
            met.addAll(holds(seed, a, recounted));
        }
        return met;
    }

    private static Set<Class<? extends Foreseen>> holds(long seed, Guide a, Guide b) {
        Set<Class<? extends Foreseen>> met = new HashSet<>();
        // asked on any day of the week
        Setting asked = new Setting(
                DAY.plusDays(Math.floorMod(seed, 7)), SETTING.locality(), SETTING.similar(), SETTING.days());
        Foreseer foreseer = new Foreseer(a, b, asked, 60_000, () -> false);
        List<Tried> all = everybody(a, b);
        Set<String> changing = changing(all);
        Set<String> told = new TreeSet<>();
        foreseer.aspects().forEach(aspect -> told.add(aspect.advice()));
        assertThat(told).as("what changes for anybody").containsAll(changing);
        if (isExact(a) && isExact(b)) {
            assertThat(told).as("what changes for anybody").isEqualTo(changing);
        }
        Random random = new Random(seed);
        for (Foresight.Aspect aspect : foreseer.aspects()) {
            for (int i = 0; i < 12; i++) {
                Foresight.Part part = part(a, aspect, all.get(random.nextInt(all.size())), random);
                Foreseen seen = foreseer.of(aspect, part);
                check(a, b, aspect, part, all, seen);
                met.add(seen.getClass());
            }
        }
        return met;
    }

    /* The advice that somebody no longer gets or gets now; empty text for the conclusion. */
    private static Set<String> changing(List<Tried> all) {
        Set<String> changing = new TreeSet<>();
        for (Tried one : all) {
            if (!one.a().equals(one.b())) {
                changing.add("");
            }
            if (!one.a().isEmpty() && !one.b().isEmpty()) {
                Stream.concat(one.planA().stream(), one.planB().stream())
                        .filter(advice ->
                                one.planA().contains(advice) != one.planB().contains(advice))
                        .forEach(changing::add);
            }
        }
        return changing;
    }

    /* The random guides without days of a limit that moves by the calendar: there only what is certain can be held against it. */
    private static boolean isExact(Guide guide) {
        return guide.declarations().predicates().stream()
                .noneMatch(one -> one instanceof Predicate.DateWithin p && p.count() != DayCount.CALENDAR);
    }

    private static void check(
            Guide a, Guide b, Foresight.Aspect aspect, Foresight.Part part, List<Tried> all, Foreseen seen) {
        boolean same = false;
        boolean other = false;
        SortedSet<String> to = new TreeSet<>();
        for (Tried one : all) {
            if (isSo(a, aspect, part, one)) {
                boolean differs = aspect.isConclusion()
                        ? !one.a().equals(one.b())
                        : one.planA().contains(aspect.advice()) != one.planB().contains(aspect.advice());
                same |= !differs;
                other |= differs;
                to.add(one.b());
            }
        }
        if (seen instanceof Foreseen.Same) {
            assertThat(other).as("%s %s", aspect, part).isFalse();
        } else if (seen instanceof Foreseen.Otherwise otherwise) {
            assertThat(same).as("%s %s", aspect, part).isFalse();
            if (aspect.isConclusion()) {
                assertThat(otherwise.to()).containsAll(to);
            }
        } else if (seen instanceof Foreseen.Nobody) {
            assertThat(same || other).as("%s %s", aspect, part).isFalse();
        } else {
            assertThat(seen).isInstanceOf(Foreseen.Open.class);
        }
        if (isExact(a) && isExact(b)) {
            Foreseen must = same
                    ? other ? new Foreseen.Open() : new Foreseen.Same()
                    : other
                            ? new Foreseen.Otherwise(aspect.isConclusion() ? to : new TreeSet<>())
                            : new Foreseen.Nobody();
            assertThat(seen).as("%s %s", aspect, part).isEqualTo(must);
        }
    }

    private static boolean isSo(Guide a, Foresight.Aspect aspect, Foresight.Part part, Tried one) {
        if (part.conclusion() != null && !part.conclusion().equals(one.a())
                || part.given() != null && part.given() != one.planA().contains(aspect.advice())) {
            return false;
        }
        return part.answers().entrySet().stream()
                .allMatch(answer -> Optional.ofNullable(one.kept().get(answer.getKey()))
                        .flatMap(code -> Recalling.of(a.question(answer.getKey()), code))
                        .filter(answer.getValue()::equals)
                        .isPresent());
    }

    /* Some of what would be kept of a client, and now and then a conclusion that others came to. */
    private static Foresight.Part part(Guide a, Foresight.Aspect aspect, Tried one, Random random) {
        @Nullable
        String ended = aspect.isConclusion() || random.nextBoolean()
                ? random.nextInt(4) == 0 ? "c" + random.nextInt(4) : one.a()
                : null;
        Foresight.Part part = new Foresight.Part(
                ended,
                aspect.isConclusion() ? null : one.planA().contains(aspect.advice()) == (random.nextInt(4) > 0),
                Map.of());
        for (Map.Entry<String, SortedSet<Key>> kept : one.kept().entrySet()) {
            if (random.nextInt(3) > 0) {
                part = part.with(
                        kept.getKey(),
                        Recalling.of(a.question(kept.getKey()), kept.getValue()).orElseThrow());
            }
        }
        return part;
    }

    private static List<Tried> everybody(Guide a, Guide b) {
        List<Tried> all = new ArrayList<>();
        for (LocalDate today : isExact(a) && isExact(b) ? List.of(DAY) : DAYS) {
            for (int similar = 0; similar <= 2; similar++) {
                Setting then = new Setting(today, SETTING.locality(), new Similar(0, similar), CALENDAR);
                for (Map<String, Answer> client : EveryClient.of(a, today)) {
                    all.add(tried(a, b, then, client));
                }
            }
        }
        return all;
    }

    private static Tried tried(Guide a, Guide b, Setting then, Map<String, Answer> client) {
        Outlook first = Witnesses.outlook(a, then, client);
        Outlook second = Witnesses.outlook(b, then, client);
        Map<String, SortedSet<Key>> kept = new HashMap<>();
        for (int i = 0; i < a.questions().size(); i++) {
            Question question = a.questions().get(i);
            if (first.asked(i) == Truth.YES) {
                Codes.of(question, client.get(question.key()), then.date())
                        .ifPresent(code -> kept.put(question.key(), code));
            }
        }
        return new Tried(end(first), end(second), plan(first), plan(second), kept);
    }

    private static String end(Outlook outlook) {
        return outlook.verdict() == null ? "" : outlook.verdict().rule().key();
    }

    private static Set<String> plan(Outlook outlook) {
        Set<String> plan = new TreeSet<>();
        for (PlanItem item : outlook.plan()) {
            plan.add(item.key());
        }
        return plan;
    }
}
