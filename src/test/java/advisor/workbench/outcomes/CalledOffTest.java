package advisor.workbench.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.workbench.FakeServices;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.desk.StoreDesks;
import advisor.workbench.task.Busy;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look at every record of a real desk is called off half way: the desk is whole, free for others, and it is said. */
class CalledOffTest {

    private static final int OUTCOMES = 2000;

    @TempDir
    Path home;

    @BeforeEach
    void fill() throws Exception {
        Anonymiser anonymiser = new Anonymiser(new Random(5));
        List<Outcome> outcomes = IntStream.range(0, OUTCOMES)
                .mapToObj(number -> anonymiser.anonymise(AllKinds.session(AllKinds.answers())))
                .toList();
        try (DeskStore store = new Desk(home).openDemonstration()) {
            store.saveAll(outcomes);
        }
    }

    @Test
    void theLookEndsAtOnceAndTheNextOneFindsAllWhole() throws Exception {
        try (OpenDesk desk = new StoreDesks(home).demonstration()) {
            AtomicInteger asked = new AtomicInteger();
            assertThat(desk.care().lookThrough(() -> asked.incrementAndGet() == 2))
                    .isEmpty();
            assertThat(asked).as("not read to its end").hasValue(2);

            assertThat(desk.care().lookThrough(() -> false))
                    .hasValueSatisfying(found -> assertThat(found.sound()).isTrue());
            assertThat(desk.outcomes()).hasSize(OUTCOMES);
        }
    }

    @Test
    void whoeverCallsItOffIsToldThatNothingWasChanged() throws Exception {
        try (OpenDesk desk = new StoreDesks(home).demonstration()) {
            Busy busy = new Busy((milliseconds, does) -> does.run());
            List<Runnable> waiting = new ArrayList<>();
            OutcomesModel model = new OutcomesModel(
                    desk, new FakeServices.Shelf(), new Work(waiting::add, Runnable::run, busy), Work.inPlace());
            model.lookThrough();
            model.lookThrough();
            assertThat(busy.shown())
                    .singleElement()
                    .satisfies(job -> assertThat(job.canBeCalledOff()).isTrue());

            busy.shown().get(0).callOff();
            assertThat(model.isCalledOff()).isTrue();
            waiting.forEach(Runnable::run);
            assertThat(model.looked()).isNull();
            assertThat(model.notice()).isNull();

            waiting.clear();
            model.lookThrough();
            waiting.forEach(Runnable::run);
            assertThat(model.isCalledOff()).isFalse();
            assertThat(model.looked()).isNotNull();
        }
    }
}
