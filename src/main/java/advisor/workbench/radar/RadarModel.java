package advisor.workbench.radar;

import advisor.document.Filling;
import advisor.document.Paper;
import advisor.document.PdfWriter;
import advisor.document.Template;
import advisor.document.Templates;
import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.outcome.City;
import advisor.outcome.Likeness;
import advisor.outcome.Organisations;
import advisor.report.DeskReport;
import advisor.report.RadarBeside;
import advisor.report.RadarWords;
import advisor.store.Sighting;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.task.Listeners;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Refused;
import advisor.workbench.task.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the radar sees, what of it is new, and the paper that reports it. */
public final class RadarModel {

    private static final String PAPER = "joint-report";

    private final OpenDesk desk;
    private final GuideShelf shelf;
    private final Function<String, Text> places;
    private final Supplier<Templates> templates;
    private final Clock clock;
    private final Work disk;
    private final Listeners listeners = new Listeners();
    private @Nullable List<Line> lines;
    private String name = "";
    private @Nullable OptionalInt found;
    private @Nullable Path written;
    private @Nullable Notice notice;

    /** A sighting in words. */
    public record Line(Sighting sighting, Text sentence, Map<String, String> zh, Map<String, String> en) {}

    /**
     * A radar that has not looked yet.
     *
     * @param places names a division code
     */
    public RadarModel(
            OpenDesk desk,
            GuideShelf shelf,
            Function<String, Text> places,
            Supplier<Templates> templates,
            Clock clock,
            Work disk) {
        this.desk = desk;
        this.shelf = shelf;
        this.places = places;
        this.templates = templates;
        this.clock = clock;
        this.disk = disk;
    }

    /** Tells a listener of every change. */
    public Runnable listen(Runnable listener) {
        return listeners.add(listener);
    }

    /** Looks, again when it has looked before. */
    public void load() {
        disk.run(this::look, this::seen, this::fail);
    }

    private List<Line> look() throws Refused {
        YearMonth now = YearMonth.now(clock);
        List<Sighting> seen = desk.radar(now);
        List<Guide> guides = seen.isEmpty()
                ? List.of()
                : shelf.list().stream()
                        .filter(GuideShelf.Shelved.Ready.class::isInstance)
                        .map(one -> ((GuideShelf.Shelved.Ready) one).national())
                        .toList();
        RadarWords words = new RadarWords(guides, places);
        boolean leaks = seen.stream().anyMatch(one -> one.leak().isPresent());
        List<Sighting> sightings =
                leaks ? RadarBeside.of(seen, DeskReport.of(desk.summary(), guides, places, now), now) : seen;
        return sightings.stream()
                .map(one ->
                        new Line(one, words.of(one), words.fields(one, Language.ZH), words.fields(one, Language.EN)))
                .toList();
    }

    private void seen(List<Line> now) {
        lines = now;
        notice = null;
        listeners.changed();
    }

    private void fail(Notice why) {
        notice = why;
        listeners.changed();
    }

    /** What it sees, the most first; null while it has not looked. */
    public @Nullable List<Line> lines() {
        return lines;
    }

    /** What of it was not told yet. */
    public List<Line> news() {
        List<Line> all = lines;
        return all == null
                ? List.of()
                : all.stream().filter(one -> one.sighting().isNew()).toList();
    }

    /** What is new was read: it is not told again. */
    public void read() {
        List<Sighting> told = news().stream().map(Line::sighting).toList();
        if (!told.isEmpty()) {
            disk.run(
                    () -> {
                        desk.told(told, YearMonth.now(clock));
                        return look();
                    },
                    this::seen,
                    this::fail);
        }
    }

    /** The name of an organisation as it is being typed; in memory until the page is left. */
    public String name() {
        return name;
    }

    /** Takes up what is typed. */
    public void type(String typed) {
        if (!typed.equals(name)) {
            name = typed;
            found = null;
        }
    }

    /** Asks how many named the organisation that is typed. */
    public void ask() {
        String asked = name;
        if (asked.isBlank()) {
            return;
        }
        Likeness client = new Likeness(Organisations.of(asked), City.of(""), Optional.empty());
        disk.run(
                () -> Sighting.level(desk.similar(client, YearMonth.now(clock)).organisation()),
                level -> {
                    if (asked.equals(name)) {
                        found = level == 0 ? OptionalInt.empty() : OptionalInt.of(level);
                        notice = null;
                        listeners.changed();
                    }
                },
                this::fail);
    }

    /** How many named it at least, nothing when they are few; null while it was not asked. */
    public @Nullable OptionalInt found() {
        return found;
    }

    /** Writes the paper about a sighting into a new file. */
    public void write(Line line, Language language, Path file) {
        write(language == Language.ZH ? line.zh() : line.en(), language, file);
    }

    /** Writes the paper about the organisation that was asked for. */
    public void writeNamed(Language language, Path file) {
        OptionalInt level = found;
        if (level != null && level.isPresent()) {
            write(RadarWords.fields(name.strip(), level.getAsInt(), language), language, file);
        }
    }

    private void write(Map<String, String> fields, Language language, Path file) {
        written = null;
        disk.run(
                () -> {
                    Template template = templates.get().all().stream()
                            .filter(one -> one.id().equals(PAPER))
                            .findFirst()
                            .orElseThrow(() -> new Refused(
                                    new Text(
                                            "模板里没有 joint-report.md。",
                                            "There is no joint-report.md among the templates."),
                                    new Text("请放回这个模板。", "Put the template back.")));
                    Paper paper = Filling.alone(template, LocalDate.now(clock), fields, language);
                    byte[] bytes = PdfWriter.write(paper, PdfWriter.Print.NORMAL);
                    try {
                        return Files.write(file, bytes);
                    } catch (IOException failed) {
                        throw new Refused(
                                new Text("写不了这个文件。", "The file can not be written."),
                                new Text("请换一个文件夹，或检查磁盘空间。", "Choose another folder, or make room on the disk."));
                    }
                },
                done -> {
                    written = done;
                    notice = null;
                    listeners.changed();
                },
                this::fail);
    }

    /** The file that was written last, or null. */
    public @Nullable Path written() {
        return written;
    }

    /** Why something of this could not be done, or null. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** The page was left: what was typed is gone. */
    public void leave() {
        name = "";
        found = null;
        written = null;
    }

    /** The sentences of what is new, for telling them once. */
    public List<Text> told() {
        List<Text> told = new ArrayList<>();
        news().forEach(line -> told.add(line.sentence()));
        return told;
    }
}
