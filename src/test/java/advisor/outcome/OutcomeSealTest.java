package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.guide.Answer;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutcomeSealTest {

    private final OutcomeSeal seal = new OutcomeSeal(new byte[32]);
    private final Outcome outcome = new Anonymiser(new Random(2))
            .anonymise(AllKinds.session(AllKinds.answers()))
            .withDone(List.of(new Key("stop-payment")))
            .withRatings(Map.of(new Key("stop-payment"), Feedback.DID_NOT_HELP))
            .withFeedback(Feedback.HELPED_PARTLY);

    @Test
    void whatIsSealedOpensTheSame() throws Exception {
        assertThat(seal.open(seal.seal(outcome))).isEqualTo(outcome);
        Outcome bare = outcome.withDone(List.of()).withFeedback(null).withRatings(Map.of());
        for (Key question : outcome.answers().keySet()) {
            bare = bare.strike(question);
        }
        assertThat(seal.open(seal.seal(bare))).isEqualTo(bare);
    }

    @Test
    void anAnswerWithNothingChosenIsNotNoAnswer() throws Exception {
        Map<String, Answer> answers = AllKinds.answers();
        answers.put("harm", Answer.Choices.of());
        Outcome none = new Anonymiser(new Random(2)).anonymise(AllKinds.session(answers));
        assertThat(none.answers().get(new Key("harm"))).isEmpty();
        assertThat(seal.open(seal.seal(none))).isEqualTo(none);
    }

    @Test
    void noOneButTheRoomItselfCanMakeAnOutcome() {
        for (Constructor<?> constructor : Outcome.class.getDeclaredConstructors()) {
            assertThat(Modifier.isPublic(constructor.getModifiers())
                            || Modifier.isProtected(constructor.getModifiers()))
                    .isFalse();
        }
    }

    @Test
    void theSealCoversEveryColumn() throws Exception {
        SealedOutcome sealed = seal.seal(outcome);
        for (RecordComponent column : SealedOutcome.class.getRecordComponents()) {
            assertThatThrownBy(() -> seal.open(altered(sealed, column.getName())))
                    .as(column.getName())
                    .isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void anotherKeyDoesNotOpen() {
        byte[] other = new byte[32];
        other[31] = 1;
        assertThatThrownBy(() -> new OutcomeSeal(other).open(seal.seal(outcome)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void columnsCanNotRunIntoEachOther() {
        SealedOutcome sealed = seal.seal(outcome);
        SealedOutcome shifted = new SealedOutcome(
                sealed.id(),
                sealed.guide() + "\n" + sealed.version(),
                "",
                sealed.hash(),
                sealed.city(),
                sealed.month(),
                sealed.conclusion(),
                sealed.confidence(),
                sealed.answers(),
                sealed.advice(),
                sealed.done(),
                sealed.questions(),
                sealed.unknowns(),
                sealed.feedback(),
                sealed.ratings(),
                sealed.seal());
        assertThatThrownBy(() -> seal.open(shifted)).isInstanceOf(SealBroken.class);
    }

    @Test
    void nothingIsPrinted() {
        assertThat(outcome + " " + seal.seal(outcome)).isEqualTo("Outcome SealedOutcome");
    }

    private static SealedOutcome altered(SealedOutcome sealed, String column) throws ReflectiveOperationException {
        RecordComponent[] components = SealedOutcome.class.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object value = components[i].getAccessor().invoke(sealed);
            if (components[i].getName().equals(column)) {
                value = value instanceof String text
                        ? text + "x"
                        : value instanceof Integer n ? n + 1 : (Long) value + 1;
            }
            values[i] = value;
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return SealedOutcome.class.getDeclaredConstructor(types).newInstance(values);
    }
}
