package advisor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    @Property(tries = 500)
    void everyWrongDigitAndEveryExchangeOfNeighboursIsNoticed(
            @ForAll long seed, @ForAll @IntRange(max = 21) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        String number = Receipt.random(new Random(seed)).number();
        assertThat(Receipt.of(number)).isPresent();
        char[] wrong = number.toCharArray();
        wrong[at] = (char) ('0' + (wrong[at] - '0' + by) % 10);
        assertThat(Receipt.of(new String(wrong))).isEmpty();
        char[] exchanged = number.toCharArray();
        int next = (at + 1) % 22 == 0 ? 20 : at + 1;
        int first = Math.min(at, next);
        exchanged[first] = number.charAt(first + 1);
        exchanged[first + 1] = number.charAt(first);
        assertThat(Receipt.of(new String(exchanged)).isPresent()).isEqualTo(number.equals(new String(exchanged)));
    }

    @Test
    void theCheckDigitsAreThoseOfTheStandard() {
        // ISO 7064 mod 97-10: the whole number leaves 1
        assertThat(Receipt.of("0000000000000000000098")).isPresent();
        assertThat(Receipt.of("0000000000000000000195")).isPresent();
        assertThat(Receipt.of("0000000000000000000097")).isEmpty();
    }

    @Test
    void aNumberIsReadAsPeopleWriteIt() {
        Receipt receipt = Receipt.random(new Random(3));
        assertThat(receipt.grouped()).matches("([0-9]{4} ){5}[0-9]{2}");
        assertThat(Receipt.of(receipt.grouped())).contains(receipt);
        assertThat(Receipt.of(" " + receipt.grouped().replace(' ', '-') + "\n")).contains(receipt);
        StringBuilder wide = new StringBuilder();
        receipt.number().chars().forEach(c -> wide.append((char) (c + 0xfee0)));
        assertThat(Receipt.of(wide.toString())).contains(receipt);
        assertThat(Receipt.of("")).isEmpty();
        assertThat(Receipt.of(receipt.number() + "1")).isEmpty();
        assertThat(Receipt.of("x".repeat(1000))).isEmpty();
        assertThat(receipt).hasToString("Receipt");
    }
}
