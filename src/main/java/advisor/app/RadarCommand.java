package advisor.app;

import advisor.disclosure.CellSuppression;
import advisor.document.DocxWriter;
import advisor.document.Filling;
import advisor.document.Paper;
import advisor.document.PdfWriter;
import advisor.document.Template;
import advisor.guide.Guide;
import advisor.guide.Text;
import advisor.outcome.City;
import advisor.outcome.Likeness;
import advisor.outcome.Organisations;
import advisor.pack.GuideLibrary;
import advisor.report.DeskReport;
import advisor.report.RadarBeside;
import advisor.report.RadarWords;
import advisor.store.DeskStore;
import advisor.store.Sighting;
import advisor.store.StoreRefused;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells what many clients have in common, and prepares a joint report of it. */
@Command(
        name = "radar",
        description =
                "Say what many clients of the last months have in common: the same organisation, or the same kind of"
                        + " leak in a city; what is new is marked once.")
final class RadarCommand implements Callable<Integer> {

    /** The paper that is prepared. */
    static final String PAPER = "joint-report";

    @ParentCommand
    private OutcomesCommand outcomes;

    @Option(
            names = "--named",
            description = "Ask for the name of an organisation and say how many named it; the name is kept nowhere.")
    private boolean named;

    @Option(
            names = "--paper",
            paramLabel = "FILE",
            description = "Write a joint report that names no client, as .pdf or .docx, and mark nothing.")
    private @Nullable Path paper;

    @Option(names = "--of", paramLabel = "N", defaultValue = "1", description = "Which line the paper is about (1).")
    private int of;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        Advisor advisor = outcomes.advisor();
        YearMonth now = YearMonth.now(advisor.clock());
        if (paper != null && !paper.toString().matches("(?i).*\\.(pdf|docx)")) {
            throw Refusal.usage("--paper", new Text("文件名以 .pdf 或 .docx 结尾。", "The file ends in .pdf or .docx."));
        }
        try (DeskStore store = new DeskDoor(advisor).open(false);
                GuideLibrary library = advisor.sources().library()) {
            List<Guide> guides = ReportCommand.guides(library);
            RadarWords words = new RadarWords(guides, advisor.sources().localities()::name);
            if (named) {
                return named(advisor, store, now);
            }
            List<Sighting> seen = RadarBeside.of(
                    store.radar(now),
                    DeskReport.of(store, guides, advisor.sources().localities()::name, now),
                    now);
            if (paper != null) {
                write(advisor, paper, words.fields(chosen(seen), advisor.language()));
                return ExitCode.FINE;
            }
            print(advisor, seen, words);
            store.told(seen, now);
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    private Sighting chosen(List<Sighting> seen) throws Refusal {
        if (of < 1 || of > seen.size()) {
            throw Refusal.usage(
                    "--of",
                    seen.isEmpty()
                            ? new Text("现在没有可以联合反映的情况。", "There is nothing to report jointly now.")
                            : new Text(
                                    "请给出 1 到 " + seen.size() + " 之间的数字。",
                                    "Give a number from 1 to " + seen.size() + "."));
        }
        return seen.get(of - 1);
    }

    private void print(Advisor advisor, List<Sighting> seen, RadarWords words) {
        if (json) {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            ArrayNode lines = root.putArray("radar");
            for (Sighting one : seen) {
                ObjectNode node = lines.addObject();
                node.put("kind", one.leak().isPresent() ? "leak" : "organisation");
                node.put("atLeast", one.atLeast());
                node.put("new", one.isNew());
                node.put("sentence", advisor.say(words.of(one)));
                one.leak().ifPresent(leak -> {
                    node.put("city", leak.city().code());
                    node.put("leak", leak.kind().text());
                });
            }
            root.put("minimumFrequency", CellSuppression.MINIMUM_FREQUENCY);
            advisor.streams().out().println(root);
            return;
        }
        if (seen.isEmpty()) {
            advisor.tell(
                    "没有五位以上来访者提到同一单位，也没有哪个城市出现五起以上同一种泄露。",
                    "No organisation was named by five clients or more, and no city has five of one kind of leak.");
        }
        int number = 1;
        for (Sighting one : seen) {
            String mark = one.isNew() ? advisor.say(new Text("（新）", " (new)")) : "";
            advisor.streams().out().println(number++ + ". " + advisor.say(words.of(one)) + mark);
        }
        if (!seen.isEmpty()) {
            advisor.tell(
                    "--paper 文件 --of 序号 可以准备一份不提任何来访者的联合反映材料。",
                    "--paper FILE --of N prepares a joint report that names no client.");
        }
    }

    /* The name is typed, so that it stands in no history of commands. */
    private int named(Advisor advisor, DeskStore store, YearMonth now) throws StoreRefused, Refusal {
        advisor.tell("单位名称：", "Name of the organisation:");
        String name = advisor.streams().typed();
        Organisations organisations = name == null ? Organisations.NONE : Organisations.of(name);
        int clients = store.similar(new Likeness(organisations, City.of(""), Optional.empty()), now)
                .organisation();
        int least = Sighting.level(clients);
        if (least == 0) {
            advisor.tell(
                    "近十二个月提到它的来访者不到五位，或没有人提到。",
                    "Fewer than five clients of the last twelve months named it, or nobody did.");
            return ExitCode.FINE;
        }
        advisor.tell(
                "近十二个月至少有 " + least + " 位来访者提到它。",
                "At least " + least + " clients of the last twelve months named it.");
        if (paper != null && name != null) {
            write(advisor, paper, RadarWords.fields(name.strip(), least, advisor.language()));
        }
        return ExitCode.FINE;
    }

    private static void write(Advisor advisor, Path file, Map<String, String> fields) throws Refusal {
        Template template = advisor.sources().templates().all().stream()
                .filter(one -> one.id().equals(PAPER))
                .findFirst()
                .orElseThrow(() -> Refusal.usage(
                        "--templates",
                        new Text("模板里没有 joint-report.md。", "There is no joint-report.md among the templates.")));
        Paper made = Filling.alone(template, LocalDate.now(advisor.clock()), fields, advisor.language());
        byte[] bytes = file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf")
                ? PdfWriter.write(made, PdfWriter.Print.NORMAL)
                : DocxWriter.write(made);
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new Refusal(
                    "--paper",
                    new Text("已经有文件 " + file + "。", "There is a file " + file + " already."),
                    new Text("请换一个名字。", "Choose another name."));
        } catch (IOException failed) {
            throw new Refusal(
                    "--paper",
                    new Text("写不了 " + file + "。", file + " can not be written."),
                    new Text("请检查文件夹和磁盘空间。", "Check the folder and the space on the disk."));
        }
        advisor.tell(
                "联合反映材料在 " + file + "。寄出前请填好空白处。",
                "The joint report is in " + file + ". Fill its blanks before it goes.");
    }
}
