package advisor.store;

import java.nio.file.Path;

/** Desks whose people know each other: whoever signed a file is trusted. */
public final class Acquainted {

    private Acquainted() {}

    /** Takes in a file of a desk that is known. */
    public static Imported take(DeskStore store, Path file, GroupKey group) throws StoreRefused {
        store.group().trust(store.group().signer(file, group));
        return store.group().take(file, group);
    }
}
