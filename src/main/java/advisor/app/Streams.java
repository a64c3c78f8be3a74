package advisor.app;

import advisor.guide.Text;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where the program reads and prints: UTF-8 whatever the locale says.
 *
 * @param in what is typed or piped in
 * @param out what was asked for
 * @param err what went wrong
 * @param console the terminal, or null when there is none; only passphrases are read from it, unseen
 */
record Streams(
        BufferedReader in,
        PrintStream out,
        PrintStream err,
        @Nullable Console console) {

    /** Those of this process. */
    static Streams ofProcess() {
        return of(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.console());
    }

    static Streams of(InputStream in, OutputStream out, OutputStream err, @Nullable Console console) {
        return new Streams(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                console);
    }

    /** Shows that something is to be typed and gives it without blanks around it; null when the input ended. */
    @Nullable
    String typed() throws Refusal {
        out.print("> ");
        out.flush();
        try {
            String line = in.readLine();
            return line == null ? null : line.strip();
        } catch (IOException failed) {
            throw new Refusal(
                    "",
                    new Text("读不到输入。", "The input can not be read."),
                    new Text("请重新打开终端。", "Open the terminal again."));
        }
    }
}
