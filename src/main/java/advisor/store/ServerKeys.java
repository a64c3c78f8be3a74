package advisor.store;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The wrapped keys of a shared store: one row beside the others, so that a passphrase opens it from every workbench. */
final class ServerKeys implements KeyPlace {

    private final ServerAddress address;
    private @Nullable KeyFile last;

    ServerKeys(ServerAddress address) {
        this.address = address;
    }

    /** The keys; while the server does not answer those read last, so that a locked window can be unlocked. */
    @Override
    public KeyFile read() throws StoreRefused {
        try (SharedDatabase database = SharedDatabase.connect(address)) {
            return find(database).orElseThrow(() -> ServerRefusals.noStore(address));
        } catch (StoreRefused refused) {
            KeyFile known = last;
            if (known != null && refused.reason() == StoreRefused.Reason.SERVER_GONE) {
                return known;
            }
            throw refused;
        }
    }

    /** The keys in a database that is open; nothing when no store was made in it. */
    Optional<KeyFile> find(SharedDatabase database) throws StoreRefused {
        if (database.schema() == SharedDatabase.Schema.NONE) {
            return Optional.empty();
        }
        if (database.schema() == SharedDatabase.Schema.OLDER) {
            database.migrate();
        }
        Optional<byte[]> content = database.read(KeyTable::find);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        KeyFile found = KeyFile.parse(content.get());
        last = found;
        return Optional.of(found);
    }

    /** The keys of a store that was made just now. */
    void made(KeyFile keys) {
        last = keys;
    }

    @Override
    public void update(UnaryOperator<KeyFile> change) throws StoreRefused {
        try (SharedDatabase database = SharedDatabase.connect(address)) {
            boolean done = false;
            while (!done) {
                KeyFile read = find(database).orElseThrow(() -> ServerRefusals.noStore(address));
                KeyFile next = change.apply(read);
                done = database.write(handle -> KeyTable.replace(handle, read, next));
                last = next;
            }
        }
    }
}
