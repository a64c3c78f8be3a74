package advisor.workbench.session;

import advisor.guide.Similar;
import advisor.outcome.Likeness;
import advisor.outcome.Outcome;
import advisor.outcome.Rarity;
import advisor.session.Session;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** How a session with invented answers reaches nothing. */
final class ForPractice extends InBackground {

    ForPractice(Work loading, Consumer<Notice> failed) {
        super(loading, failed);
    }

    @Override
    public boolean keepsNothing() {
        return true;
    }

    @Override
    public void keep(long number, Session session) {
        // it is nobody's
    }

    @Override
    public void forget(long number) {
        // nothing was kept
    }

    @Override
    public void similar(Likeness client, LocalDate on, Consumer<Similar> then) {
        // it is like nobody
    }

    @Override
    public void rare(Outcome outcome, Consumer<List<Rarity.Rare>> then) {
        // it is held against nobody
    }

    @Override
    public void save(long number, KeepModel keep, Runnable saved, Consumer<Notice> failed) {
        throw new IllegalStateException("a session for practice is not saved");
    }
}
