package advisor.app;

import advisor.guide.Text;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.StoreRefused;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Opens the desk that the command line names, with the passphrase from where it says. */
final class DeskDoor {

    /** What stands for a character that could not be read; a passphrase of these would be anybody's. */
    private static final char UNREADABLE = '\ufffd';

    private final Advisor advisor;

    DeskDoor(Advisor advisor) {
        this.advisor = advisor;
    }

    /**
     * Opens the desk.
     *
     * @param make whether a home that is not there is made
     */
    DeskStore open(boolean make) throws Refusal {
        DeskStore store = opened(make);
        // beside what the command prints, which a program may read
        store.mended().ifPresent(text -> advisor.streams().err().println(advisor.say(text)));
        return store;
    }

    private DeskStore opened(boolean make) throws Refusal {
        Desk desk = advisor.desk();
        try {
            return switch (desk.kind()) {
                case DEMONSTRATION -> {
                    checkPassphraseFile();
                    yield desk.openDemonstration();
                }
                case REAL -> desk.open(passphrase(false));
                case NONE -> {
                    if (!make && desk.server().isPresent()) {
                        throw new Refusal(
                                "--jdbc",
                                new Text(
                                        "数据库 " + desk.server().get().shown() + " 里还没有记录。",
                                        "There are no records in the database "
                                                + desk.server().get().shown() + " yet."),
                                new Text(
                                        "请检查 --jdbc，或用 outcomes move --to 把服务台的记录搬过去。",
                                        "Check --jdbc, or move a desk's records there with outcomes move --to."));
                    }
                    if (!make) {
                        throw new Refusal(
                                "--home",
                                new Text("文件夹 " + desk.home() + " 里没有服务台。", "There is no desk in " + desk.home() + "."),
                                new Text(
                                        "请检查 --home。第一次用 interview … --save 保存时会建一个；demo 建演示服务台。",
                                        "Check --home. The first interview … --save makes a desk, and demo one for"
                                                + " demonstration."));
                    }
                    yield desk.create(passphrase(true));
                }
            };
        } catch (StoreRefused refused) {
            throw refusal(refused);
        }
    }

    /* A demonstration needs none, but a file that was named must be there: a slip in its name would go unnoticed. */
    private void checkPassphraseFile() throws Refusal {
        String file = advisor.passphraseFile();
        if (file != null && !file.equals("-")) {
            Arrays.fill(ofFile(Path.of(file)), '\0');
        }
    }

    /** Opens the demonstration desk, and makes it when the home is not there. */
    DeskStore openDemonstration() throws Refusal {
        checkPassphraseFile();
        try {
            return advisor.desk().openDemonstration();
        } catch (StoreRefused refused) {
            throw refusal(refused);
        }
    }

    /** The passphrase a backup opens with; empty when none is given, as a demonstration needs none. */
    char[] passphraseOfBackup() throws Refusal {
        return advisor.passphraseFile() == null && advisor.streams().console() == null
                ? new char[0]
                : passphrase(false);
    }

    /** The passphrase that opens a desk; empty for a demonstration, which needs none. */
    char[] passphraseOf(Desk desk) throws Refusal {
        try {
            return switch (desk.kind()) {
                case REAL -> passphrase(false);
                case DEMONSTRATION -> new char[0];
                case NONE ->
                    throw new Refusal(
                            "--home",
                            new Text("这里没有记录可搬。", "There are no records to move here."),
                            new Text("请检查 --home。", "Check --home."));
            };
        } catch (StoreRefused refused) {
            throw refusal(refused);
        }
    }

    /** The passphrase that opens the desk now. */
    char[] passphraseNow() throws Refusal {
        return passphrase(false);
    }

    /** The passphrase that opens a publisher's key. */
    char[] passphraseOfKey(Path key) throws Refusal {
        String file = advisor.passphraseFile();
        if (file != null) {
            return passphrase(false);
        }
        Console console = advisor.streams().console();
        if (console == null) {
            throw new Refusal(
                    "--passphrase-file",
                    new Text("密钥文件 " + key + " 要口令才能打开。", "The key in " + key + " opens with a passphrase."),
                    new Text("请用 --passphrase-file 文件 给出。", "Give it with --passphrase-file FILE."));
        }
        return unseen(console, new Text("密钥的口令：", "Passphrase of the key:"));
    }

