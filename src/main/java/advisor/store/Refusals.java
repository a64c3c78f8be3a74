package advisor.store;

import advisor.disclosure.Epsilon;
import advisor.disclosure.Quarter;
import advisor.guide.Counted;
import advisor.guide.Text;
import advisor.outcome.Identifying;
import advisor.store.StoreRefused.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** The sentences of this room, and which of them a failure deserves. */
final class Refusals {

    /** With less room than this on the disk a failure to write is put down to it. */
    private static final long LITTLE_ROOM = 1 << 20;

    private Refusals() {}

    static StoreRefused noDesk(Path home) {
        return new StoreRefused(
                Reason.NO_DESK,
                new Text("文件夹 " + home + " 里还没有服务台。", "There is no desk in the folder " + home + " yet."),
                new Text("请先设定口令，建立一个。", "Choose a passphrase to make one."));
    }

    static StoreRefused deskThere(Path home) {
        return new StoreRefused(
                Reason.DESK_THERE,
                new Text("文件夹 " + home + " 里已经有服务台。", "There is a desk in the folder " + home + " already."),
                new Text("请用它的口令打开，或另选一个文件夹。", "Open it with its passphrase, or choose another folder."));
    }

    static StoreRefused wrongPassphrase() {
        return new StoreRefused(
                Reason.WRONG_PASSPHRASE,
                new Text("口令不对。", "The passphrase is not right."),
                new Text(
                        "请检查大小写和输入法，再试一次。没有口令谁也打不开这些记录。",
                        "Check capitals and keyboard and try again. Without the passphrase nobody can open these records."));
    }

    static StoreRefused passphraseNeeded() {
        return new StoreRefused(
                Reason.PASSPHRASE_NEEDED,
                new Text("这里需要口令，1 到 1000 个字符。", "A passphrase is needed here, of 1 to 1000 characters."),
                new Text("请输入口令。", "Give the passphrase."));
    }

    static StoreRefused inUse() {
        return new StoreRefused(
                Reason.IN_USE,
                new Text("另一个工作台正在使用这些记录。", "Another workbench is using these records."),
                new Text("请先关闭另一个窗口或命令，再试一次。", "Close the other window or command first, then try again."));
    }

    static StoreRefused unwritable(Path place) {
        return new StoreRefused(
                Reason.UNWRITABLE,
                new Text("无法写入 " + place + "。", "It is not possible to write to " + place + "."),
                new Text(
                        "请检查文件夹的权限，或者磁盘是不是只读，或另选一个文件夹。",
                        "Check the folder's permissions and whether the disk is read-only, or choose another folder."));
    }

    static StoreRefused diskFull() {
        return new StoreRefused(
                Reason.DISK_FULL,
                new Text("磁盘已满，没有保存。先前保存的记录都在。", "The disk is full, nothing was saved. What was saved before is safe."),
                new Text("请腾出一些空间，再保存一次。", "Free some space, then save again."));
    }

    static StoreRefused damaged(String file) {
        return new StoreRefused(
                Reason.DAMAGED,
                new Text("文件 " + file + " 损坏或不完整。", "The file " + file + " is damaged or incomplete."),
                new Text(
                        "什么都没有改动。请把整个文件夹复制一份留着，再用最近的备份恢复（restore）。",
                        "Nothing was changed. Keep a copy of the whole folder, then restore the newest backup."));
    }

    static StoreRefused missing(String file) {
        return new StoreRefused(
                Reason.DAMAGED,
                new Text("服务台的文件 " + file + " 不见了。", "The desk's file " + file + " is missing."),
                new Text(
                        "什么都没有改动。请用最近的备份恢复（restore）；要重新开始，请另选一个文件夹。",
                        "Nothing was changed. Use restore with the newest backup; to begin anew, choose another folder."));
    }

    static StoreRefused newer() {
        return new StoreRefused(
                Reason.NEWER,
                new Text("这些记录是用更新的版本写的。", "These records were written by a newer version."),
                new Text("请用新版本的程序打开。什么都没有改动。", "Open them with the newer version. Nothing was changed."));
    }

    static StoreRefused demonstration() {
        return new StoreRefused(
                Reason.DEMONSTRATION,
                new Text("这是演示用的服务台，里面的记录没有口令保护。", "This desk is for demonstration; its records have no passphrase."),
                new Text("真实来访者的记录请存到另一个文件夹。", "Keep records of real clients in another folder."));
    }

