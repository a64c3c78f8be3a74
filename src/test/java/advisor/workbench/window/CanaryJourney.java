package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Question;
import advisor.store.CanarySearch;
import advisor.workbench.FakeServices;
import java.awt.event.KeyEvent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client says of themselves is typed into every field that takes words, and looked for on the disk. */
@Tag("window")
class CanaryJourney {

    private static final String NAME = "司马小兰";
    private static final String NUMBER = "13812349876";
    private static final String WORDS = "邻居把我的电话贴在楼道里";
    private static final String COMPANY = "蓝鲸海豚装修公司";
    private static final String LOGGED = "13712340987";
    private static final String EVIDENCE = "转账截图在旧手机相册";

    @TempDir
    private Path folder;

    private final Instant begun = Instant.now();
    private final CanarySearch search = new CanarySearch(NAME, NUMBER, WORDS, COMPANY, EVIDENCE, LOGGED);
    private final List<String> typed = new ArrayList<>();
    private AtTheDesk desk;

    @BeforeEach
    void open() {
        desk = new AtTheDesk(folder.resolve("desk"), new FakeServices.Shelf());
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    @Test
    void whatAClientSaysReachesNoFile() {
        desk.demonstrate("desk-guide");
        desk.begin("desk-guide", "");
        noteEvidence();
        desk.answerEverything(this::answer);
        assertThat(typed).containsExactly(COMPANY, WORDS, EVIDENCE);
        assertThat(desk.said()).contains(NAME, NUMBER, WORDS, COMPANY, EVIDENCE);
        assertThat(left()).as("while the session runs").isEmpty();
        desk.concludeAndSave();
        assertThat(desk.said())
                .as("what the session still holds")
                .doesNotContain(NAME, NUMBER, WORDS, COMPANY, EVIDENCE);
        assertThat(left()).as("when it is saved").isEmpty();
        desk.close();
        assertThat(left()).as("when the desk is closed").isEmpty();
    }

    /* Or an empty result would mean nothing. */
    @Test
    void theSearchFindsEachOfThemInEachEncoding() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String word : List.of(NAME, NUMBER, WORDS, COMPANY, EVIDENCE)) {
            byte[] utf8 = ("ab" + word).getBytes(StandardCharsets.UTF_8);
            files.put("utf8-" + files.size(), utf8);
            files.put("utf16-" + files.size(), word.getBytes(StandardCharsets.UTF_16));
            files.put("gbk-" + files.size(), word.getBytes(Charset.forName("GBK")));
            files.put("base64-" + files.size(), Base64.getEncoder().encode(utf8));
        }
        Path home = Files.createDirectories(folder.resolve("desk"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path written = Files.write(home.resolve(file.getKey()), file.getValue());
            assertThat(left()).as(file.getKey()).isNotEmpty();
            Files.delete(written);
        }
        assertThat(left()).isEmpty();
    }

    private void answer(Question question) {
        switch (question.kind()) {
            case NUMBER, MONEY -> type("3500");
            case DATE -> type("yesterday");
            case PLACE -> desk.findPlace("qinhuai");
            case ORGANISATION -> ownWords(COMPANY);
            case TEXT -> ownWords(WORDS);
            case EVIDENCE_LIST -> {
                ownWords(EVIDENCE);
                desk.press(KeyEvent.VK_ENTER);
            }
            default -> desk.chooseFirst(question);
        }
    }

    /* One key leads into the log from the question, and the same key leads back. */
    private void noteEvidence() {
        desk.press(KeyEvent.VK_F9);
        desk.until("the evidence log", () -> desk.focused().equals("evidence.field"));
        desk.type(LOGGED);
        desk.paste(NAME + EVIDENCE);
        desk.press(KeyEvent.VK_ENTER);
        desk.until("the piece", () -> desk.shows("evidence.remove.0"));
        assertThat(left()).as("with evidence noted").isEmpty();
        desk.press(KeyEvent.VK_F9);
        desk.until("the plan", () -> desk.shows("plan"));
    }

    private void type(String text) {
        desk.tabTo("field");
        desk.type(text);
    }

    private void ownWords(String words) {
        type(NUMBER);
        desk.paste(NAME + words);
        typed.add(words);
    }

    /* The home with its logs, the temp folder, and where Java keeps preferences. */
    private List<String> left() {
        List<String> hits = new ArrayList<>(search.in(folder));
        hits.addAll(search.changedSince(begun).in(Path.of(System.getProperty("java.io.tmpdir"))));
        Path preferences = Path.of(System.getProperty("user.home"), ".java");
        if (Files.isDirectory(preferences)) {
            hits.addAll(search.in(preferences));
        }
        return hits;
    }
}
