package advisor.app;

import advisor.document.DocxWriter;
import advisor.document.Field;
import advisor.document.Paper;
import advisor.document.PdfWriter;
import advisor.document.Picture;
import advisor.document.Surroundings;
import advisor.document.Template;
import advisor.guide.Near;
import advisor.guide.Setting;
import advisor.guide.Similar;
import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.Localities;
import advisor.pack.SeedRefused;
import advisor.session.OpenQuestions;
import advisor.session.Session;
import advisor.session.Step;
import advisor.workbench.papers.PaperDesk;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the papers of a conclusion into a folder. */
@Command(name = "documents", description = "Write the papers of the conclusion that answers lead to.")
final class DocumentsCommand implements Callable<Integer> {

    private static final Set<String> FORMATS = Set.of("pdf", "docx");

    @ParentCommand
    private @Nullable Advisor parent;

    @Parameters(paramLabel = "GUIDE", description = "The guide's id.")
    private String guide = "";

    @Option(names = "--answers", paramLabel = "FILE", required = true, description = "Answers as JSON.")
    private @Nullable Path answers;

    @Option(
            names = "--fields",
            paramLabel = "FILE",
            description = "What the papers ask for beyond the answers, as JSON; --json lists the fields there are.")
    private @Nullable Path fields;

    @Option(names = "--locality", paramLabel = "CODE", defaultValue = "", description = "The division, such as 320104.")
    private String locality = "";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The session's day; today unless given.")
    private @Nullable LocalDate date;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write into.")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "pdf,docx", split = ",", description = "pdf, docx or both (pdf).")
    private List<String> formats = List.of("pdf");

    @Option(names = "--only", paramLabel = "ID", split = ",", description = "These papers alone.")
    private List<String> only = List.of();

    @Option(
            names = "--picture",
            paramLabel = "FILE",
            description = "A screenshot or photo for the list of evidence, as PNG, JPEG, GIF or BMP; may be repeated.")
    private List<Path> pictures = List.of();

