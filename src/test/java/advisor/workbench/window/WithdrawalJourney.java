package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import advisor.outcome.InventedClients;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.store.Desk;
import advisor.store.DeskStore;
import advisor.store.GroupKey;
import advisor.workbench.FakeServices;
import advisor.workbench.receipt.ReceiptModel;
import advisor.workbench.settings.ExchangeModel;
import advisor.workbench.settings.SettingsSection;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client comes back with a receipt and wants everything deleted: it goes here, and at the other desk with the next file. */
@Tag("window")
class WithdrawalJourney {

    private static final String OURS = "quiet rivers run deep";
    private static final String THEIRS = "blue lanterns by the bridge";

    private final Receipt receipt = Receipt.random(new Random(5));

    @TempDir
    private Path folder;

    private long withdrawn;
    private AtTheDesk desk;

    /* The other desk has taken in all ten records already. */
    @BeforeEach
    void twoDesksThatHaveExchanged() throws Exception {
        GroupKey.make(key());
        Path first = folder.resolve("first.exchange");
        try (DeskStore ours = new Desk(folder.resolve("ours")).create(OURS.toCharArray());
                DeskStore theirs = new Desk(folder.resolve("theirs")).create(THEIRS.toCharArray());
                GroupKey group = GroupKey.read(key())) {
            List<Outcome> outcomes = outcomes();
            ours.saveAll(outcomes.subList(1, 10));
            ours.save(outcomes.get(0), null, receipt, Organisations.NONE);
            withdrawn = outcomes.get(0).id();
            ours.group().export(first, group);
            theirs.group().trust(ours.group().key());
            theirs.group().take(first, group);
            assertThat(theirs.outcomes()).hasSize(10);
        }
    }

    private static List<Outcome> outcomes() {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            return new InventedClients(
                            code -> ((Resolution.Found) library.resolve("personal-information-leak", code)).guide(),
                            LocalDate.of(2026, 11, 24),
                            3)
                    .outcomes(10);
        }
    }

    private Path key() {
        return folder.resolve("group.key");
    }

    @AfterEach
    void leave() {
        desk.leave();
    }

    @Test
    void whatIsDeletedForAClientGoesAtTheOtherDeskToo() throws Exception {
        desk = open("ours", OURS);
        deleteWithTheReceipt();
        allAreSound();
        Path next = folder.resolve("next.exchange");
        execute(() -> desk.model().settings(SettingsSection.EXCHANGE));
        desk.until("the exchange", () -> exchange().group() != null);
        execute(() -> exchange().useKey(key()));
        desk.until("the key", () -> !exchange().isWorking() && desk.shows("settings.exchange.export"));
        execute(() -> exchange().export(next));
        desk.until("the file", () -> exchange().done() != null);
        desk.close();
        desk.leave();

        desk = open("theirs", THEIRS);
        execute(() -> desk.model().settings(SettingsSection.EXCHANGE));
        desk.until("the exchange", () -> exchange().group() != null);
        execute(() -> exchange().useKey(key()));
        desk.until("the key", () -> !exchange().isWorking() && desk.shows("settings.exchange.import"));
        execute(() -> exchange().take(next));
        desk.until("what came of it", () -> exchange().done() != null);
        desk.close();
        try (DeskStore theirs = new Desk(folder.resolve("theirs")).open(THEIRS.toCharArray())) {
            assertThat(theirs.outcomes()).hasSize(9).noneMatch(outcome -> outcome.id() == withdrawn);
            assertThat(theirs.recount().agrees()).isTrue();
        }
    }

    private AtTheDesk open(String home, String passphrase) {
        AtTheDesk at = new AtTheDesk(folder.resolve(home), FakeServices.shelf());
        at.until("the lock", () -> at.shows("passphrase"));
        at.tabTo("passphrase");
        at.type(passphrase);
        at.press(KeyEvent.VK_ENTER);
        at.until("the open desk", () -> at.model().rooms() != null);
        return at;
    }

    private void deleteWithTheReceipt() {
        desk.pressWithControl(KeyEvent.VK_R);
        desk.until("the receipt", () -> desk.focused().equals("receipt.field"));
        desk.type(receipt.number());
        desk.press(KeyEvent.VK_ENTER);
        desk.until("what is kept", () -> desk.shows("receipt.ask"));
        desk.tabTo("receipt.ask");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("the question once more", () -> desk.shows("receipt.withdraw"));
        desk.tabTo("receipt.withdraw");
        desk.press(KeyEvent.VK_SPACE);
        ReceiptModel model = desk.model().rooms().receipt();
        desk.until("that it is deleted", () -> model.done() == ReceiptModel.Done.WITHDRAWN);
        assertThat(desk.shows("receipt.done")).isTrue();
    }

    private void allAreSound() {
        desk.pressWithControl(KeyEvent.VK_3);
        desk.until("the records", () -> desk.shows("outcomes-look-through"));
        desk.tabTo("outcomes-look-through");
        desk.press(KeyEvent.VK_SPACE);
        desk.until("what was found", () -> desk.shows("outcomes-looked-through"));
        assertThat(desk.model().rooms().outcomes().looked().sound()).isTrue();
        assertThat(execute(() -> desk.model().rooms().outcomes().outcomes())).hasSize(9);
    }

    private ExchangeModel exchange() {
        return desk.model().rooms().settings().exchange();
    }
}
