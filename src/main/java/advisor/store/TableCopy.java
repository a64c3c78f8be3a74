package advisor.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Copies one database into another, in the order of its random numbers.
 *
 * <p>Whatever the old file still held between its rows stays behind.
 */
final class TableCopy {

    private static final int AT_ONCE = 5000;

    /** Tables with the number that orders them, those first that others refer to. */
    private static final Map<String, String> TABLES = tables();

    private TableCopy() {}

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("guides_used", "guide_key");
        tables.put("outcomes", "id");
        tables.put("follow_ups", "id");
        tables.put("receipts", "receipt_key");
        tables.put("withdrawn", "id");
        tables.put("organisations", "row_key");
        tables.put("releases", "number");
        tables.put("late", "id");
        tables.put("summary", "row_key");
        tables.put("retention", "row_key");
        tables.put("trusted_desks", "row_key");
        tables.put("radar", "row_key");
        tables.put("practice", "row_key");
        return Collections.unmodifiableMap(tables);
    }

    /** Copies outcomes and all that belongs to them. */
    static void lasting(Handle from, Handle to) {
        TABLES.forEach((table, key) -> copy(from, to, table, key));
    }

    /** Copies the sessions that are not at their end. */
    static void sessions(Handle from, Handle to) {
        copy(from, to, "unfinished", "id");
        copy(from, to, "guide_copies", "hash, part");
    }

    static long count(Handle handle, String table) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    private static void copy(Handle from, Handle to, String table, String key) {
        List<String> columns = new ArrayList<>();
        try (ResultIterator<Object[]> rows = from.createQuery("SELECT * FROM " + table + " ORDER BY " + key)
                .setFetchSize(500)
                .map((row, context) -> values(row, columns))
                .iterator()) {
            while (rows.hasNext()) {
                to.begin();
                PreparedBatch batch = null;
                for (int i = 0; i < AT_ONCE && rows.hasNext(); i++) {
                    Object[] values = rows.next();
                    if (batch == null) {
                        String names = String.join(", ", columns);
                        String marks = "?" + ", ?".repeat(columns.size() - 1);
                        batch = to.prepareBatch("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")");
                    }
                    for (int column = 0; column < values.length; column++) {
                        batch.bind(column, values[column]);
                    }
                    batch.add();
                }
                if (batch != null) {
                    batch.execute();
                }
                to.commit();
            }
        }
    }

    /** The value of each column; their names are written down once. */
    private static Object[] values(ResultSet row, List<String> columns) throws SQLException {
        if (columns.isEmpty()) {
            ResultSetMetaData names = row.getMetaData();
            for (int column = 1; column <= names.getColumnCount(); column++) {
                columns.add(names.getColumnName(column));
            }
        }
        Object[] values = new Object[columns.size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = row.getObject(column + 1);
        }
        return values;
    }
}
