package advisor.workbench.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.FollowUp;
import advisor.outcome.Key;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Practice;
import advisor.outcome.Receipt;
import advisor.session.Session;
import advisor.workbench.FakeServices;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.desk.StoreDesks;
import advisor.workbench.task.Work;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client comes back with a receipt, at a real desk. */
class ReceiptModelTest {

    @TempDir
    Path home;

    private final Random random = new Random(11);
    private final Receipt receipt = Receipt.random(random);
    private final Session session = AllKinds.session(AllKinds.answers());
    private final Outcome outcome = new Anonymiser(random).anonymise(session);
    private OpenDesk desk;
    private ReceiptModel model;

    @BeforeEach
    void open() throws Exception {
        desk = new StoreDesks(home).demonstration();
        desk.save(outcome, 1, receipt, Organisations.NONE, Practice.of(session, outcome, List.of()));
        model = new ReceiptModel(desk, new FakeServices.Shelf(), FakeServices.CLOCK, Work.inPlace(), Work.inPlace());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void find() {
        model.type(receipt.grouped());
        model.look();
    }

    @Test
    void aNumberIsJudgedWhileItIsTyped() {
        assertThat(model.problem()).isNull();
        model.type("1234 5678");
        assertThat(model.digits()).isEqualTo(8);
        assertThat(model.problem()).isNull();
        assertThat(model.canLook()).isFalse();
        String number = receipt.number();
        char other = number.charAt(4) == '9' ? '0' : (char) (number.charAt(4) + 1);
        model.type(number.substring(0, 4) + other + number.substring(5));
        assertThat(model.problem().en()).startsWith("One digit is not right");
        model.type(number + "0");
        assertThat(model.problem().en()).isEqualTo("One digit too many.");
        model.type("12O4");
        assertThat(model.problem().en()).contains("digits only");
        model.type(receipt.grouped());
        assertThat(model.problem()).isNull();
        assertThat(model.canLook()).isTrue();
    }

    @Test
    void whatIsKeptIsFoundAndFollowedUp() throws Exception {
        find();
        assertThat(model.notice()).isNull();
        assertThat(model.kept().outcome()).isEqualTo(outcome);
        Key advice = outcome.advice().iterator().next();
        model.tell(told -> told.withAccepted(FollowUp.YesNo.YES).withMoneyReturned(FollowUp.Returned.PART));
        model.helped(advice);
        assertThat(desk.find(receipt).orElseThrow().followUp())
                .as("not yet noted")
                .isEmpty();
        model.keep();
        assertThat(model.done()).isEqualTo(ReceiptModel.Done.FOLLOWED_UP);
        FollowUp kept = desk.find(receipt).orElseThrow().followUp().orElseThrow();
        assertThat(kept.accepted()).isEqualTo(FollowUp.YesNo.YES);
        assertThat(kept.moneyReturned()).isEqualTo(FollowUp.Returned.PART);
        assertThat(kept.helped()).containsExactly(advice);
        assertThat(kept.month()).isEqualTo(YearMonth.now(FakeServices.CLOCK));
        model.forget();
        assertThat(model.typed()).isEmpty();
        assertThat(model.kept()).isNull();
        find();
        assertThat(model.told()).isEqualTo(kept);
    }

    @Test
    void nothingIsDeletedBeforeItWasAskedTwice() throws Exception {
        find();
        model.withdraw();
        assertThat(desk.find(receipt)).isPresent();
        model.ask(true);
        model.ask(false);
        model.withdraw();
        assertThat(desk.find(receipt)).isPresent();
        model.ask(true);
        model.withdraw();
        assertThat(model.done()).isEqualTo(ReceiptModel.Done.WITHDRAWN);
        assertThat(model.typed()).isEmpty();
        assertThat(desk.find(receipt)).isEmpty();
        assertThat(desk.outcomes()).isEmpty();
    }

    @Test
    void anotherNumberFindsNothingAndTryingOnAndOnHasToWait() {
        for (int tries = 0; tries < 5; tries++) {
            model.type(Receipt.random(random).number());
            model.look();
            assertThat(model.kept()).isNull();
            assertThat(model.notice().sentence().en()).startsWith("There is no such receipt");
        }
        find();
        assertThat(model.kept()).isNull();
        assertThat(model.notice().remedy().en()).containsPattern("minute|second|[Ww]ait");
        assertThat(model.isLooking()).isFalse();
    }
}
