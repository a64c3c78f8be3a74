package advisor.workbench.session;

import advisor.guide.Similar;
import advisor.outcome.Likeness;
import advisor.outcome.Outcome;
import advisor.outcome.Practice;
import advisor.outcome.Rarity;
import advisor.session.Session;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/** How the sessions reach the disk. */
final class OnDisk extends InBackground {

    private final OpenDesk desk;
    private final Work disk;
    private final Work loading;

    /**
     * Sessions of a desk.
     *
     * @param disk work that happens in the order asked
     * @param loading work that may take seconds
     * @param failed told why something could not be done
     */
    OnDisk(OpenDesk desk, Work disk, Work loading, Consumer<Notice> failed) {
        super(loading, failed);
        this.desk = desk;
        this.disk = disk;
        this.loading = loading;
    }

    @Override
    public boolean keepsNothing() {
        return false;
    }

    @Override
    public void keep(long number, Session session) {
        disk.act(() -> desk.keep(number, session), () -> {}, failed());
    }

    @Override
    public void forget(long number) {
        disk.act(() -> desk.forget(number), () -> {}, failed());
    }

    @Override
    public void similar(Likeness client, LocalDate on, Consumer<Similar> then) {
        disk.run(() -> desk.similar(client, YearMonth.from(on)), then, failed());
    }

    @Override
    public void rare(Outcome outcome, Consumer<List<Rarity.Rare>> then) {
        // the first count of a city takes seconds where it has hundreds of thousands of outcomes
        loading.telling("正在看有没有少见的搭配", "Looking whether answers are rare together")
                .run(() -> desk.rare(outcome), then, failed());
    }

    @Override
    public void save(long number, KeepModel keep, Runnable saved, Consumer<Notice> failed) {
        Outcome outcome = keep.outcome();
        Practice practised = keep.practice();
        disk.telling("正在保存记录", "Saving the record")
                .act(() -> desk.save(outcome, number, keep.receipt(), keep.named(), practised), saved, failed);
    }
}
