package advisor.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.workbench.FakeDesks;
import advisor.workbench.task.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk while its window is closed: what is asked is done step by step, on two threads that the test moves by hand. */
class DeskModelTest {

    private final Deque<Runnable> disk = new ArrayDeque<>();
    private final Deque<Runnable> events = new ArrayDeque<>();
    private final FakeDesks desks = new FakeDesks();
    private final DeskModel model = new DeskModel(desks, new Work(disk::add, events::add));
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void listens() {
        model.listen(() -> heard.add(model.state().getClass().getSimpleName()));
    }

    private void settle() {
        while (!disk.isEmpty() || !events.isEmpty()) {
            (disk.isEmpty() ? events : disk).remove().run();
        }
    }

    private void close() {
        model.close(() -> heard.add(desks.closed ? "closed" : "left open"));
    }

    @Test
    void anOpenDeskIsClosedAfterWhatWasAskedOfIt() {
        model.look();
        settle();
        heard.clear();
        disk.add(() -> heard.add(desks.closed ? "too late" : "kept"));

        close();
        settle();

        assertThat(heard).containsExactly("kept", "closed");
        assertThat(model.desk()).isNull();
    }

    @Test
    void aDeskThatIsStillBeingOpenedIsClosedWhenItIsOpen() {
        model.look();
        disk.remove().run();
        events.remove().run();
        heard.clear();

        close();
        settle();

        assertThat(heard).containsExactly("closed");
    }

    @Test
    void aDeskThatIsOnlyFoundIsOpenedNoMore() {
        model.look();
        heard.clear();

        close();
        settle();

        assertThat(heard).containsExactly("left open");
        assertThat(model.state()).isInstanceOf(DeskState.Looking.class);
    }

    @Test
    void aWindowWithoutADeskClosesToo() {
        desks.kind = Desks.Kind.NONE;
        model.look();
        settle();
        heard.clear();

        close();
        settle();

        assertThat(heard).containsExactly("left open");
    }
}
