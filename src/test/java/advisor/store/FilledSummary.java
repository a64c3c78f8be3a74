package advisor.store;

import advisor.outcome.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A desk whose summary says that outcomes came many times, where saving them all would take hours.
 *
 * <p>What reports read is as large and as sealed as if they had been saved; the outcomes themselves are not there, so the desk
 * says on opening that it is not whole.
 */
public final class FilledSummary {

    private FilledSummary() {}

    /**
     * Makes such a desk for demonstration.
     *
     * @param each how many times each outcome came
     */
    public static void fill(Path home, List<Outcome> outcomes, int each) throws Exception {
        new Desk(home).openDemonstration().close();
        FileKey key = KeyFile.read(home.resolve(KeyFile.NAME)).plainKey();
        Seals seals = Seals.of(key);
        try (Database database = Database.open(home, key)) {
            SummaryShelf shelf = new SummaryShelf(database, seals, key);
            Difference difference = shelf.difference();
            outcomes.forEach(outcome -> difference.count(outcome, Optional.empty(), each));
            database.write(handle -> {
                shelf.adding(handle, difference).work().accept(handle);
                return outcomes.size();
            });
            database.sync();
        }
    }

    /** All that one outcome adds to the summary, as pairs of subject and key; each counts once. */
    public static void eachCount(Outcome outcome, BiConsumer<String, String> taker) {
        new Counting().count(outcome, Optional.empty(), (subject, key, count) -> taker.accept(subject, key));
    }
}
