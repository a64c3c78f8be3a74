package advisor.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** Reads many rows without holding them all, and asks for many numbers in parts that a statement can take. */
final class Rows {

    private static final int AT_ONCE = 500;

    private Rows() {}

    /** Hands over what a query finds, one by one, and closes it whatever happens. */
    static <T> void each(Query query, RowMapper<T> mapper, Consumer<? super T> action) {
        try (ResultIterator<T> rows = query.map(mapper).iterator()) {
            rows.forEachRemaining(action);
        }
    }

    /** Hands over the numbers in parts for {@code IN (…)}; nothing when there are none. */
    static void inParts(Collection<Long> ids, Consumer<List<Long>> part) {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            part.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
