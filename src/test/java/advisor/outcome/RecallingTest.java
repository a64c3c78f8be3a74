package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Answer;
import advisor.guide.Question;
import advisor.guide.QuestionKind;
import advisor.guide.Tree;
import advisor.session.Recalled;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a kept code tells is never less than what it was made of, and of numbers and places no more. */
class RecallingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Question question(QuestionKind kind, List<String> options, List<Long> bands, boolean keep) {
        return new Question(
                "q",
                kind,
                options,
                List.of("none").stream().filter(options::contains).toList(),
                -50,
                50,
                true,
                "",
                bands,
                true,
                false,
                false,
                keep,
                "",
                Tree.YES,
                List.of(),
                List.of(),
                "");
    }

    private static boolean holds(Recalled recalled, long number) {
        return recalled instanceof Recalled.Within within
                && within.spans().stream().anyMatch(span -> span.from() <= number && number <= span.to());
    }

    private static SortedSet<Key> keys(String... names) {
        SortedSet<Key> keys = new TreeSet<>();
        List.of(names).forEach(name -> keys.add(new Key(name)));
        return keys;
    }

    @Test
    void aBandTellsExactlyTheNumbersThatAreKeptAsIt() {
        for (List<Long> bands : List.of(List.of(10L), List.of(-5L, 0L, 3L, 20L))) {
            Question question = question(QuestionKind.NUMBER, List.of(), bands, true);
            for (long number = -50; number <= 50; number++) {
                SortedSet<Key> code =
                        Codes.of(question, new Answer.Amount(number), DAY).get();
                Recalled recalled = Recalling.of(question, code).orElseThrow();
                for (long other = -50; other <= 50; other++) {
                    if (number != 0 && other != 0) {
                        assertThat(holds(recalled, other))
                                .isEqualTo(Codes.of(question, new Answer.Amount(other), DAY)
                                        .get()
                                        .equals(code));
                    }
                }
                assertThat(recalled instanceof Recalled.Unsaid).isEqualTo(number == 0);
            }
        }
    }

    @Test
    void aBandOfDaysTellsTheDaysThatAreKeptAsItOnWhicheverDay() {
        Question question = question(QuestionKind.DATE, List.of(), List.of(), true);
        for (int back = 0; back < 1_500; back++) {
            LocalDate today = DAY.minusDays(back);
            for (long ago : LongStream.of(-3, -1, 0, 7, 8, 30, 31, 181, 182, 184, 185, 730, 731, 732, 3000)
                    .toArray()) {
                SortedSet<Key> code = Codes.of(question, new Answer.Day(today.minusDays(ago)), today)
                        .get();
                assertThat(holds(Recalling.of(question, code).orElseThrow(), ago))
                        .as("%s %d", today, ago)
                        .isTrue();
            }
        }
        // the edges that move with the month, and no others
        assertThat(Recalling.of(question, keys("day-within-6-months")))
                .contains(new Recalled.Within(List.of(new Recalled.Span(31, 184))));
        assertThat(Recalling.of(question, keys("day-within-2-years")))
                .contains(new Recalled.Within(List.of(new Recalled.Span(182, 731))));
    }

    @Test
    void aPlaceTellsTheDivisionsThatAreKeptAsIt() {
        Question question = question(QuestionKind.PLACE, List.of(), List.of(), true);
        for (String place : List.of("320104", "320000", "329001", "110105", "500000", "469001")) {
            SortedSet<Key> code =
                    Codes.of(question, new Answer.Place(place), DAY).get();
            Recalled recalled = Recalling.of(question, code).orElseThrow();
            for (long other = 110_000; other <= 829_999; other += 7) {
                SortedSet<Key> kept = Codes.of(question, new Answer.Place(Long.toString(other)), DAY)
                        .get();
                assertThat(holds(recalled, other)).as("%s %d", place, other).isEqualTo(kept.equals(code));
            }
        }
    }

    @Test
    void whatTheQuestionWouldNeverKeepTellsNothing() {
        Question choice = question(QuestionKind.SELECT_ONE, List.of("x", "y"), List.of(), true);
        Question several = question(QuestionKind.SELECT_MULTIPLE, List.of("x", "y", "none"), List.of(), true);
        assertThat(Recalling.of(choice, keys("x"))).isPresent();
        assertThat(Recalling.of(choice, keys("unknown"))).contains(new Recalled.Unsaid());
        assertThat(Recalling.of(several, keys())).isPresent();
        assertThat(Recalling.of(several, keys("x", "y"))).isPresent();
        for (Optional<Recalled> no : List.of(
                Recalling.of(choice, keys("gone")),
                Recalling.of(choice, keys("x", "y")),
                Recalling.of(several, keys("x", "none")),
                Recalling.of(question(QuestionKind.SELECT_ONE, List.of("x"), List.of(), false), keys("x")),
                Recalling.of(question(QuestionKind.MONEY, List.of(), List.of(10L), true), keys("below-9")),
                Recalling.of(question(QuestionKind.DATE, List.of(), List.of(), true), keys("below-9")),
                Recalling.of(question(QuestionKind.PLACE, List.of(), List.of(), true), keys("place-320104")),
                Recalling.of(question(QuestionKind.TEXT, List.of(), List.of(), true), keys("unknown")))) {
            assertThat(no).isEmpty();
        }
    }
}
