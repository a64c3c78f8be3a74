package advisor.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.outcome.SealedOutcome;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private static final Consumer<Consumer<SealedOutcome>> NONE = taker -> {};

    @Test
    void whatFailsOnAnotherThreadIsThrownAsItIs() {
        Function<List<SealedOutcome>, Integer> outOfMemory = rows -> {
            throw new OutOfMemoryError("invented");
        };
        assertThatThrownBy(() -> ReadAhead.of(NONE, outOfMemory, none -> {}))
                .as("who reads takes every other exception for a damaged file")
                .isInstanceOf(OutOfMemoryError.class);
        Function<List<SealedOutcome>, Integer> mistaken = rows -> {
            throw new IllegalStateException("invented");
        };
        assertThatThrownBy(() -> ReadAhead.of(NONE, mistaken, none -> {})).isInstanceOf(IllegalStateException.class);
    }
}