    @Option(names = "--large", description = "In large print.")
    private boolean large;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        if (!FORMATS.containsAll(formats)) {
            throw Refusal.usage(
                    "--format", new Text("--format 要写 pdf、docx，或两种都写。", "--format takes pdf, docx or both."));
        }
        Advisor advisor = advisor();
        Localities localities = advisor.sources().localities();
        Advisor.checkDivision(localities, locality);
        try (GuideLibrary library = advisor.sources().library()) {
            Setting setting = new Setting(
                    date == null ? LocalDate.now(advisor.clock()) : date,
                    locality,
                    Similar.NONE,
                    advisor.sources().seeds().holidays());
            Session session = OpenQuestions.passOver(AnswersFile.replay(
                    InterviewCommand.resolve(library, guide, locality), setting, Objects.requireNonNull(answers)));
            if (session.step() instanceof Step.Ask ask) {
                String question = ask.question().key();
                advisor.streams()
                        .err()
                        .println(advisor.say(new Text(
                                "注意：还有问题没有回答，下一个是 " + question + "。材料只按已知的情况写；没有问到的可以在 --answers 里补上。",
                                "Note: questions are still open, the next is " + question + ". The papers go by what is"
                                        + " known; answers can be added to --answers.")));
            }
            Step step = session.ifStoppedHere();
            if (!(step instanceof Step.Concluded concluded)) {
                throw new Refusal(
                        "--answers",
                        new Text("这些回答没有结论。", "These answers lead to no conclusion."),
                        new Text("请用 check 检查指引。", "Check the guide with check."));
            }
            write(advisor.sources().papers(), new PaperDesk.Visit(session, concluded.end(), evidence()));
            return ExitCode.FINE;
        } catch (SeedRefused refused) {
            throw Problems.refusal("--seeds", refused.problem());
        }
    }

    private List<Surroundings.Evidence> evidence() throws Refusal {
        List<Surroundings.Evidence> all = new ArrayList<>();
        for (Path file : pictures) {
            try {
                Optional<Picture> picture = Files.size(file) > Picture.MOST_BYTES
                        ? Optional.empty()
                        : Picture.read(Files.readAllBytes(file));
                if (picture.isEmpty()) {
                    throw new Refusal(
                            "--picture",
                            new Text(file + " 放不进材料。", file + " can not go onto a paper."),
                            new Text(
                                    "请用 PNG、JPEG、GIF 或 BMP，不超过 40 MB。",
                                    "Take a PNG, JPEG, GIF or BMP of at most 40 MB."));
                }
                all.add(new Surroundings.Evidence(String.valueOf(file.getFileName()), "", "", true, picture.get()));
            } catch (IOException unreadable) {
                throw new Refusal(
                        "--picture",
                        new Text("读不出 " + file + "。", file + " can not be read."),
                        new Text("请检查文件名。", "Check the name of the file."));
            }
        }
        return all;
    }

    private void write(PaperDesk desk, PaperDesk.Visit visit) throws Refusal {
        List<Template> offered = desk.offered(visit);
        Set<String> ids = new TreeSet<>(offered.stream().map(Template::id).toList());
        for (String id : only) {
            if (!ids.contains(id)) {
                throw new Refusal(
                        "--only",
                        new Text("这个结论没有材料 " + id + "。", "This conclusion offers no paper " + id + "."),
                        Near.keys(id, ids));
            }
        }
        Map<String, String> typed = typed(desk);
        List<Paper> papers = new ArrayList<>();
        for (Template template : offered) {
            if (only.isEmpty() || only.contains(template.id())) {
                papers.add(desk.fill(visit, template, typed, advisor().language()));
            }
        }
        // all or none: everything that can be refused is looked at before the first file is written
        prepare(papers);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode written = root.putArray("documents");
        for (Paper paper : papers) {
            for (String format : formats) {
                Path file = write(paper, format);
                ObjectNode node = written.addObject();
                node.put("key", paper.id());
                node.put("title", paper.title());
                node.put("file", file.toString());
                ArrayNode missing = node.putArray("missing");
                paper.missing().forEach(missing::add);
                offered.stream()
                        .filter(template -> template.id().equals(paper.id()))
                        .forEach(template -> tellFields(template, paper, node.putArray("fields")));
                if (!json) {
                    advisor().streams().out().println(file + "  " + paper.title() + blanks(paper));
                }
            }
        }
        if (json) {
            advisor().streams().out().println(root);
        }
    }

    /* What can be typed with --fields, by key. */
    private void tellFields(Template template, Paper paper, ArrayNode into) {
        for (Field field : template.fields()) {
            String label = field.label().get(advisor().language());
            into.addObject()
                    .put("key", field.key())
                    .put("label", label)
                    .put("blank", paper.missing().contains(label));
        }
    }

    private String blanks(Paper paper) {
        return paper.missing().isEmpty()
                ? ""
                : advisor()
                        .say(new Text(
                                "（还要手写：" + String.join("；", paper.missing()) + "）",
                                " (to fill in by hand: " + String.join("; ", paper.missing()) + ")"));
    }

    private Map<String, String> typed(PaperDesk desk) throws Refusal {
        if (fields == null) {
            return Map.of();
        }
        Map<String, String> typed = AnswersFile.fields(fields);
        Set<String> known = desk.fields();
        List<Refusal.Item> unknown = new ArrayList<>();
        typed.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> unknown.add(new Refusal.Item(
                        key,
                        new Text("没有材料用到字段 " + key + "。", "No paper has a field " + key + "."),
                        Near.keys(key, known))));
        if (!unknown.isEmpty()) {
            throw new Refusal(unknown);
        }
        return typed;
    }

    private void prepare(List<Paper> papers) throws Refusal {
        for (Paper paper : papers) {
            List<String> missing = PdfWriter.missingGlyphs(paper);
            if (!missing.isEmpty()) {
                throw new Refusal(
                        "--fields",
                        new Text(
                                "字体里没有这些字：" + String.join(" ", missing) + "。",
                                "The font has no glyph for: " + String.join(" ", missing) + "."),
                        new Text("请先留空，打印后手写。", "Leave them blank and write them by hand on the print."));
            }
            for (String format : formats) {
                Path file = file(paper, format);
                if (Files.exists(file)) {
                    throw new Refusal(
                            "--out",
                            new Text("文件 " + file + " 已经有了。", "The file " + file + " is there already."),
                            new Text("请换一个文件夹，或先移走它。", "Take another folder, or move it away first."));
                }
            }
        }
        Path folder = Objects.requireNonNull(out);
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new Refusal(
                    "--out",
                    new Text(folder + " 不是文件夹。", folder + " is no folder."),
                    new Text("请检查 --out。", "Check --out."));
        } catch (IOException failed) {
            throw unwritable(folder);
        }
    }

    private Path file(Paper paper, String format) {
        return Objects.requireNonNull(out).resolve(paper.id() + "." + format);
    }

    private Path write(Paper paper, String format) throws Refusal {
        byte[] bytes = format.equals("pdf")
                ? PdfWriter.write(paper, large ? PdfWriter.Print.LARGE : PdfWriter.Print.NORMAL)
                : DocxWriter.write(paper);
        Path file = file(paper, format);
        try {
            return Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        } catch (IOException failed) {
            throw unwritable(file);
        }
    }

    private static Refusal unwritable(Path file) {
        return new Refusal(
                "--out",
                new Text(file + " 写不进去。", file + " can not be written."),
                new Text("请检查文件夹的权限和磁盘空间。", "See that the folder may be written and has room."));
    }

    private Advisor advisor() {
        return Objects.requireNonNull(parent);
    }
}