    static StoreRefused notDemonstration() {
        return new StoreRefused(
                Reason.NOT_DEMONSTRATION,
                new Text("这是真实的服务台，不能用来演示。", "This is a real desk and can not be used for demonstration."),
                new Text("演示请另选一个文件夹。", "Choose another folder for the demonstration."));
    }

    static StoreRefused closed() {
        return new StoreRefused(
                Reason.CLOSED,
                new Text("记录已经关闭。", "The records are closed."),
                new Text("请重新打开服务台。", "Open the desk again."));
    }

    static StoreRefused unreadable(Path file) {
        return new StoreRefused(
                Reason.UNREADABLE,
                new Text("无法读取 " + file + "。", "The file " + file + " can not be read."),
                new Text("请检查文件是否存在、是否有权限。", "Check that it is there and that you may read it."));
    }

    static StoreRefused closedFolder(Path folder) {
        return new StoreRefused(
                Reason.UNREADABLE,
                new Text("没有权限读取文件夹 " + folder + "。", "You may not read the folder " + folder + "."),
                new Text(
                        "它可能是另一个用户的服务台：请用那个用户登录，或另选一个文件夹。",
                        "It may be the desk of another user: log in as that user, or choose another folder."));
    }

    static StoreRefused isFolder(Path folder) {
        return new StoreRefused(
                Reason.FILE_THERE,
                new Text(folder + " 是文件夹，不是文件。", folder + " is a folder and no file."),
                new Text(
                        "请写上文件名，如 " + folder.resolve("desk.backup") + "。",
                        "Add the name of a file, as in " + folder.resolve("desk.backup") + "."));
    }

    static StoreRefused fileThere(Path file) {
        return new StoreRefused(
                Reason.FILE_THERE,
                new Text("已经有文件 " + file + "，没有覆盖它。", "There is a file " + file + " already; it was not overwritten."),
                new Text("请换一个名字，或先移走它。", "Take another name, or move it away first."));
    }

    static StoreRefused identifying(Identifying found) {
        Text what = found.what();
        return new StoreRefused(
                Reason.IDENTIFYING,
                new Text(
                        "没有保存：记录里有像" + what.zh() + "的内容，可能让人认出来访者。",
                        "Nothing was saved: the record holds something like " + what.en()
                                + ", which could lead to a client."),
                new Text(
                        "记录里只应有指引自己的代号。请把这句话告诉指引的作者，或划掉那一项再保存。",
                        "A record holds a guide's own keys only. Tell the guide's author, or strike that line and save again."));
    }

    static StoreRefused tooManyTries(int most, long seconds) {
        return new StoreRefused(
                Reason.TOO_MANY_TRIES,
                new Text(
                        "试错的次数太多了：一分钟最多 " + most + " 次。",
                        "There were too many wrong tries: " + most + " a minute at most."),
                new Text("请过 " + seconds + " 秒再试。", "Try again in " + Counted.of(seconds, "second") + "."));
    }

    static StoreRefused noBackup(Path file) {
        return new StoreRefused(
                Reason.NO_BACKUP,
                new Text(file + " 不是服务台的备份，或者损坏了。", "The file " + file + " is no backup of a desk, or it is damaged."),
                new Text(
                        "什么都没有改动。请试同一处较旧的备份（名字以 .1、.2 结尾）。",
                        "Nothing was changed. Try the older backups beside it, whose names end in .1 and .2."));
    }

    static StoreRefused damagedBackup() {
        return new StoreRefused(
                Reason.NO_BACKUP,
                new Text("这份备份损坏了或者不完整。", "This backup is damaged or incomplete."),
                new Text(
                        "什么都没有改动。请试同一处较旧的备份（名字以 .1、.2 结尾）。",
                        "Nothing was changed. Try the older backups beside it, whose names end in .1 and .2."));
    }

    static StoreRefused periodOpen(Quarter period) {
        return new StoreRefused(
                Reason.PERIOD_OPEN,
                new Text(period + " 还没有结束，不能公布。", period + " is not over yet and can not be published."),
                new Text(
                        period.end() + " 起可以公布。什么都没有公布。",
                        "It can be from " + period.end() + " on. Nothing was published."));
    }

    static StoreRefused periodFolded(Quarter period) {
        return new StoreRefused(
                Reason.NOTHING_RELEASED,
                new Text(
                        period + " 的记录已并入汇总，不能再公布。",
                        "The records of " + period + " are in the summary alone; it can no longer be published."),
                new Text("什么都没有公布。请公布较近的季度。", "Nothing was published. Publish a later quarter."));
    }

