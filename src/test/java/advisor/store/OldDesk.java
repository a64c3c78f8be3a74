package advisor.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Takes a demonstration desk back to how the first version would have left it, whatever versions there are since. */
final class OldDesk {

    private static final Map<String, List<String>> FIRST = Map.of(
            "guides_used",
            List.of("guide_key", "guide", "version", "hash"),
            "outcomes",
            List.of(
                    "id",
                    "guide_key",
                    "city",
                    "in_month",
                    "conclusion",
                    "confidence",
                    "answers",
                    "advice",
                    "done",
                    "questions",
                    "unknowns",
                    "feedback",
                    "seal"),
            "unfinished",
            List.of(
                    "id",
                    "guide_key",
                    "locality",
                    "begun_on",
                    "organisations",
                    "leaks",
                    "carried_on",
                    "answers",
                    "ask_again",
                    "kept_minute",
                    "seal"),
            "guide_copies",
            List.of("hash", "part", "content"));

    private OldDesk() {}

    static void backToFirst(Path home) throws Exception {
        FileKey key = KeyFile.read(home.resolve(KeyFile.NAME)).plainKey();
        try (Database database = Database.open(home, key)) {
            database.write(OldDesk::strip);
            database.sync();
        }
        Tally tally = new TallyFile(home, key.derive("tally"))
                .read()
                .orElseThrow()
                .get(0)
                .outcomes();
        String text = "seal 1\n" + tally.count() + " " + tally.sum().toString(16) + "\n";
        Files.writeString(home.resolve(TallyFile.NAME), text + new Hmac(key.derive("tally")).tag(text) + "\n");
    }

    private static boolean strip(Handle handle) {
        for (String table : names(
                handle, "SELECT LOWER(table_name) FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
            if (table.equals("flyway_schema_history")) {
                handle.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" <> '1'");
            } else if (!FIRST.containsKey(table)) {
                handle.execute("DROP TABLE " + table);
            } else {
                for (String column : names(
                        handle,
                        "SELECT LOWER(column_name) FROM information_schema.columns WHERE table_schema = 'PUBLIC'"
                                + " AND LOWER(table_name) = '" + table + "'")) {
                    if (!FIRST.get(table).contains(column)) {
                        handle.execute("ALTER TABLE " + table + " DROP COLUMN " + column);
                    }
                }
            }
        }
        return true;
    }

    private static List<String> names(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(String.class).list();
    }
}
