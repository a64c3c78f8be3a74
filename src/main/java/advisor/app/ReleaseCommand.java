package advisor.app;

import advisor.disclosure.Quarter;
import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.Localities;
import advisor.pack.SeedRefused;
import advisor.report.ReleasePlaces;
import advisor.report.ReleaseTables;
import advisor.report.publish.Export;
import advisor.report.publish.Publication;
import advisor.report.publish.ReleaseJson;
import advisor.store.ClosedPeriod;
import advisor.store.Criterion;
import advisor.store.DeskStore;
import advisor.store.ReleaseBook;
import advisor.store.StoreRefused;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Publishes a quarter, once and for good, or shows again what was published of it. */
@Command(
        name = "release",
        description = {
            "Publish a quarter that is over, with noise on every figure: once, and for good; so it asks first.",
            "A quarter that was published before is shown as it was."
        })
final class ReleaseCommand implements Callable<Integer> {

    private static final String OUT = "--out";

    @ParentCommand
    private Advisor advisor;

    @Option(
            names = "--period",
            paramLabel = "2026Q3",
            required = true,
            description = "The quarter; its last day must be over.")
    private String period = "";

    @Option(
            names = OUT,
            paramLabel = "FILE",
            description = "Write it to a new file: .html, .pdf, .xlsx, or .csv with its description beside it.")
    @Nullable
    private Path out;

    @Option(names = "--yes", description = "Publish it without asking; needed where nobody can be asked.")
    private boolean yes;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        Quarter quarter = Quarter.of(period)
                .orElseThrow(() -> new Refusal(
                        "--period",
                        new Text("“" + period + "”不是季度。", "“" + period + "” is no quarter."),
                        new Text("请写成 2026Q3 这样。", "Write it as 2026Q3.")));
        Path file = out;
        Export kind = file == null ? null : kind(file);
        try (DeskStore store = new DeskDoor(advisor).open(false);
                GuideLibrary library = advisor.sources().library()) {
            ReleaseBook book = store.releases();
            boolean before = book.find(quarter).isPresent();
            if (!before && quarter.isOver(book.today())) {
                warnOfEmpty(quarter, store);
                confirm();
            }
            ClosedPeriod closed = store.release(quarter, tables(quarter, library));
            Publication publication = new Publication(
                    quarter,
                    closed.closedOn(),
                    closed.release(),
                    closed.words(),
                    advisor.language(),
                    store.isDemonstration());
            if (kind != null && file != null) {
                write(kind, publication, file);
            }
            print(publication, before, file);
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    /* It is published all the same when that is wanted: whether anybody came is nothing that a refusal should tell. */
    private void warnOfEmpty(Quarter quarter, DeskStore store) throws StoreRefused {
        SortedSet<String> there = store.summary().values(Criterion.QUARTER);
        if (there.isEmpty() || quarter.toString().compareTo(there.first()) < 0) {
            advisor.streams()
                    .err()
                    .println(advisor.say(new Text(
                            "注意：" + period + " 那时本台还没有任何记录" + (there.isEmpty() ? "。" : "，最早的在 " + there.first() + "。"),
                            "Note: this desk has no record at all of " + period
                                    + (there.isEmpty()
                                            ? "."
                                            : " or before it; the first is of " + there.first() + "."))));
        }
    }

    private void confirm() throws Refusal {
        if (yes) {
            return;
        }
        if (advisor.streams().console() == null || json) {
            throw Refusal.usage(
                    "--yes",
                    new Text(
                            period + " 还没有公布过；公布了就收不回来，也不再改。确实要公布，请加上 --yes。什么都没有公布。",
                            period + " was not published before. Once it is, that can not be taken back or changed: to"
                                    + " publish it, add --yes. Nothing was published."));
        }
        advisor.streams()
                .err()
                .println(advisor.say(new Text(
                        "公布 " + period + "？公布了就收不回来，也不再改。(y/n)",
                        "Publish " + period + "? That can not be taken back or changed. (y/n)")));
        if (!"y".equals(advisor.streams().typed())) {
            throw Refusal.usage("--yes", new Text("什么都没有公布。", "Nothing was published."));
        }
    }

    /* Looked at first: a period should not be closed for a file that can not be written. */
    private static Export kind(Path file) throws Refusal {
        Export kind = Export.of(file)
                .orElseThrow(() -> new Refusal(
                        OUT,
                        new Text("不知道 " + file + " 该写成哪种文件。", "The ending of " + file + " says no kind of file."),
                        new Text(
                                "请用这些结尾之一：" + String.join("、", Export.endings()) + "。",
                                "Take one of " + String.join(", ", Export.endings()) + ".")));
        for (Path one : kind.files(file)) {
            if (Files.exists(one)) {
                throw there(one);
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder)) {
            throw unwritable(file);
        }
        return kind;
    }

    private Supplier<ReleaseTables> tables(Quarter quarter, GuideLibrary library) throws Refusal {
        try {
            Localities localities = advisor.sources().seeds().localities();
            List<Guide> guides = ReportCommand.guides(library);
            ReleasePlaces places = new ReleasePlaces(
                    localities.all().stream().map(Localities.Division::code).toList(),
                    library.ids().stream()
                            .flatMap(id -> library.localities(id).stream())
                            .toList(),
                    localities::name);
            return () -> new ReleaseTables(quarter, guides, places);
        } catch (SeedRefused refused) {
            throw Problems.refusal("--seeds", refused.problem());
        }
    }

    private static void write(Export kind, Publication publication, Path file) throws Refusal {
        try {
            kind.write(publication, file);
        } catch (FileAlreadyExistsException came) {
            throw there(file);
        } catch (IOException failure) {
            throw unwritable(file);
        }
    }

    private static Refusal there(Path file) {
        return new Refusal(
                OUT,
                new Text("已经有文件 " + file + "，没有覆盖它。", "There is a file " + file + " already; it was not overwritten."),
                new Text("请换一个名字，或先移走它。", "Take another name, or move it away first."));
    }

    private static Refusal unwritable(Path file) {
        return new Refusal(
                OUT,
                new Text("无法写入 " + file + "。", "It is not possible to write " + file + "."),
                new Text("请检查文件夹是否存在、是否有权限。", "Check that its folder is there and that you may write to it."));
    }

    private void print(Publication publication, boolean before, @Nullable Path file) {
        if (json) {
            advisor.streams().out().println(ReleaseJson.of(publication));
            return;
        }
        String day = publication.closedOn().toString();
        advisor.tell(
                before
                        ? period + " 已在 " + day + " 公布，这是当时的数字。"
                        : period + " 已公布，以后不再改。ε = " + publication.epsilon() + "。",
                before
                        ? period + " was published on " + day + "; these are the figures of then."
                        : period + " is published, for good. Epsilon " + publication.epsilon() + ".");
        if (file == null) {
            publication.lines().forEach(advisor.streams().out()::println);
        } else {
            advisor.tell("已写入 " + file + "。", "It was written to " + file + ".");
        }
    }
}
