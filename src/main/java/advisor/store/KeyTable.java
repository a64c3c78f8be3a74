package advisor.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The wrapped keys of a shared store, in one row. */
final class KeyTable {

    private static final long ROW = 1;

    private KeyTable() {}

    static Optional<byte[]> find(Handle handle) {
        return handle.createQuery("SELECT content FROM desk_keys WHERE key_row = :row")
                .bind("row", ROW)
                .mapTo(String.class)
                .findOne()
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static void insert(Handle handle, KeyFile keys) {
        handle.createUpdate("INSERT INTO desk_keys (key_row, content) VALUES (:row, :content)")
                .bind("row", ROW)
                .bind("content", text(keys))
                .execute();
    }

    /** Puts other keys in place of those that were read; says whether nobody else had done so meanwhile. */
    static boolean replace(Handle handle, KeyFile read, KeyFile next) {
        return handle.createUpdate("UPDATE desk_keys SET content = :next WHERE key_row = :row AND content = :read")
                        .bind("row", ROW)
                        .bind("next", text(next))
                        .bind("read", text(read))
                        .execute()
                == 1;
    }

    private static String text(KeyFile keys) {
        return new String(keys.bytes(), StandardCharsets.UTF_8);
    }
}
