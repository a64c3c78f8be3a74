package advisor.store;

import advisor.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where the wrapped keys of a desk lie: in its home, or, when several desks share a store, beside the rows. */
interface KeyPlace {

    /** The wrapped keys. */
    KeyFile read() throws StoreRefused;

    /** Puts others in their place, all at once. */
    void update(UnaryOperator<KeyFile> change) throws StoreRefused;

    /** The file of a home. */
    static KeyPlace file(Path file) {
        return new KeyPlace() {
            @Override
            public KeyFile read() throws StoreRefused {
                return KeyFile.read(file);
            }

            @Override
            public void update(UnaryOperator<KeyFile> change) throws StoreRefused {
                try {
                    WholeFile.replace(file, change.apply(read()).bytes());
                } catch (IOException failure) {
                    throw Refusals.writing(file, failure);
                }
            }
        };
    }
}
