package advisor.workbench.settings;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.store.Imported;
import advisor.store.TrustedDesk;
import advisor.workbench.FakeDesks;
import advisor.workbench.FakeExchange;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExchangeModelTest {

    private static final Path FILE = Path.of("/media/stick/other.exchange");

    private final FakeExchange exchange = new FakeExchange();
    private final ExchangeModel model = new ExchangeModel(exchange, Work.inPlace());

    @Test
    void theKeyOfTheGroupIsChosenOnce() {
        model.load();
        assertThat(model.group().key()).isEmpty();
        model.useKey(Path.of("/media/stick/group.key"));
        assertThat(model.group().key()).contains(Path.of("/media/stick/group.key"));
        model.export(FILE);
        assertThat(exchange.exported).containsExactly(FILE);
        assertThat(model.done().exported()).isEqualTo(214);
    }

    @Test
    void aDeskThatIsNotKnownIsAskedAboutBeforeAnythingIsTakenIn() {
        model.take(FILE);
        assertThat(model.unknown().desk()).isEqualTo(FakeExchange.other());
        assertThat(exchange.taken).isEmpty();
        model.trust(false);
        assertThat(model.unknown()).isNull();
        assertThat(exchange.trusted).isEmpty();
        model.take(FILE);
        model.trust(true);
        assertThat(exchange.trusted).extracting(TrustedDesk::key).containsExactly(FakeExchange.other());
        assertThat(model.done().imported()).isEqualTo(new Imported(3, 1, 0));
        model.take(FILE);
        assertThat(model.unknown()).as("asked once").isNull();
        assertThat(exchange.taken).hasSize(2);
    }

    @Test
    void distrustingIsAskedTwice() {
        model.take(FILE);
        model.trust(true);
        model.distrust();
        assertThat(exchange.trusted).hasSize(1);
        model.ask(FakeExchange.other());
        model.distrust();
        assertThat(exchange.trusted).isEmpty();
        assertThat(model.group().trusted()).isEmpty();
    }

    @Test
    void whatIsRefusedIsSaidAndCanBeTriedAgain() {
        exchange.refusal = FakeDesks.FULL;
        model.export(FILE);
        assertThat(model.notice()).isEqualTo(FakeDesks.FULL.notice());
        assertThat(model.isWorking()).isFalse();
        exchange.refusal = null;
        model.export(FILE);
        assertThat(model.notice()).isNull();
        assertThat(exchange.exported).hasSize(1);
    }

    @Test
    void goingElsewhereTrustsNobody() {
        model.take(FILE);
        model.forget();
        model.trust(true);
        assertThat(exchange.trusted).isEmpty();
    }
}
