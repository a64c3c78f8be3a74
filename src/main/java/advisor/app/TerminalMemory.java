package advisor.app;

import advisor.outcome.Likeness;
import advisor.session.Session;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import java.util.Optional;

/**
 * The desk that a session in the terminal is kept at, open from its beginning where nobody has to be asked for a passphrase
 * in the middle of it: so that the session can go by what the desk remembers of others.
 */
final class TerminalMemory implements AutoCloseable {

    private final InterviewCommand.Begun begun;
    private final Optional<DeskStore> store;
    private Likeness asked = Likeness.NONE;

    private TerminalMemory(InterviewCommand.Begun begun, Optional<DeskStore> store) {
        this.begun = begun;
        this.store = store;
    }

    /** Opens the desk if the session may be kept at it, it is there, and its passphrase does not come after the answers. */
    static TerminalMemory open(Advisor advisor, InterviewCommand.Begun begun, TerminalInterview.Saving saving)
            throws Refusal {
        Desk.Kind kind = kind(advisor, saving);
        String file = advisor.passphraseFile();
        boolean beforehand = file == null ? advisor.streams().console() != null : !file.equals("-");
        boolean real = kind == Desk.Kind.REAL && saving == TerminalInterview.Saving.YES && beforehand;
        return new TerminalMemory(begun, real || kind == Desk.Kind.DEMONSTRATION ? opened(advisor) : Optional.empty());
    }

    /* A wrong passphrase, or a desk that is in use, costs the memory and not the session: saving asks again. */
    private static Optional<DeskStore> opened(Advisor advisor) {
        try {
            return Optional.of(new DeskDoor(advisor).open(false));
        } catch (Refusal refusal) {
            refusal.items().forEach(item -> advisor.streams().err().println(advisor.say(item.message())));
            advisor.tell(
                    "会话照常进行，但看不到本台记得的其他来访者；保存时会再问一次。",
                    "The session goes on without what the desk remembers of others; saving asks again.");
            return Optional.empty();
        }
    }

    private static Desk.Kind kind(Advisor advisor, TerminalInterview.Saving saving) throws Refusal {
        try {
            return saving == TerminalInterview.Saving.NO
                    ? Desk.Kind.NONE
                    : advisor.desk().kind();
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    /** The desk, if it is open. */
    Optional<DeskStore> store() {
        return store;
    }

    /** The session as it is at this desk. */
    Session remembered(Session session) throws Refusal {
        Likeness client = Likeness.of(session);
        if (store.isEmpty() || client.equals(asked)) {
            return session;
        }
        try {
            asked = client;
            return begun.remembered(store.get(), session);
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Override
    public void close() {
        store.ifPresent(DeskStore::close);
    }
}
