package advisor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a page that a reader follows: files to write, changes to make, commands to type and what they print. */
final class Tutorial {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$");
    private static final String COMMAND = "java -jar target/advisor-workbench.jar ";

    /**
     * One block.
     *
     * @param kind its language
     * @param about the file it is about, or how a command exits; possibly empty
     * @param text what stands in it
     */
    record Block(String kind, String about, String text) {}

    private Tutorial() {}

    /** All blocks of a page, in order. */
    static List<Block> read(Path page) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(page));
        while (block.find()) {
            String[] head = block.group(1).strip().split(" ", 2);
            blocks.add(new Block(head[0], head.length > 1 ? head[1] : "", block.group(2)));
        }
        return blocks;
    }

    /** Does what a page says, in a folder, with the words that its commands print in place of WORDS. */
    static void follow(List<Block> blocks, Path folder, String language) throws IOException {
        Terminal terminal = new Terminal(Map.of("LC_ALL", language));
        String printed = "";
        String words = "";
        for (Block block : blocks) {
            switch (block.kind()) {
                case "js", "json" -> {
                    Path file = folder.resolve(block.about());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, block.text());
                }
                case "diff" -> change(folder.resolve(block.about()), block.text());
                case "sh" -> {
                    printed = "";
                    int exits = block.about().isEmpty()
                            ? 0
                            : Integer.parseInt(block.about().replace("exits ", ""));
                    for (String line : block.text().lines().toList()) {
                        Terminal.Ended ended = terminal.run(arguments(line, folder, words));
                        printed += (ended.out() + ended.err()).replace(folder + "/", "");
                        assertThat(ended.code()).as(line + "\n" + printed).isEqualTo(exits);
                    }
                    Matcher six =
                            Pattern.compile("(?m)^[a-z]{5}(?:-[a-z]{5}){5}$").matcher(printed);
                    words = six.find() ? six.group() : words;
                }
                case "text" -> assertThat(printed).containsPattern(pattern(block.text()));
                default -> throw new AssertionError("a block of an unknown kind: " + block);
            }
        }
    }

    /* What is to go and what stays must be there exactly once, line by line. */
    private static void change(Path file, String diff) throws IOException {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (String line : diff.lines().toList()) {
            String text = line.isEmpty() ? "" : line.substring(1);
            if (!line.startsWith("+")) {
                before.add(text);
            }
            if (!line.startsWith("-")) {
                after.add(text);
            }
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = Collections.indexOfSubList(lines, before);
        assertThat(at).as(file + "\n" + diff).isNotNegative().isEqualTo(Collections.lastIndexOfSubList(lines, before));
        lines.subList(at, at + before.size()).clear();
        lines.addAll(at, after);
        Files.write(file, lines);
    }

    private static String[] arguments(String line, Path folder, String words) {
        assertThat(line).startsWith(COMMAND);
        List<String> arguments = new ArrayList<>();
        Matcher one = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line.substring(COMMAND.length()));
        while (one.find()) {
            String argument = one.group(1) != null ? one.group(1) : one.group(2);
            arguments.add(
                    argument.startsWith("my-guides")
                            ? folder.resolve(argument).toString()
                            : argument.equals("WORDS") ? words : argument);
        }
        return arguments.toArray(String[]::new);
    }

    private static Pattern pattern(String expected) {
        String[] parts = expected.strip().split("…", -1);
        String middle = String.join(
                "[\\s\\S]*?",
                Arrays.stream(parts).map(part -> Pattern.quote(part.strip())).toList());
        return Pattern.compile(middle);
    }
}
