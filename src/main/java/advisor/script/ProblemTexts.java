package advisor.script;

import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The sentences for each code of problem that loading can find. */
final class ProblemTexts {

    private static final Properties TEXTS = read();

    private ProblemTexts() {}

    private static Properties read() {
        Properties texts = new Properties();
        try (InputStream in = ProblemTexts.class.getResourceAsStream("problems.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its sentences for problems");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    /** Whether there are sentences for a code. */
    static boolean knows(String code) {
        return TEXTS.containsKey(code + ".zh");
    }

    /** An error with its sentences, in which {0}, {1} … stand for the arguments. */
    static Problem problem(String code, List<?> arguments, String file, int line) {
        String known = knows(code) ? code : "script-error";
        return new Problem(
                known,
                Severity.ERROR,
                file,
                line,
                new Text(text(known + ".zh", arguments), text(known + ".en", arguments)),
                new Text(text(known + ".remedy.zh", arguments), text(known + ".remedy.en", arguments)));
    }

    private static String text(String key, List<?> arguments) {
        String text = TEXTS.getProperty(key, "");
        for (int i = 0; i < 4; i++) {
            text = text.replace("{" + i + "}", i < arguments.size() ? plain(String.valueOf(arguments.get(i))) : "");
        }
        return text;
    }

    /* What a guide wrote may hold anything; only one line of printable text of it is shown. */
    private static String plain(String argument) {
        String line =
                argument.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}
