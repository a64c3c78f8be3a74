package advisor.store;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import advisor.outcome.Identifying;
import advisor.outcome.OutcomeSeal;
import advisor.outcome.SealBroken;
import advisor.outcome.SealedUnfinished;
import advisor.outcome.Unfinished;
import advisor.session.Session;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a desk keeps sessions that are not at their end. */
final class SessionShelf {

    private final Transactions database;
    private final OutcomeSeal seal;
    private final Clock clock;

    SessionShelf(Transactions database, OutcomeSeal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** The row of a session as it is now. */
    SealedUnfinished row(long id, Session session) throws StoreRefused {
        try {
            return seal.seal(Unfinished.of(id, session), clock.instant().getEpochSecond() / 60);
        } catch (Identifying found) {
            throw Refusals.identifying(found);
        }
    }

    void put(SealedUnfinished row, Session session) throws StoreRefused {
        database.write(handle -> {
            UnfinishedTable.put(handle, row, () -> GuideJson.write(session.guide()));
            return true;
        });
    }

    /** The sessions that can go on, the one kept last first; damaged ones are left out. */
    List<KeptSession> all() throws StoreRefused {
        List<SealedUnfinished> rows = database.read(UnfinishedTable::all);
        List<KeptSession> sessions = new ArrayList<>();
        for (SealedUnfinished row : rows) {
            try {
                sessions.add(new KeptSession(seal.open(row), Instant.ofEpochSecond(row.minute() * 60)));
            } catch (SealBroken broken) {
                continue;
            }
        }
        sessions.sort(Comparator.comparing(KeptSession::keptAt).reversed());
        return sessions;
    }

    /** How many sessions can not go on, as they or their guides are damaged. */
    long damaged() throws StoreRefused {
        long sound = 0;
        for (KeptSession session : all()) {
            sound += guide(session.unfinished()).isPresent() ? 1 : 0;
        }
        return database.read(UnfinishedTable::all).size() - sound;
    }

    /** The guide that a session began with; nothing when it is damaged. */
    Optional<Guide> guide(Unfinished session) throws StoreRefused {
        String hash = session.guide().hash();
        Optional<byte[]> json = database.read(handle -> UnfinishedTable.guide(handle, hash, GuideJson.LARGEST + 1));
        if (json.isEmpty()) {
            return Optional.empty();
        }
        try {
            Guide guide = GuideJson.read(json.get());
            return guide.hash().equals(hash) ? Optional.of(guide) : Optional.empty();
        } catch (GuideRefused damaged) {
            return Optional.empty();
        }
    }

    /** Lets go of guides that no session needs any longer. */
    void clear() throws StoreRefused {
        database.write(handle -> {
            UnfinishedTable.deleteUnneededGuides(handle);
            return true;
        });
    }

    void forget(long id) throws StoreRefused {
        database.write(handle -> {
            UnfinishedTable.delete(handle, id);
            UnfinishedTable.deleteUnneededGuides(handle);
            return true;
        });
        database.sync();
    }
}
