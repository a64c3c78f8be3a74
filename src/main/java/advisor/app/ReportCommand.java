package advisor.app;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.report.DeskReport;
import advisor.report.Within;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the desk's own report. */
@Command(name = "report", description = "Print the desk's own report: protected counts, for internal use.")
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private Advisor advisor;

    @Option(
            names = "--period",
            paramLabel = "P",
            description = "Only a month, quarter or year, as in 2026-08, 2026Q3 or 2026.")
    private @Nullable String period;

    @Option(
            names = "--place",
            paramLabel = "CODE",
            description = "Only a city, as far as it has sessions enough, as in 320100.")
    private @Nullable String place;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        if (period != null && !DeskReport.isPeriod(period)) {
            throw new Refusal(
                    "period",
                    new Text(
                            "“" + period + "”不是月份、季度或年份；请写成 2026-08、2026Q3 或 2026。",
                            "\"" + period + "\" is no month, quarter or year; write 2026-08, 2026Q3 or 2026."),
                    List.of());
        }
        try (DeskStore store = new DeskDoor(advisor).open(false);
                GuideLibrary library = advisor.sources().library()) {
            DeskReport report = DeskReport.of(
                    store, guides(library), advisor.sources().localities()::name, YearMonth.now(advisor.clock()));
            DeskReport.Choice chosen = new DeskReport.Choice(Optional.ofNullable(period), Optional.ofNullable(place));
            if (place != null) {
                requirePlace(report, place);
            }
            if (json) {
                advisor.streams().out().println(report.json(advisor.language(), chosen));
            } else {
                report.lines(advisor.language(), chosen)
                        .forEach(advisor.streams().out()::println);
            }
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    /* Which places can be chosen is on the screen as well. */
    private static void requirePlace(DeskReport report, String place) throws Refusal {
        List<Within> places = report.places();
        if (places.stream().noneMatch(one -> one.key().equals(place))) {
            throw new Refusal(
                    "place",
                    new Text(
                            "“" + place + "”没有自己的表：它的会话太少，或这里没有这个代码。"
                                    + (places.isEmpty() ? "现在还没有哪个地方够多。" : "可以选：" + names(places, Language.ZH) + "。"),
                            "\"" + place
                                    + "\" has no tables of its own: it has too few sessions, or there is no such code. "
                                    + (places.isEmpty()
                                            ? "No place has enough yet."
                                            : "Choose one of: " + names(places, Language.EN) + ".")),
                    List.of());
        }
    }

    private static String names(List<Within> places, Language language) {
        return String.join(
                language == Language.ZH ? "、" : ", ",
                places.stream()
                        .map(one -> one.key() + " (" + one.words().get(language) + ")")
                        .toList());
    }

    static List<Guide> guides(GuideLibrary library) {
        List<Guide> guides = new ArrayList<>();
        for (String id : library.ids()) {
            if (library.resolve(id, "") instanceof Resolution.Found found) {
                guides.add(found.guide());
            }
        }
        return guides;
    }
}