    static StoreRefused budgetUsed(int year, Epsilon spent) {
        return new StoreRefused(
                Reason.BUDGET_USED,
                new Text(
                        year + " 年可以透露的量（ε " + ReleaseBook.EPSILON_OF_A_YEAR + "）已经用去 " + spent + "，不够再公布一次。",
                        "Of what may be told in " + year + " (epsilon " + ReleaseBook.EPSILON_OF_A_YEAR + "), " + spent
                                + " is used; that leaves too little for another release."),
                new Text(
                        (year + 1) + " 年 1 月 1 日起可以再公布。什么都没有公布。",
                        "There can be another from 1 January " + (year + 1) + " on. Nothing was published."));
    }

    static StoreRefused ledgerDamaged() {
        return new StoreRefused(
                Reason.NOTHING_RELEASED,
                new Text("公布账本损坏：里面的内容和封条对不上。", "The ledger of releases is damaged: it does not agree with its seals."),
                new Text(
                        "什么都没有公布。请把整个文件夹复制一份留着，再用最近的备份恢复（restore）。",
                        "Nothing was published. Keep a copy of the whole folder, then restore the newest backup."));
    }

    static StoreRefused notWhole() {
        return new StoreRefused(
                Reason.NOTHING_RELEASED,
                new Text(
                        "记录有损坏或缺失，数出来的不可靠；公布一次就不能再改。",
                        "Records are damaged or missing, so the counts could be wrong, and what is published stays."),
                new Text(
                        "什么都没有公布。请用最近的备份恢复（restore），再公布。",
                        "Nothing was published. Restore the newest backup, then publish."));
    }

    static StoreRefused busy() {
        return new StoreRefused(
                Reason.NOTHING_RELEASED,
                new Text("别的服务台正在保存记录，数不完。", "Others are saving records, so they could not be counted to the end."),
                new Text("什么都没有公布。请过一会儿再试。", "Nothing was published. Try again in a while."));
    }

    /** What a failure to write a file means. */
    static StoreRefused writing(Path place, @Nullable IOException failure) {
        return isFull(place, failure) ? diskFull() : unwritable(place);
    }

    /** What a failure of the database means; none of its words are taken over. */
    static StoreRefused database(Path file, Throwable failure) {
        Optional<IOException> unwritten = WatchedPath.takeFailure(file);
        if (unwritten.isPresent()) {
            // the disk was full or did not do what it should; what is in the file is no worse for it
            return writing(file, unwritten.get());
        }
        Throwable at = failure;
        // bounded: causes can go round in a circle
        for (int depth = 0; at != null && depth < 30; depth++, at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return inUse();
            }
            if (at instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_UNSUPPORTED_FORMAT) {
                return newer();
            }
            // H2 also says so when it would have to mend a file that was opened for reading
            if (at instanceof SQLException sql
                    && sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY
                    && !Files.isWritable(file)) {
                return unwritable(file);
            }
            if (at instanceof MVStoreException store
                    && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED
                    && isFull(file, null)) {
                return diskFull();
            }
            if (at instanceof IOException io && isFull(file, io)) {
                return diskFull();
            }
        }
        return damaged(String.valueOf(file.getFileName()));
    }

    private static boolean isFull(Path place, @Nullable IOException failure) {
        String said = failure == null ? "" : failure.getMessage();
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            said = file.getReason();
        }
        String low = said == null ? "" : said.toLowerCase(Locale.ROOT);
        if (low.contains("no space left") || low.contains("not enough space") || low.contains("quota")) {
            return true;
        }
        try {
            Path folder = place;
            while (folder != null && !Files.exists(folder)) {
                folder = folder.getParent();
            }
            // the system's own folders, such as /proc, have no room at all and are not full
            return folder != null
                    && Files.getFileStore(folder).getTotalSpace() > 0
                    && Files.getFileStore(folder).getUsableSpace() < LITTLE_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    static StoreRefused folded(java.time.YearMonth month, java.time.YearMonth before) {
        return new StoreRefused(
                Reason.FOLDED,
                new Text(
                        month + " 的记录不能再保存：" + before + " 以前的记录已并入汇总，逐条的已经删除。",
                        "An outcome of " + month + " can no longer be saved: those before " + before
                                + " are in the summary alone."),
                new Text("请检查电脑的日期是否正确。", "See whether this computer's date is right."));
    }
}
