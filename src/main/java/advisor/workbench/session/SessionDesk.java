package advisor.workbench.session;

import advisor.guide.Similar;
import advisor.outcome.Likeness;
import advisor.outcome.Outcome;
import advisor.outcome.Rarity;
import advisor.session.Session;
import advisor.workbench.task.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a session needs of its desk; every call returns at once, and what it asks for happens in the order asked. */
interface SessionDesk {

    /** Whether the answers are invented, so that nothing of the session is ever kept. */
    boolean keepsNothing();

    /** Keeps what may be kept of the session so far. */
    void keep(long number, Session session);

    /** Forgets what was kept of it. */
    void forget(long number);

    /** Thinks in the background, then says what came of it. */
    <T> void think(Supplier<T> about, Consumer<? super T> then);

    /** Reads a file of the client's in the background, then says what came of it; the advisor can call that off. */
    <T> void read(Supplier<T> file, Consumer<? super T> then);

    /** Looks how many earlier clients a client is like, then says so; says nothing where nobody is remembered. */
    void similar(Likeness client, LocalDate on, Consumer<Similar> then);

    /** Looks in the background for what is rare in a record, then says so. */
    void rare(Outcome outcome, Consumer<List<Rarity.Rare>> then);

    /** Saves the record of the session with what belongs to it, then says so; or says why not. */
    void save(long number, KeepModel keep, Runnable saved, Consumer<Notice> failed);
}