    /** A passphrase that shall open the desk from now on. */
    char[] freshPassphrase(@Nullable String file) throws Refusal {
        if (file != null) {
            return ofFile(Path.of(file));
        }
        Console console = advisor.streams().console();
        if (console == null) {
            throw new Refusal(
                    "--new-passphrase-file",
                    new Text("需要新的口令。", "The new passphrase is needed."),
                    new Text("请用 --new-passphrase-file 文件 给出。", "Give it with --new-passphrase-file FILE."));
        }
        return typed(console, true);
    }

    /** What the store said, for whoever typed the command. */
    static Refusal refusal(StoreRefused refused) {
        return new Refusal("--home", refused.message(), refused.remedy());
    }

    private char[] passphrase(boolean fresh) throws Refusal {
        String file = advisor.passphraseFile();
        if (file != null) {
            return file.equals("-") ? firstLine(advisor.streams().in(), "-") : ofFile(Path.of(file));
        }
        Console console = advisor.streams().console();
        if (console == null) {
            throw new Refusal(
                    "--passphrase-file",
                    new Text("需要服务台的口令。", "The desk's passphrase is needed."),
                    new Text(
                            "请用 --passphrase-file 文件 给出（- 表示从标准输入读取）。",
                            "Give it with --passphrase-file FILE (- reads it from standard input)."));
        }
        return typed(console, fresh);
    }

    private char[] typed(Console console, boolean fresh) throws Refusal {
        char[] first = unseen(
                console,
                new Text(
                        fresh ? "定一个新的口令：" : "服务台口令：", fresh ? "Choose a new passphrase:" : "Passphrase of the desk:"));
        if (fresh && first.length > 0) {
            refuseUnreadable(first);
            char[] again = unseen(console, new Text("再输一遍：", "Once more:"));
            boolean same = Arrays.equals(first, again);
            Arrays.fill(again, '\0');
            if (!same) {
                Arrays.fill(first, '\0');
                throw new Refusal(
                        "--passphrase-file",
                        new Text("两次输入不一样，什么都没有改动。", "The two differ; nothing was done."),
                        new Text("请再试一次。", "Try again."));
            }
        }
        return first;
    }

    /* The prompt goes the way of all other words: the terminal's own would not know Chinese in every locale. */
    private char[] unseen(Console console, Text prompt) {
        advisor.streams().out().print(advisor.say(prompt) + " ");
        advisor.streams().out().flush();
        char[] typed = console.readPassword();
        return typed == null ? new char[0] : typed;
    }

    private static void refuseUnreadable(char[] typed) throws Refusal {
        for (char one : typed) {
            if (one == UNREADABLE) {
                Arrays.fill(typed, '\0');
                throw new Refusal(
                        "--new-passphrase-file",
                        new Text(
                                "这个终端的编码读不出口令里的字，什么都没有改动。",
                                "This terminal's encoding can not tell the characters of the passphrase; nothing was done."),
                        new Text(
                                "请先设 LC_ALL=C.UTF-8，或者把口令写在文件里给出。",
                                "Set LC_ALL=C.UTF-8 first, or give the passphrase in a file."));
            }
        }
    }

    private static char[] ofFile(Path file) throws Refusal {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return firstLine(reader, file.toString());
        } catch (NoSuchFileException missing) {
            throw unreadable(file.toString(), "没有文件 ", "There is no file ");
        } catch (IOException failed) {
            throw unreadable(file.toString(), "读不出口令文件 ", "The passphrase can not be read from ");
        }
    }

    private static char[] firstLine(BufferedReader reader, String name) throws Refusal {
        @Nullable String line;
        try {
            line = reader.readLine();
        } catch (IOException failed) {
            throw unreadable(name, "读不出口令文件 ", "The passphrase can not be read from ");
        }
        if (line == null || line.isEmpty()) {
            throw unreadable(name, "口令是空的：", "The passphrase is empty: ");
        }
        return line.toCharArray();
    }

    private static Refusal unreadable(String name, String zh, String en) {
        return new Refusal(
                "--passphrase-file",
                new Text(zh + name + "。", en + name + "."),
                new Text("请检查 --passphrase-file。", "Check --passphrase-file."));
    }
}
