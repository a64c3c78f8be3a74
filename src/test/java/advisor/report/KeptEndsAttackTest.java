package advisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.Setting;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.session.Foresight;
import advisor.session.Recalled;
import advisor.session.Session;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody writes guides to find out about a client: guides that differ for exactly one way of answering, for one more and
 * one more, for all but one; and compares each with the kept outcomes.
 */
@Tag("long")
class KeptEndsAttackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final List<String> FIRST = List.of("a", "b");
    private static final List<String> SECOND = List.of("x", "y");
    private static final int CELLS = 4;

    private static final String JSON = """
            {"format":1,"id":"asked","version":"1.0.0","levels":[""],"skip":false,
             "questions":[
              {"key":"one","kind":"selectOne","options":["a","b"],"keep":true},
              {"key":"two","kind":"selectOne","options":["x","y","z"],"keep":true}],
             "conclusions":[{"key":"same"},{"key":"other"}],
             "conclusionRules":[{"rule":"R01","key":"same","confidence":"low"}],
             "advice":[{"key":"collect-evidence"}],
             "adviceRules":[{"rule":"P01","items":[{"key":"collect-evidence","urgency":"week"}]}],
             "predicates":[],
             "wording":{"zh":{"guide.title":"问过的"}}}
            """;

    private final Guide guide = guide();
    private final List<Outcome> cells = cells();

    private static Guide guide() {
        try {
            return GuideJson.read(JSON.getBytes(StandardCharsets.UTF_8));
        } catch (Exception refused) {
            throw new AssertionError(refused);
        }
    }

    /* One outcome for each way of answering. */
    private List<Outcome> cells() {
        Anonymiser anonymiser = new Anonymiser(new Random(5));
        List<Outcome> all = new ArrayList<>();
        for (String one : FIRST) {
            for (String two : SECOND) {
                try {
                    all.add(anonymiser.anonymise(Session.replay(
                            guide,
                            Setting.on(DAY, "320104"),
                            Map.of("one", new Answer.Choice(one), "two", new Answer.Choice(two)))));
                } catch (advisor.guide.AnswerRefused refused) {
                    throw new AssertionError(refused);
                }
            }
        }
        return all;
    }

    /** A guide that comes to another conclusion for some ways of answering, as bits. */
    private record Crafted(int otherwise, List<String> questions) implements Foresight {
        @Override
        public List<Aspect> aspects() {
            return List.of(new Aspect("", questions, true));
        }

        @Override
        public Foreseen of(Aspect aspect, Part part) {
            boolean same = false;
            boolean other = false;
            for (int cell = 0; cell < CELLS; cell++) {
                if (is(part.answers().get("one"), FIRST.get(cell / 2))
                        && is(part.answers().get("two"), SECOND.get(cell % 2))) {
                    same |= (otherwise >> cell & 1) == 0;
                    other |= (otherwise >> cell & 1) == 1;
                }
            }
            return !other
                    ? new Foreseen.Same()
                    : same ? new Foreseen.Open() : new Foreseen.Otherwise(new TreeSet<>(List.of("other")));
        }

        private static boolean is(Recalled known, String option) {
            return known == null || ((Recalled.Chosen) known).options().contains(option);
        }
    }

    private String seen(Foresight crafted, int[] world) {
        KeptPatterns patterns = new KeptPatterns(guide, crafted, "");
        for (int cell = 0; cell < CELLS; cell++) {
            for (int i = 0; i < world[cell]; i++) {
                patterns.add(cells.get(cell));
            }
        }
        return patterns.ends().toString();
    }

    private static void everyWorld(int total, BiConsumer<List<Integer>, int[]> action) {
        fill(new int[CELLS], 0, total, action);
    }

    private static void fill(int[] world, int at, int left, BiConsumer<List<Integer>, int[]> action) {
        if (at == CELLS - 1) {
            world[at] = left;
            List<Integer> key = new ArrayList<>();
            for (int count : world) {
                key.add(count);
            }
            action.accept(key, world);
            return;
        }
        for (int count = 0; count <= left; count++) {
            world[at] = count;
            fill(world, at + 1, left - count, action);
        }
    }

    /* All guides that ask about both answers, and all that ask about one. */
    private static List<Foresight> everyGuide() {
        List<Foresight> all = new ArrayList<>();
        for (int bits = 1; bits < (1 << CELLS) - 1; bits++) {
            all.add(new Crafted(bits, List.of("one", "two")));
        }
        all.add(new Crafted(0b0011, List.of("one")));
        all.add(new Crafted(0b0101, List.of("two")));
        return all;
    }

    @Test
    void whateverGuideIsWrittenNoSmallCountFollowsFromAllThatIsSaid() {
        for (int total : new int[] {16, 19}) {
            Map<List<Integer>, List<Integer>> views = new HashMap<>();
            Map<String, Integer> said = new HashMap<>();
            for (Foresight crafted : everyGuide()) {
                everyWorld(
                        total,
                        (key, world) -> views.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(said.computeIfAbsent(seen(crafted, world), next -> said.size())));
            }
            assertThat(said).as("things that are said").hasSizeGreaterThan(1);
            Map<List<Integer>, List<List<Integer>>> alike = new HashMap<>();
            views.forEach((world, view) ->
                    alike.computeIfAbsent(view, none -> new ArrayList<>()).add(world));
            alike.values().forEach(KeptEndsAttackTest::noneIsSmallForCertain);
        }
    }

    private static void noneIsSmallForCertain(List<List<Integer>> alike) {
        for (int cell = 0; cell < CELLS; cell++) {
            int at = cell;
            boolean isSmall = alike.stream().anyMatch(world -> 0 < world.get(at) && world.get(at) < 5);
            if (isSmall) {
                assertThat(alike).as("cell %d", at).anyMatch(world -> world.get(at) >= 5);
            }
        }
    }

    /* Two clients of whom each answered as nobody else did, or took the other's second answer: no total of one answer tells. */
    @Test
    void aGuideThatIsWrittenForOneClientSaysTheSameWhoeverTheyAre() {
        for (int others : new int[] {20, 23, 48, 98}) {
            int[] one = {others, 1, 1, 30};
            int[] other = {others + 1, 0, 0, 31};
            for (Foresight crafted : everyGuide()) {
                assertThat(seen(crafted, one)).as("%s %d", crafted, others).isEqualTo(seen(crafted, other));
            }
        }
    }

    /* Ten who answered so, of twelve who gave the first of both answers, leave two who did not. */
    @Test
    void nothingIsToldThatTheReportLeavesNoRoomFor() {
        Foresight crafted = new Crafted(1, List.of("one", "two"));
        assertThat(seen(crafted, new int[] {10, 2, 12, 9})).doesNotContain("atLeast=");
        assertThat(seen(crafted, new int[] {10, 6, 12, 9})).contains("atLeast=10");
    }
}
