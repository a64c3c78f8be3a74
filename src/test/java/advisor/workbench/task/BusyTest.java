package advisor.workbench.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What takes long is told after a while, and can be called off where only its result is wanted. */
class BusyTest {

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final List<Integer> waits = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Busy busy = new Busy((milliseconds, does) -> {
        waits.add(milliseconds);
        later.add(does);
    });
    private final Work work = new Work(background::add, window::add, busy);

    private void load(Work by) {
        by.run(
                () -> {
                    told.add("loaded");
                    return "result";
                },
                told::add,
                why -> told.add(why.sentence().en()));
    }

    private static void all(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.poll().run();
        }
    }

    @Test
    void whatIsDoneSoonerThanPeopleWaitIsNeverTold() {
        List<Integer> changes = new ArrayList<>();
        busy.listen(() -> changes.add(busy.shown().size()));
        load(work.telling("正在读", "Reading"));
        all(background);
        all(window);
        all(later);
        assertThat(waits).containsExactly(Busy.PATIENCE_MILLIS);
        assertThat(told).containsExactly("loaded", "result");
        assertThat(changes).as("no change that anybody would see").isEmpty();
    }

    @Test
    void whatTakesLongerIsToldUntilItIsOver() {
        load(work.telling("正在读", "Reading"));
        assertThat(busy.shown()).isEmpty();
        all(later);
        assertThat(busy.shown()).extracting(job -> job.what().en()).containsExactly("Reading");
        assertThat(busy.shown()).noneMatch(Busy.Job::canBeCalledOff);
        all(background);
        assertThat(busy.shown()).as("until its result is applied").hasSize(1);
        all(window);
        assertThat(busy.shown()).isEmpty();
        assertThat(told).containsExactly("loaded", "result");
    }

    @Test
    void whatWasCalledOffBeforeItBeganNeverBegins() {
        load(work.telling("正在读", "Reading", () -> told.add("called off")));
        all(later);
        busy.shown().get(0).callOff();
        assertThat(busy.shown()).isEmpty();
        all(background);
        all(window);
        assertThat(told).containsExactly("called off");
    }

    @Test
    void whatWasCalledOffLaterSaysNothingOfItsResultNorOfItsFailure() {
        load(work.telling("正在读", "Reading", () -> told.add("called off")));
        work.telling("正在算", "Counting", () -> told.add("called off"))
                .act(
                        () -> {
                            throw new IllegalStateException("a fault of ours");
                        },
                        () -> told.add("done"),
                        why -> told.add("failed"));
        all(later);
        all(background);
        List<Busy.Job> jobs = busy.shown();
        jobs.forEach(Busy.Job::callOff);
        all(window);
        assertThat(told).containsExactly("loaded", "called off", "called off");
        jobs.forEach(Busy.Job::callOff);
        assertThat(told).as("once").hasSize(3);
    }

    @Test
    void whatHasToBeWaitedForCannotBeCalledOff() {
        load(work.telling("正在保存", "Saving"));
        all(later);
        busy.shown().get(0).callOff();
        all(background);
        all(window);
        assertThat(told).containsExactly("loaded", "result");
    }

    @Test
    void whatHasNoNameIsNotTold() {
        load(work);
        assertThat(later).isEmpty();
        load(work.telling("正在读", "Reading").on(background::add));
        all(later);
        assertThat(busy.shown()).as("another executor keeps the name").hasSize(1);
    }
}
