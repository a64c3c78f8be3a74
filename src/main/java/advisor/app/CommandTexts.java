package advisor.app;

import advisor.guide.Language;
import advisor.guide.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command line says about itself and about what was typed wrongly, in the language of the run. */
final class CommandTexts {

    private static final String BUNDLE = "advisor.app.commands";

    private static final Map<Class<?>, Text> KINDS = Map.of(
            int.class, new Text("整数", "a whole number"),
            Integer.class, new Text("整数", "a whole number"),
            LocalDate.class, new Text("日期，如 2026-11-24", "a day such as 2026-11-24"),
            Path.class, new Text("文件或文件夹的路径", "the path of a file or folder"),
            Map.class, new Text(" KEY=VALUE 的形式", "KEY=VALUE"));

    private CommandTexts() {}

    /** The language that {@code --lang} asks for among arguments that are not read yet, or {@code otherwise}. */
    static Language asked(String[] args, Language otherwise) {
        Language asked = otherwise;
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            if (value.equals("zh") || value.equals("en")) {
                asked = value.equals("en") ? Language.EN : Language.ZH;
            }
        }
        return asked;
    }

    /** Gives every command its help in this language. */
    static void into(CommandLine line, Language language) {
        if (language == Language.ZH) {
            line.setResourceBundle(ResourceBundle.getBundle(
                    BUNDLE, Locale.CHINESE, CommandTexts.class.getClassLoader(), NO_OTHER_LANGUAGE));
        }
    }

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What is wrong with what was typed. */
    static Text wrong(ParameterException wrong, String... args) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            return slipped(missing.getCommandLine(), args)
                    .map(CommandTexts::unknown)
                    .orElseGet(() -> missing(missing.getMissing()));
        }
        ArgSpec about = wrong.getArgSpec();
        if (wrong instanceof OverwrittenOptionException twice) {
            String option = label(twice.getOverwritten());
            return new Text(option + " 只能给一次。", option + " can be given only once.");
        }
        String value = wrong.getValue();
        if (about != null && value != null) {
            Text kind = KINDS.getOrDefault(about.type(), new Text("别的值", "another value"));
            return new Text(
                    label(about) + " 要的是" + kind.zh() + "，不是“" + value + "”。",
                    label(about) + " takes " + kind.en() + ", not “" + value + "”.");
        }
        Set<String> next = wrong.getCommandLine().getSubcommands().keySet();
        if (about == null && !next.isEmpty()) {
            return new Text(
                    "后面还要写做什么：" + String.join("、", next) + "。", "Say what to do: " + String.join(", ", next) + ".");
        }
        return new Text("命令行写得不对：" + wrong.getMessage(), "The command line is not right: " + wrong.getMessage());
    }

    private static Text unmatched(UnmatchedArgumentException wrong) {
        String what = wrong.getUnmatched().get(0);
        List<String> near = wrong.getSuggestions().stream()
                .map(suggestion -> suggestion.split("=", 2)[0])
                .distinct()
                .toList();
        return new Text(
                "这里不认识“" + what + "”。" + (near.isEmpty() ? "" : "是不是 " + String.join("、", near) + "？"),
                "“" + what + "” is not known here."
                        + (near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?"));
    }

    /* A slip in an option is what is wrong, and not that something is missing besides. */
    private static Optional<String> slipped(CommandLine command, String... args) {
        Set<String> known = command.getCommandSpec().optionsMap().keySet();
        return Stream.of(args)
                .takeWhile(arg -> !arg.equals("--"))
                .filter(arg -> arg.startsWith("--"))
                .map(arg -> arg.split("=", 2)[0])
                .filter(arg -> !known.contains(arg))
                .findFirst();
    }

    private static Text unknown(String option) {
        return new Text("这里不认识“" + option + "”。", "“" + option + "” is not known here.");
    }

    private static Text missing(List<ArgSpec> missing) {
        List<String> labels = missing.stream().map(CommandTexts::withValue).toList();
        return new Text("还缺 " + String.join("、", labels) + "。", "Missing: " + String.join(", ", labels) + ".");
    }

    private static String label(ArgSpec about) {
        return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
    }

    private static String withValue(ArgSpec about) {
        return about instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : about.paramLabel();
    }
}
