package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.guide.Question;
import advisor.store.CanarySearch;
import advisor.workbench.FakeServices;
import advisor.workbench.session.Stage;
import java.awt.event.KeyEvent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
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

    /** In the client's list of calls: one that is chosen for the case, and one that is not. */
    private static final String CALLED = "13812340521";

    private static final String UNCHOSEN = "15962348817";

    /** In messages that are pasted. */
    private static final String ADDRESS = "lanjing-kefu@example.com";

    private static final String MESSAGE = "请把验证码发给客服小蓝";

    private static final List<String> ALL =
            List.of(NAME, NUMBER, WORDS, COMPANY, EVIDENCE, LOGGED, CALLED, UNCHOSEN, ADDRESS, MESSAGE);

    @TempDir
    private Path folder;

    /** What the client brings along on a stick; the desk only reads there. */
    @TempDir
    private Path theirs;

    private final Instant begun = Instant.now();
    private final CanarySearch search = new CanarySearch(ALL.toArray(String[]::new));
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

    /* A list of calls from a file, messages that are pasted, a picture of them shown to the client meanwhile. */
    @Test
    void whatIsImportedAndPastedWhileTheClientLooksOnReachesNoFile() throws Exception {
        desk.demonstrate("desk-guide");
        desk.press(KeyEvent.VK_F4);
        desk.until("the client's window", () -> desk.clientSees("client.welcome"));
        execute(() -> desk.window().toFront());
        desk.begin("desk-guide", "");
        desk.until("the question for the client", () -> desk.clientSees("client.choice.adult"));
        desk.touch("client.choice.adult");
        desk.press(KeyEvent.VK_F9);
        desk.until("the evidence log", () -> desk.focused().equals("evidence.field"));
        desk.paste("2026-11-16 20:14 " + ADDRESS + "\n" + NAME + MESSAGE + " " + NUMBER + " ¥3000");
        desk.press(KeyEvent.VK_ENTER);
        desk.until("the messages", () -> desk.noted().size() == 2);
        desk.tabTo("evidence.calls");
        desk.press(KeyEvent.VK_SPACE);
        desk.chooseFile(callList());
        desk.until("its callers", () -> desk.shows("evidence.caller.1"));
        assertThat(left()).as("with a list of calls read").isEmpty();
        desk.tabTo("evidence.caller.0");
        desk.press(KeyEvent.VK_SPACE);
        desk.tabTo("evidence.take");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the caller", () -> desk.noted().size() == 3);
        assertThat(String.join("\n", desk.noted()))
                .contains(ADDRESS, MESSAGE, NAME, NUMBER, CALLED)
                .doesNotContain(UNCHOSEN);
        assertThat(left()).as("with all of it noted").isEmpty();
        desk.pressContinue();
        desk.until("the second question for the client", () -> desk.clientSees("client.choice.no"));
        desk.pressWithControl(KeyEvent.VK_E);
        desk.until("where it would end", () -> desk.stage() instanceof Stage.StoppingHere);
        desk.tabTo("take");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the conclusion", () -> desk.stage() instanceof Stage.Concluding);
        desk.pressContinue();
        desk.until("what will be kept", () -> desk.clientSees("client.record"));
        desk.pressContinue();
        desk.until("saved", () -> desk.clientSees("client.goodbye"));
        assertThat(desk.noted()).as("what the session still holds").isEmpty();
        assertThat(left()).as("when it is saved").isEmpty();
        desk.close();
        assertThat(left()).as("when the desk is closed").isEmpty();
    }

    /* Older than this session, or the search would find the client's own file. */
    private Path callList() throws Exception {
        Path list = Files.writeString(
                theirs.resolve("calls.csv"),
                "number,time,seconds\n" + CALLED + ",2026-11-16 20:14:07,95\n" + CALLED + ",2026-11-17 09:30:00,12\n"
                        + UNCHOSEN + ",2026-11-18 10:00:00,40\n");
        assertThat(search.in(theirs)).as("the search reads such a file").isNotEmpty();
        Files.setLastModifiedTime(list, FileTime.from(begun.minusSeconds(3600)));
        return list;
    }

    /* Or an empty result would mean nothing. */
    @Test
    void theSearchFindsEachOfThemInEachEncoding() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String word : ALL) {
            byte[] utf8 = ("ab" + word).getBytes(StandardCharsets.UTF_8);
            files.put("utf8-" + files.size(), utf8);
            files.put("utf16-" + files.size(), word.getBytes(StandardCharsets.UTF_16));
            files.put("gbk-" + files.size(), word.getBytes(Charset.forName("GBK")));
            files.put("hex-" + files.size(), HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
            files.put("base64-" + files.size(), Base64.getEncoder().encode(utf8));
        }
        Path home = Files.createDirectories(folder.resolve("desk"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path written = Files.write(home.resolve(file.getKey()), file.getValue());
            assertThat(search.in(folder)).as(file.getKey()).isNotEmpty();
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

    /* The home with its logs, the temp folder, and where Java and the desktop keep what they like to remember. */
    private List<String> left() {
        List<String> hits = new ArrayList<>(search.in(folder));
        CanarySearch changed = new CanarySearch(ALL.toArray(String[]::new)).changedSince(begun);
        hits.addAll(changed.in(Path.of(System.getProperty("java.io.tmpdir"))));
        for (String remembered : List.of(".java", ".config", ".local/share", ".cache")) {
            Path place = Path.of(System.getProperty("user.home"), remembered);
            if (Files.isDirectory(place)) {
                hits.addAll(changed.in(place));
            }
        }
        return hits;
    }
}
