package advisor.store;

import advisor.guide.Text;
import advisor.store.StoreRefused.Reason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/** What goes wrong with a shared store, in sentences; none of what a server says is taken over but its five-letter code. */
final class ServerRefusals {

    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "23505");

    private ServerRefusals() {}

    /** The code of a failure as in the SQL standard; empty when it has none. */
    static String state(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 30; depth++, at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    /** Whether two wrote at once, so that one of them has to begin again; a row that is there already is that as well. */
    static boolean isConflict(Throwable failure) {
        return CONFLICTS.contains(state(failure));
    }

    /** Whether the connection is of no further use. */
    static boolean isLost(Throwable failure) {
        String state = state(failure);
        return state.startsWith("08") || state.startsWith("57P");
    }

    /** What a failure means. */
    static StoreRefused of(ServerAddress address, Throwable failure) {
        if (hasCause(failure, SSLException.class)
                || hasCause(failure, CertificateException.class)
                || hasCause(failure, FileNotFoundException.class)) {
            return notTrusted(address);
        }
        if (hasCause(failure, FlywayException.class)) {
            FlywayException flyway = cause(failure, FlywayException.class);
            if (flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                return otherTables(address);
            }
        }
        String state = state(failure);
        return switch (state) {
            case "28P01", "28000" -> wrongPassword(address);
            // the driver says so when encryption is asked for and the server has none
            case "08004" -> notTrusted(address);
            case "3D000", "3F000" -> noDatabase(address);
            case "42501" -> notAllowed(address);
            case "53100" -> serverFull();
            case "53300" -> busy();
            case "25006" -> readOnly(address);
            case "40001", "40P01", "23505" -> busy();
            default ->
                isLost(failure) || state.equals("57014") || (state.isEmpty() && hasCause(failure, IOException.class))
                        ? gone(address)
                        : fault(address, state);
        };
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> kind) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 30; depth++, at = at.getCause()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Throwable> T cause(Throwable failure, Class<T> kind) {
        Throwable at = failure;
        while (at != null && !kind.isInstance(at)) {
            at = at.getCause();
        }
        return kind.cast(java.util.Objects.requireNonNull(at));
    }

    static StoreRefused gone(ServerAddress address) {
        return new StoreRefused(
                Reason.SERVER_GONE,
                new Text(
                        "连不上服务器 " + address.shown() + "，或者连接断了。",
                        "The server " + address.shown() + " does not answer, or the connection broke."),
                new Text(
                        "请检查网络，再做一次。做两次也只会保存一次；先前保存的都在。",
                        "Check the network and do it again: done twice it is saved once, and what was saved before is safe."));
    }

    private static StoreRefused wrongPassword(ServerAddress address) {
        return new StoreRefused(
                Reason.SERVER_REFUSES,
                new Text(
                        "服务器 " + address.shown() + " 不接受这个用户名或密码。",
                        "The server " + address.shown() + " does not take this user or password."),
                new Text(
                        "请检查地址里的 user= 和 --jdbc-password-file 指的文件（或 pgpass 文件）。这不是服务台的口令。",
                        "Check user= in the URL and the file of --jdbc-password-file (or the pgpass file). It is not the"
                                + " desk's passphrase."));
    }

    private static StoreRefused noDatabase(ServerAddress address) {
        return new StoreRefused(
                Reason.SERVER_REFUSES,
                new Text(
                        "服务器上没有 " + address.shown() + " 这个数据库。",
                        "There is no database " + address.shown() + " on the server."),
                new Text(
                        "请检查地址，或请管理服务器的人建一个空的数据库。",
                        "Check the URL, or have whoever runs the server make" + " an empty one."));
    }

    private static StoreRefused notAllowed(ServerAddress address) {
        return new StoreRefused(
                Reason.SERVER_REFUSES,
                new Text(
                        "这个用户在 " + address.shown() + " 里没有足够的权限。",
                        "This user may not do that in " + address.shown() + "."),
                new Text(
                        "请管理服务器的人给它这个数据库的建表和读写权限。",
                        "Have whoever runs the server let it make, read and write tables in this database."));
    }

    private static StoreRefused readOnly(ServerAddress address) {
        return new StoreRefused(
                Reason.SERVER_REFUSES,
                new Text(
                        "服务器 " + address.shown() + " 现在只能读，没有保存。",
                        "The server " + address.shown() + " can only be read at the moment; nothing was saved."),
                new Text(
                        "它可能是备用机。请管理服务器的人看一下，或在地址里加 targetServerType=primary。",
                        "It may be a standby. Ask whoever runs it, or add targetServerType=primary to the URL."));
    }

    private static StoreRefused notTrusted(ServerAddress address) {
        return new StoreRefused(
                Reason.SERVER_REFUSES,
                new Text(
                        "无法确认 " + address.shown() + " 就是那台服务器：它的证书不被信任，或没有加密。",
                        "It can not be made sure that " + address.shown()
                                + " is that server: its certificate is not trusted, or it does not encrypt."),
                new Text(
                        "请向管理服务器的人要根证书，放到 ~/.postgresql/root.crt，或在地址里加 sslrootcert=文件。",
                        "Ask whoever runs the server for its root certificate, put it at ~/.postgresql/root.crt, or add"
                                + " sslrootcert=FILE to the URL."));
    }

    private static StoreRefused serverFull() {
        return new StoreRefused(
                Reason.SERVER_REFUSES,
                new Text(
                        "服务器的磁盘满了，没有保存。先前保存的记录都在。",
                        "The server's disk is full, nothing was saved. What was saved" + " before is safe."),
                new Text("请告诉管理服务器的人，腾出空间后再保存一次。", "Tell whoever runs the server, and save again when there is room."));
    }

    private static StoreRefused busy() {
        return new StoreRefused(
                Reason.SERVER_GONE,
                new Text("同时使用服务器的人太多，这一次没有轮到。", "Too many use the server at once; this time it was not our turn."),
                new Text("请过一会儿再做一次。", "Do it again in a while."));
    }

    private static StoreRefused fault(ServerAddress address, String state) {
        return new StoreRefused(
                Reason.SERVER_REFUSES,
                new Text(
                        "服务器 " + address.shown() + " 拒绝了（代码 " + state + "）。",
                        "The server " + address.shown() + " refused (code " + state + ")."),
                new Text("请把这个代码告诉管理服务器的人。什么都没有丢。", "Tell whoever runs the server this code. Nothing was lost."));
    }

    private static StoreRefused otherTables(ServerAddress address) {
        return new StoreRefused(
                Reason.SERVER_REFUSES,
                new Text(
                        "数据库 " + address.shown() + " 里已经有别的表。",
                        "The database " + address.shown() + " holds tables of something else."),
                new Text("什么都没有改动。请用一个空的数据库。", "Nothing was changed. Use an empty database."));
    }

    static StoreRefused damaged(ServerAddress address) {
        return new StoreRefused(
                Reason.DAMAGED,
                new Text(
                        "服务器 " + address.shown() + " 上的记录有损坏或缺失。",
                        "Records on the server " + address.shown() + " are damaged or missing."),
                new Text(
                        "什么都没有改动。请管理服务器的人保留现状，再从最近的备份恢复。",
                        "Nothing was changed. Have whoever runs the server keep it as it is, and restore the newest backup."));
    }

    static StoreRefused noStore(ServerAddress address) {
        return new StoreRefused(
                Reason.NO_DESK,
                new Text(
                        "数据库 " + address.shown() + " 里还没有记录。",
                        "There are no records in the database " + address.shown() + " yet."),
                new Text(
                        "请先设定口令建一个，或用 outcomes move --to 把一个服务台的记录搬过去。",
                        "Choose a passphrase to make some, or move a desk's there with outcomes move --to."));
    }

    static StoreRefused storeThere(ServerAddress address) {
        return new StoreRefused(
                Reason.DESK_THERE,
                new Text(
                        "数据库 " + address.shown() + " 里已经有记录。",
                        "There are records in the database " + address.shown() + " already."),
                new Text(
                        "请用它的口令打开，或另选一个空的数据库。要并入本台的记录，先 outcomes export，再在那边 outcomes import。",
                        "Open it with its passphrase, or choose an empty database. To take this desk's records in, use outcomes"
                                + " export here and outcomes import there."));
    }

    static StoreRefused otherDesk(ServerAddress address) {
        return new StoreRefused(
                Reason.OTHER_DESK,
                new Text(
                        "数据库 " + address.shown() + " 里是另一个服务台的记录，不是这个文件夹一直用的那些。",
                        "The database " + address.shown()
                                + " holds another desk's records, not those this folder has used."),
                new Text(
                        "请检查地址；确实要用它，请另选一个文件夹（--home）。",
                        "Check the URL; to use it all the same, choose another" + " folder with --home."));
    }

    static StoreRefused notHere() {
        return new StoreRefused(
                Reason.SHARED,
                new Text(
                        "记录在共享的服务器上，备份不能直接恢复到那里。",
                        "The records are on a shared server; a backup is not restored there" + " directly."),
                new Text(
                        "请用 --home 另选一个空文件夹恢复，再用 outcomes move --to 搬到一个空的数据库。",
                        "Restore it into an empty folder with --home, then move it to an empty database with outcomes"
                                + " move --to."));
    }

    static StoreRefused noDemonstration() {
        return new StoreRefused(
                Reason.SHARED,
                new Text(
                        "演示服务台建在自己的文件夹里，不建在共享的服务器上。",
                        "A demonstration is made in a folder of its own, not on a shared" + " server."),
                new Text("请去掉 --jdbc，另选一个文件夹（--home）。", "Leave --jdbc out and choose another folder with --home."));
    }

    static StoreRefused alreadyThere() {
        return new StoreRefused(
                Reason.SHARED,
                new Text("记录已经在那里了，什么都没有改动。", "The records are there already; nothing was changed."),
                new Text("不必再搬。", "There is no need to move them."));
    }

    static StoreRefused homeFirst() {
        return new StoreRefused(
                Reason.SHARED,
                new Text("记录在另一台服务器上。", "The records are on another server."),
                new Text(
                        "请先用 outcomes move --to home 搬回来，再搬到新的地方。",
                        "Move them home first with outcomes move --to home, then to the new place."));
    }

    static StoreRefused noUrl() {
        return new StoreRefused(
                Reason.BAD_URL,
                new Text("这不是 PostgreSQL 的地址。", "This is no address of PostgreSQL."),
                new Text(
                        "请写成 jdbc:postgresql://主机:5432/数据库?user=用户名。",
                        "Write it as jdbc:postgresql://HOST:5432/DATABASE?user=NAME."));
    }

    static StoreRefused secretInUrl() {
        return new StoreRefused(
                Reason.BAD_URL,
                new Text(
                        "地址里不能有密码：命令行和设置别人看得到。",
                        "A URL can not hold a password: others can see a command line and" + " settings."),
                new Text(
                        "请把密码写进只有自己能读的文件的第一行，用 --jdbc-password-file 指出，或用 pgpass 文件；用户名写成 ?user=。",
                        "Put the password on the first line of a file that only you can read and name it with"
                                + " --jdbc-password-file, or use a pgpass file; the user goes into ?user=."));
    }

    static StoreRefused otherParameter(Set<String> known) {
        String names = String.join(", ", known);
        return new StoreRefused(
                Reason.BAD_URL,
                new Text("地址里有这里不接受的参数。", "The URL has a parameter that is not taken here."),
                new Text("可以用的：" + names + "。", "These are: " + names + "."));
    }

    static StoreRefused notEncrypted() {
        return new StoreRefused(
                Reason.BAD_URL,
                new Text("到另一台机器的连接必须加密。", "A connection to another machine has to be encrypted."),
                new Text(
                        "请去掉 sslmode=（默认 verify-full），或通过本机的隧道连接 localhost。",
                        "Leave sslmode= out (verify-full is usual), or connect to localhost through a tunnel."));
    }
}
