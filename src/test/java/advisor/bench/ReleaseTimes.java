package advisor.bench;

import advisor.disclosure.Quarter;
import advisor.guide.Guide;
import advisor.guide.Setting;
import advisor.outcome.Anonymiser;
import advisor.outcome.Outcome;
import advisor.pack.GuideLibrary;
import advisor.pack.Localities;
import advisor.pack.Resolution;
import advisor.pack.Seeds;
import advisor.report.ReleasePlaces;
import advisor.report.ReleaseTables;
import advisor.session.Session;
import advisor.store.Desk;
import advisor.store.DeskStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How long closing a quarter takes in which everybody came: a million outcomes, or {@code -Dadvisor.outcomes} of them. */
final class ReleaseTimes {

    private static final int OUTCOMES = Integer.getInteger("advisor.outcomes", 1_000_000);
    private static final int AT_ONCE = 10_000;

    private ReleaseTimes() {}

    static List<String> measure() throws Exception {
        Path home = Files.createTempDirectory("release-times");
        Localities localities = Seeds.shipped().localities();
        Guide guide;
        List<String> divisions;
        try (GuideLibrary library = GuideLibrary.shipped()) {
            guide = ((Resolution.Found) library.resolve("personal-information-leak", "320104")).guide();
            divisions = library.localities("personal-information-leak");
        }
        // one end of a session, under a million random numbers: what is counted is as long as with real clients
        Session session = Session.begin(guide, Setting.on(LocalDate.of(2025, 2, 24), "320104"));
        Anonymiser anonymiser = new Anonymiser(new Random(26));
        try (DeskStore store = new Desk(home).openDemonstration()) {
            for (int saved = 0; saved < OUTCOMES; saved += AT_ONCE) {
                List<Outcome> some = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    some.add(anonymiser.anonymise(session));
                }
                store.saveAll(some);
            }
            ReleasePlaces places = new ReleasePlaces(
                    localities.all().stream().map(Localities.Division::code).toList(), divisions, localities::name);
            Quarter period = new Quarter(2025, 1);
            System.gc();
            long from = System.nanoTime();
            long total = store.release(period, () -> new ReleaseTables(period, List.of(guide), places))
                    .release()
                    .total();
            double closing = (System.nanoTime() - from) / 1e9;
            from = System.nanoTime();
            store.release(period, () -> new ReleaseTables(period, List.of(guide), places));
            double again = (System.nanoTime() - from) / 1e6;
            return List.of(
                    String.format(Locale.ROOT, "closing a quarter of %,d outcomes %.1f s", OUTCOMES, closing),
                    String.format(Locale.ROOT, "asked for again %.1f ms", again),
                    "total with noise " + total,
                    "largest heap " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
        }
    }
}
