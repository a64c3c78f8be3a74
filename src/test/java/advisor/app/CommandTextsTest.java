package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class CommandTextsTest {

    @Test
    void everyCommandAndOptionIsExplainedInChineseAndNothingElseIs() throws IOException {
        Set<String> wanted = new TreeSet<>();
        wanted.addAll(List.of(
                "usage.synopsisHeading",
                "usage.parameterListHeading",
                "usage.optionListHeading",
                "usage.commandListHeading"));
        for (CommandSpec command : commands()) {
            String name = command.qualifiedName(".");
            wanted.addAll(
                    lines(name + ".usage.description", command.usageMessage().description().length));
            wanted.addAll(lines(name + ".usage.footer", command.usageMessage().footer().length));
            for (OptionSpec option : command.options()) {
                String key = option.longestName().substring(2);
                if (!option.inherited()) {
                    wanted.add(command.parent() == null ? key : name + "." + key);
                }
            }
            for (PositionalParamSpec parameter : command.positionalParameters()) {
                wanted.add(name + "." + parameter.paramLabel() + "[" + parameter.index() + "]");
            }
        }

        assertThat(texts().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void helpInChineseHasNoEnglishSentence() {
        Terminal terminal = new Terminal();
        for (CommandSpec command : commands()) {
            List<String> line =
                    new ArrayList<>(Arrays.asList(command.qualifiedName(" ").split(" ")));
            line.remove(0);
            line.addAll(List.of("--help", "--lang", "zh"));

            Terminal.Ended ended = terminal.run(line.toArray(String[]::new));

            assertThat(ended.code()).isZero();
            assertThat(ended.out())
                    .contains("用法：")
                    .doesNotContainPattern("\\b(the|of|with|Usage|Options|Commands)\\b ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frob | 这里不认识“frob”。 | “frob” is not known here.",
                "interview | 还缺 GUIDE。 | Missing: GUIDE.",
                "interview --hlep | 这里不认识“--hlep”。 | “--hlep” is not known here.",
                "frob x | 这里不认识“frob”。 | “frob” is not known here.",
                "interview --locality | 还缺 --locality CODE。 | Missing: --locality CODE.",
                "demo --outcomes abc | --outcomes 要的是整数，不是“abc”。 | --outcomes takes a whole number, not “abc”.",
                "demo --outcomes -1 | --outcomes 要写 0 到 | --outcomes takes a number from 0 to",
                "interview x --date soon | --date 要的是日期，如 2026-11-24，不是“soon”。"
                        + " | --date takes a day such as 2026-11-24, not “soon”.",
                "interview x --date 2026-01-01 --date 2026-01-02 | --date 只能给一次。 | --date can be given only once.",
                "interview x --stop-here | --stop-here 要与 --answers FILE 合用。 | --stop-here needs --answers FILE.",
                "receipt 1 --follow-up x | --follow-up 要的是 KEY=VALUE 的形式 | --follow-up takes KEY=VALUE",
                "compare x --from base --to base --seconds 0 | --seconds 要写 1 到 | --seconds takes a number from 1 to",
            })
    void whatIsTypedWronglyIsToldInTheLanguageAskedFor(String line, String zh, String en) {
        for (String language : List.of("zh", "en")) {
            Terminal.Ended ended = new Terminal().run((line + " --lang " + language).split(" "));

            assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(ended.err()).contains(language.equals("zh") ? zh : en);
        }
    }

    @Test
    void helpIsShownToWhoeverTypesItAsAWord() {
        Terminal.Ended ended = new Terminal().run("help", "--lang", "en");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("interview")
                .isEqualTo(new Terminal().run("--help", "--lang", "en").out());
        assertThat(new Terminal().run("help", "check").out())
                .isEqualTo(new Terminal().run("check", "--help").out());
    }

    @Test
    void aLanguageThatThereIsNotIsRefused() {
        Terminal.Ended ended = new Terminal().run("version", "--lang", "fr");

        assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ended.err()).contains("fr");
    }

    private static List<String> lines(String key, int count) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            keys.add(count == 1 ? key : key + "." + i);
        }
        return keys;
    }

    private static List<CommandSpec> commands() {
        List<CommandSpec> found = new ArrayList<>();
        collect(new CommandLine(new Advisor(Streams.ofProcess(), Map.of(), Clock.systemUTC())).getCommandSpec(), found);
        return found;
    }

    private static void collect(CommandSpec command, List<CommandSpec> found) {
        found.add(command);
        command.subcommands().values().forEach(sub -> collect(sub.getCommandSpec(), found));
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = CommandTexts.class.getResourceAsStream("commands_zh.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
