package advisor.app;

import advisor.guide.Counted;
import advisor.guide.Text;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.GroupKey;
import advisor.store.HeldFile;
import advisor.store.Imported;
import advisor.store.Keeping;
import advisor.store.Recount;
import advisor.store.ServerAddress;
import advisor.store.StoreRefused;
import advisor.store.TrustedDesk;
import advisor.store.Verification;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Verifies, exports and takes in the outcomes of the desk. */
@Command(
        name = "outcomes",
        subcommands = RadarCommand.class,
        description = "Verify, export or take in anonymised outcomes.",
        synopsisSubcommandLabel = "COMMAND")
final class OutcomesCommand {

    @ParentCommand
    private Advisor advisor;

    Advisor advisor() {
        return advisor;
    }

    @Command(
            name = "verify",
            description =
                    "See whether every outcome is there as it was saved, and whether the summary is what they come"
                            + " to; exit 1 when not.")
    int verify(@Option(names = "--json", description = "Print one JSON object.") boolean json) throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            Verification found = store.verify();
            Recount recount = store.recount();
            if (json) {
                ObjectNode node = JsonNodeFactory.instance.objectNode();
                node.put("outcomes", found.outcomes());
                node.put("damaged", found.lost());
                node.put("folded", recount.folded());
                node.put("summaryCounts", recount.cells());
                node.put("summaryDiffers", recount.differing());
                advisor.streams().out().println(node);
            } else {
                advisor.streams().out().println(advisor.say(found.sentence()));
                advisor.streams().out().println(advisor.say(recount.sentence()));
            }
            return found.lost() == 0 && recount.agrees() ? ExitCode.FINE : ExitCode.FINDINGS;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(name = "recount", description = "Build the summary that reports are read from anew from all outcomes.")
    int recount() throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            store.sumUp();
            advisor.streams().out().println(advisor.say(store.recount().sentence()));
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(
            name = "keep",
            description = "Say how long single outcomes are kept, or set it: older ones fold into the summary and go.")
    int keep(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "MONTHS",
                            description = "12 to 240, or 0 for no limit; without it the limit is only said.")
                    @Nullable
                    Integer months)
            throws Refusal {
        if (months != null && months != Keeping.FOREVER && (months < Keeping.LEAST || months > Keeping.MOST)) {
            throw new Refusal(
                    "MONTHS",
                    new Text(
                            "保存期限可以是 " + Keeping.LEAST + " 到 " + Keeping.MOST + " 个月，0 表示不限。",
                            "Outcomes can be kept " + Keeping.LEAST + " to " + Keeping.MOST
                                    + " months, or 0 for no limit."),
                    List.of());
        }
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            if (months != null) {
                long folded = store.keepFor(months);
                advisor.tell(
                        "已把 " + folded + " 条记录并入汇总。",
                        Counted.of(folded, "outcome was", "outcomes were") + " folded into the summary.");
            }
            advisor.streams().out().println(advisor.say(store.keeping().sentence()));
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(
            name = "export",
            description = "Write all sound outcomes into a new file: as JSON, or with --group-key for the desks of the"
                    + " group alone, with follow-ups and withdrawals.")
    int export(
            @Parameters(paramLabel = "FILE", description = "The file to make; it must not be there yet.") Path file,
            @Option(names = "--group-key", paramLabel = "KEY", description = "The file with the group's key.") @Nullable
                    Path key)
            throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            long written = key == null ? store.export(file) : exportTo(store, file, key);
            advisor.tell(
                    "已把 " + written + " 条记录写入 " + file + "。",
                    Counted.of(written, "outcome was", "outcomes were") + " written to " + file + ".");
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    private static long exportTo(DeskStore store, Path file, Path key) throws StoreRefused {
        try (GroupKey group = GroupKey.read(key)) {
            return store.group().export(file, group);
        }
    }

    @Command(
            name = "import",
            description = "Take in what a desk of the group has exported; in any order, any number of times.")
    int importFrom(
            @Parameters(paramLabel = "FILE", description = "A file from outcomes export --group-key.") Path file,
            @Option(
                            names = "--group-key",
                            required = true,
                            paramLabel = "KEY",
                            description = "The file with the group's key.")
                    Path key,
            @Option(
                            names = "--trust",
                            paramLabel = "WORDS",
                            description =
                                    "The six words of the desk that exported it, as it told you; trusted from then on.")
                    @Nullable
                    String trust,
            @Option(names = "--json", description = "Print one JSON object.") boolean json)
            throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(true);
                GroupKey group = GroupKey.read(key)) {
            Imported imported = trust == null
                    ? store.group().take(file, group)
                    : store.group().take(file, group, trust);
            if (json) {
                ObjectNode node = JsonNodeFactory.instance.objectNode();
                node.put("outcomes", imported.outcomes());
                node.put("withdrawn", imported.withdrawn());
                node.put("folded", imported.folded());
                advisor.streams().out().println(node);
            } else {
                advisor.tell(
                        "新增 " + imported.outcomes() + " 条记录，撤回 " + imported.withdrawn() + " 条。",
                        Counted.of(imported.outcomes(), "outcome was", "outcomes were") + " new, "
                                + Counted.of(imported.withdrawn(), "withdrawal") + ".");
                if (imported.folded() > 0) {
                    advisor.tell(
                            imported.folded() + " 条记录没有接收：它们的月份已并入汇总，再收就会重复计数。",
                            Counted.of(
                                            imported.folded(),
                                            "outcome was refused: its month is",
                                            "outcomes were refused: their months are")
                                    + " in the summary alone, and would be counted twice.");
                }
            }
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(
            name = "desks",
            description = "Tell the words this desk signs with, and the desks of the group that are trusted.")
    int desks() throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            String own = store.group().key().words();
            advisor.tell("这个服务台的六个词：" + own, "The words of this desk: " + own);
            for (TrustedDesk desk : store.group().trusted()) {
                advisor.tell(
                        "信任的服务台：" + desk.key().words() + "（" + desk.since() + " 起）",
                        "Trusted since " + desk.since() + ": " + desk.key().words());
            }
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(name = "distrust", description = "Take in the files of a desk no longer; what came from it stays.")
    int distrust(@Parameters(paramLabel = "WORDS", description = "The six words of the desk.") String words)
            throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            for (TrustedDesk desk : store.group().trusted()) {
                if (desk.key().isMeantBy(words)) {
                    store.group().distrust(desk.key());
                    advisor.tell(
                            "不再接收 " + desk.key().words() + " 的文件；已收到的还在。",
                            "Files of " + desk.key().words() + " are no longer taken in; what came from it stays.");
                    return ExitCode.FINE;
                }
            }
            throw new Refusal(
                    "WORDS",
                    new Text("没有信任过这个服务台。", "No desk with these words is trusted."),
                    new Text("请用 outcomes desks 查看。", "See outcomes desks."));
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(name = "group-key", description = "Make the key that the desks of a group share.")
    int groupKey(@Parameters(paramLabel = "KEY", description = "The file to make.") Path key) throws Refusal {
        try {
            GroupKey.make(key);
            advisor.tell(
                    "小组密钥在 " + key + "。请当面交给各服务台，像口令一样保管。",
                    "The group's key is in " + key
                            + ". Hand it to the other desks yourself, and keep it as a passphrase.");
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(
            name = "move",
            description = "Move the records to a PostgreSQL server that desks share, or from there home; the copy is"
                    + " counted first, and the old records stay as a backup.")
    int move(
            @Option(
                            names = "--to",
                            required = true,
                            paramLabel = "URL|home",
                            description = "jdbc:postgresql://host/database?user=desk, with its password in"
                                    + " --jdbc-password-file, or home.")
                    String to)
            throws Refusal {
        DeskDoor door = new DeskDoor(advisor);
        try {
            if (to.equals("home")) {
                Desk desk = advisor.desk();
                long moved = desk.moveHome(door.passphraseOf(desk));
                advisor.tell(
                        moved + " 条记录已搬回 " + desk.home() + " 并核对过。服务器上的还在，可当备份。",
                        Counted.of(moved, "outcome was", "outcomes were") + " moved to " + desk.home()
                                + " and counted. Those on the server are still there, as a backup.");
            } else {
                ServerAddress server = advisor.server(to);
                Desk desk = new Desk(advisor.home());
                long moved = desk.moveTo(server, door.passphraseOf(desk));
                advisor.tell(
                        moved + " 条记录已搬到 " + server.shown() + " 并核对过。原来的文件在 before-move 文件夹里，可当备份。",
                        Counted.of(moved, "outcome was", "outcomes were") + " moved to " + server.shown()
                                + " and counted. What was here is in a folder before-move, as a backup.");
            }
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(
            name = "rewrite",
            description =
                    "Write the desk into a fresh file, which keeps neither the order of saving nor what was deleted.")
    int rewrite() throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            store.rewrite();
            advisor.tell("已重写到新文件，逐条核对过。", "The desk was written into a fresh file, and every row compared.");
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }

    @Command(name = "held", description = "Say what the desk holds, for a client who asks.")
    int held(@Option(names = "--files", description = "File by file as well.") boolean files) throws Refusal {
        try (DeskStore store = new DeskDoor(advisor).open(false)) {
            store.holdings()
                    .sentences(store.isDemonstration())
                    .forEach(text -> advisor.streams().out().println(advisor.say(text)));
            for (HeldFile file : files ? advisor.desk().files() : List.<HeldFile>of()) {
                advisor.tell(
                        file.name() + "（" + file.bytes() + " 字节）：" + advisor.say(file.what()),
                        file.name() + " (" + file.bytes() + " bytes): " + advisor.say(file.what()));
            }
            return ExitCode.FINE;
        } catch (StoreRefused refused) {
            throw DeskDoor.refusal(refused);
        }
    }
}
