package advisor.store;

import advisor.guide.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What lies in the home of a desk, file by file, each with a sentence for whoever asks what is kept. */
final class HomeFiles {

    private static final Text UNKNOWN = new Text(
            "这个程序不认识的文件，或者中断时留下的。不是来访者的记录。",
            "Not known to this program, or left when something was broken off. It is no record of a client.");

    /** By how a name begins; the first that fits counts. */
    private static final Map<String, Text> WORDS = words();

    private final Path home;

    HomeFiles(Path home) {
        this.home = home;
    }

    private static Map<String, Text> words() {
        Map<String, Text> words = new LinkedHashMap<>();
        words.put(
                KeyFile.NAME,
                new Text(
                        "打开记录的钥匙，用口令（以及副手的口令、恢复词）包好。演示服务台的没有包。",
                        "The key to the records, wrapped under the passphrase, a deputy's and the recovery words; that of a"
                                + " demonstration is not wrapped."));
        words.put(
                "outcomes-damaged",
                new Text(
                        "损坏时留下的副本，加密的。确认一切正常后请自己删除。",
                        "A copy from when something was damaged, encrypted. Delete it yourself once all is well."));
        words.put(
                "outcomes.version-",
                new Text(
                        "升级前的副本，加密的。确认一切正常后请自己删除。",
                        "A copy from before an upgrade, encrypted. Delete it yourself once all is well."));
        words.put(
                Database.FILE,
                new Text(
                        "加密的数据库：匿名记录、后续、回执印记、已删除记录的随机编号、单位计数、没做完的会话、汇总。",
                        "The encrypted database: anonymised records, follow-ups, marks of receipts, random numbers of deleted"
                                + " records, counts of organisations, sessions not at their end, the summary."));
        words.put(
                TallyFile.NAME,
                new Text(
                        "应有多少行；少一行或换成旧的都会发现。",
                        "Which rows there must be, so that a dropped row or an older file is noticed."));
        words.put(
                RarityFile.NAME,
                new Text(
                        "哪些答案一起出现过多少次，加密的，由记录数出来：好在保存前马上提醒少见的搭配。",
                        "How often answers were given together, encrypted, counted from the records: so that rare ones are"
                                + " pointed out at once."));
        words.put("outcomes.closed", new Text("关闭时全部内容的封条。", "A seal over all of it as it was closed."));
        words.put(
                KnownBackups.NAME,
                new Text(
                        "最近几份备份在哪里、什么时候做的、有多少条，好在出问题时说出用哪一份。",
                        "Where the latest backups are, of when and of how many records, so that a damaged desk can name the one"
                                + " to take."));
        words.put(
                HomeLock.NAME,
                new Text("打开着的标记，里面全是零。", "A mark that the desk is open, with nothing but zeros in it."));
        words.put(
                DeskKeys.TRIES,
                new Text("试错口令的时刻，试对就没了。", "When wrong passphrases were tried; gone with the right one."));
        words.put(Receipts.TRIES, new Text("试错回执号的时刻，一分钟就没了。", "When wrong receipts were tried; gone after a minute."));
        words.put(ServerFile.NAME, new Text("记录所在的服务器，没有密码。", "Which server holds the records, without a password."));
        words.put(
                "shared-",
                new Text(
                        "这台电脑记得的共享记录的状态，没有记录。",
                        "What this workbench remembers of the shared store; no record is in it."));
        words.put(
                "before-restore-",
                new Text(
                        "恢复备份之前的全部文件，加密的。确认一切正常后请自己删除：后来撤回的记录还在里面。",
                        "Everything from before a backup was restored, encrypted. Delete it yourself once all is well: records"
                                + " withdrawn later are still in it."));
        words.put(
                "before-move-",
                new Text(
                        "搬家之前的全部文件，加密的。确认一切正常后请自己删除：后来撤回的记录还在里面。",
                        "Everything from before the records were moved, encrypted. Delete it yourself once all is well:"
                                + " records withdrawn later are still in it."));
        words.put("guides", new Text("安装的指引。没有来访者的内容。", "Guides that were installed; nothing of clients."));
        words.put("studio", new Text("在这里修改的指引。没有来访者的内容。", "Guides that are changed here; nothing of clients."));
        words.put("facts.json", new Text("本地情况：这个服务台自己填的电话、地址。", "What the desk filled in of its own place."));
        words.put("lawyers", new Text("这个服务台的律师名单。", "The desk's own list of lawyers."));
        words.put("appearance", new Text("语言、颜色、大小。", "Language, colours, size."));
        words.put("window", new Text("窗口上次的位置。", "Where the window stood."));
        words.put("group-key.txt", new Text("小组密钥在哪里；密钥不在这里。", "Where the key of the group is; the key is not here."));
        return words;
    }

    /** All of them by name. */
    List<HeldFile> all() throws StoreRefused {
        List<HeldFile> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.sorted().toList()) {
                boolean folder = Files.isDirectory(file);
                String name = String.valueOf(file.getFileName());
                all.add(new HeldFile(folder ? name + "/" : name, size(file), what(name)));
            }
            return all;
        } catch (IOException | UncheckedIOException failure) {
            throw Refusals.unreadable(home);
        }
    }

    private static Text what(String name) {
        return WORDS.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static long size(Path file) throws IOException {
        try (Stream<Path> files = Files.walk(file)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(HomeFiles::length)
                    .sum();
        }
    }

    /* What another part of the program puts away at this moment has no length any more. */
    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
