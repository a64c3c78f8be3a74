package advisor.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference documents every name of the declarations with its signature, and nothing else, in both languages. */
class ScriptReferenceTest {

    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Pattern EXPORTED = Pattern.compile("(?m)^export (interface [^{]*|type .*)");
    private static final Pattern HEADING = Pattern.compile("(?m)^### `(.*)`$");
    private static final Pattern ITEM = Pattern.compile("(?m)^- `([^`]*)`(: |：)(.*)$");

    /* What is exported by its head, each with the signatures of its members. */
    private static Map<String, List<String>> declared() throws IOException {
        String text = Files.readString(Path.of("scripts/guide.d.ts")).replaceAll("(?s)/\\*\\*.*?\\*/", "");
        Map<String, List<String>> all = new LinkedHashMap<>();
        Matcher head = EXPORTED.matcher(text);
        while (head.find()) {
            boolean isInterface = head.group(1).startsWith("interface");
            all.put(
                    plain(head.group(1)),
                    isInterface ? members(text.substring(head.end(), text.indexOf("\n}", head.end()))) : List.of());
        }
        return all;
    }

    /* A member ends with a line that neither a bracket nor a comma holds open. */
    private static List<String> members(String body) {
        List<String> members = new ArrayList<>();
        StringBuilder member = new StringBuilder();
        for (String line : body.substring(1).lines().toList()) {
            member.append(' ').append(line);
            long open = member.chars().filter(c -> "({[".indexOf(c) >= 0).count();
            long closed = member.chars().filter(c -> ")}]".indexOf(c) >= 0).count();
            if (open == closed && !plain(member.toString()).isEmpty()) {
                members.add(plain(member.toString()));
                member.setLength(0);
            }
        }
        return members;
    }

    private static String plain(String signature) {
        return signature.replaceAll("\\s+", " ").replace("( ", "(").strip();
    }

    private static Map<String, List<String>> documented(String page) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List<MatchResult> heads = HEADING.matcher(page).results().toList();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).start() : page.length();
            all.put(
                    heads.get(i).group(1),
                    ITEM.matcher(page.substring(heads.get(i).end(), end))
                            .results()
                            .map(item -> item.group(1))
                            .toList());
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"script-reference.md", "script-reference.zh.md"})
    void everyExportedNameAndNothingElseIsDocumentedWithItsSignature(String page) throws IOException {
        String text = Files.readString(PAGES.resolve(page));
        assertThat(documented(text)).hasSizeGreaterThan(20).containsExactlyInAnyOrderEntriesOf(declared());
        assertThat(ITEM.matcher(text).results().map(item -> item.group(3).strip()))
                .as("each says what it is for")
                .hasSizeGreaterThan(60)
                .allMatch(words -> words.length() > 2);
    }

    @Test
    void bothLanguagesKeepTheSameOrder() throws IOException {
        assertThat(new ArrayList<>(documented(Files.readString(PAGES.resolve("script-reference.zh.md")))
                        .entrySet()))
                .isEqualTo(new ArrayList<>(documented(Files.readString(PAGES.resolve("script-reference.md")))
                        .entrySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"script-reference.md", "script-reference.zh.md", "writing-a-guide.md", "writing-a-guide.zh.md"})
    void thePagesOfTheManualLeadOnlyToPagesThatAreThere(String page) throws IOException {
        TreeSet<String> linked = new TreeSet<>();
        Pattern.compile("\\]\\(([^)#]+)\\)")
                .matcher(Files.readString(PAGES.resolve(page)))
                .results()
                .forEach(link -> linked.add(link.group(1)));
        assertThat(linked)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(PAGES.resolve(link)).exists());
    }
}
