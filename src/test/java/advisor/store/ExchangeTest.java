package advisor.store;

import static advisor.store.DeskTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Organisations;
import advisor.outcome.Outcome;
import advisor.outcome.Receipt;
import advisor.signature.Signer;
import advisor.store.StoreRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {

    @TempDir
    Path folder;

    private final Random random = new Random(77);
    private final Anonymiser anonymiser = new Anonymiser(random);
    private GroupKey group;

    @BeforeEach
    void aGroup() throws Exception {
        GroupKey.make(folder.resolve("group.key"));
        group = GroupKey.read(folder.resolve("group.key"));
    }

    @AfterEach
    void noGroup() {
        group.close();
    }

    private DeskStore open(String name) throws StoreRefused {
        return new Desk(folder.resolve(name)).openDemonstration();
    }

    private Path file() {
        return folder.resolve("one.exchange");
    }

    private Outcome outcome() {
        return anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
    }

    @Test
    void outcomesReachTheOtherDeskOnce() throws Exception {
        Outcome one = outcome();
        try (DeskStore store = open("a")) {
            store.save(one);
            assertThat(store.group().export(file(), group)).isEqualTo(1);
            refused(Reason.FILE_THERE, () -> store.group().export(file(), group));
        }
        try (DeskStore store = open("b")) {
            store.save(outcome());
            assertThat(Acquainted.take(store, file(), group)).isEqualTo(new Imported(1, 0, 0));
            assertThat(Acquainted.take(store, file(), group)).isEqualTo(new Imported(0, 0, 0));
            assertThat(store.outcomes()).contains(one).hasSize(2);
        }
        try (DeskStore store = open("b")) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(2, 0, 0, true));
        }
    }

    @Test
    void aWithdrawalReachesTheOtherDeskWhicheverFileComesFirst() throws Exception {
        Receipt receipt = Receipt.random(random);
        Path later = folder.resolve("later.exchange");
        try (DeskStore store = open("a")) {
            store.save(outcome(), null, receipt, Organisations.NONE);
            store.group().export(file(), group);
            store.withdraw(receipt);
            store.group().export(later, group);
        }
        try (DeskStore store = open("b")) {
            Acquainted.take(store, file(), group);
            assertThat(store.outcomes()).hasSize(1);
            assertThat(Acquainted.take(store, later, group)).isEqualTo(new Imported(0, 1, 0));
            assertThat(store.outcomes()).isEmpty();
            assertThat(store.verify().whole()).isTrue();
        }
        try (DeskStore store = open("c")) {
            Acquainted.take(store, later, group);
            assertThat(Acquainted.take(store, file(), group)).isEqualTo(new Imported(0, 0, 0));
            assertThat(store.outcomes()).isEmpty();
        }
    }

    @Test
    void nothingOfADamagedOrForeignFileIsTakenIn() throws Exception {
        try (DeskStore store = open("a")) {
            List<Outcome> many = new ArrayList<>();
            for (int i = 0; i < 4100; i++) {
                many.add(outcome());
            }
            store.saveAll(many);
            store.group().export(file(), group);
        }
        byte[] good = Files.readAllBytes(file());
        GroupKey.make(folder.resolve("other.key"));
        try (DeskStore store = open("b");
                GroupKey other = GroupKey.read(folder.resolve("other.key"))) {
            refused(Reason.NOT_OF_THIS_GROUP, () -> Acquainted.take(store, file(), other));
            for (int i = 0; i < 30; i++) {
                byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
                if (i % 2 == 1) {
                    bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(file(), bad);
                refused(Reason.NOT_OF_THIS_GROUP, () -> Acquainted.take(store, file(), group));
            }
            refused(Reason.UNREADABLE, () -> Acquainted.take(store, folder.resolve("none"), group));
            assertThat(store.outcomes()).as("still open, and empty").isEmpty();
            Files.write(file(), good);
            assertThat(Acquainted.take(store, file(), group).outcomes()).isEqualTo(4100);
        }
        assertThat(new CanarySearch("stop-payment", "self-protection", "moneyLost").in(file()))
                .isEmpty();
    }

    @Test
    void aDeskThatIsNotKnownIsAskedAboutOnce() throws Exception {
        DeskKey words;
        try (DeskStore store = open("a")) {
            store.save(outcome());
            store.group().export(file(), group);
            words = store.group().key();
            assertThat(store.group().take(file(), group)).as("its own").isEqualTo(new Imported(0, 0, 0));
        }
        try (DeskStore store = open("b")) {
            refused(Reason.UNKNOWN_DESK, () -> store.group().take(file(), group));
            refused(
                    Reason.UNKNOWN_DESK,
                    () -> store.group().take(file(), group, store.group().key().words()));
            assertThat(store.outcomes()).isEmpty();
            assertThat(store.group().trusted()).isEmpty();
            assertThat(store.group().take(file(), group, words.words().replace('-', ' ')))
                    .isEqualTo(new Imported(1, 0, 0));
            assertThat(store.group().trusted()).extracting(TrustedDesk::key).containsExactly(words);
        }
        try (DeskStore store = open("b")) {
            assertThat(store.verify().whole()).isTrue();
            store.group().trust(words);
            assertThat(store.group().trusted()).as("once").hasSize(1);
            assertThat(store.group().take(file(), group)).isEqualTo(new Imported(0, 0, 0));
            assertThat(store.group().distrust(words)).isTrue();
            assertThat(store.group().distrust(words)).isFalse();
            refused(Reason.UNKNOWN_DESK, () -> store.group().take(file(), group));
            assertThat(store.outcomes()).as("what came stays").hasSize(1);
            assertThat(store.verify().whole()).isTrue();
        }
        try (DeskStore store = open("a")) {
            assertThat(store.group().key()).as("the same from day to day").isEqualTo(words);
        }
    }

    @Test
    void whatAnotherDeskOfTheGroupMadeOfAFileIsRefused() throws Exception {
        byte[] key = group.derive("exchange-file");
        Signer own = new Signer(new byte[Signer.SEED]);
        byte[] other = new byte[Signer.SEED];
        other[0] = 1;
        try (DeskStore store = open("b")) {
            store.group().trust(new DeskKey(own.key()));
            // everything as it was written but for one line, and the signature of before
            Files.write(file(), signed(key, own, List.of("withdrawn\t5"), List.of("withdrawn\t7")));
            refused(Reason.NOT_OF_THIS_GROUP, () -> store.group().take(file(), group));
            assertThat(Files.readString(file(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .as("only the group can see whose it is")
                    .doesNotContain(new String(own.key().bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
            // signed anew by somebody else, who is not trusted
            Files.write(file(), signed(key, new Signer(other), List.of("withdrawn\t5"), List.of("withdrawn\t5")));
            refused(Reason.UNKNOWN_DESK, () -> store.group().take(file(), group));
            Files.write(file(), signed(key, own, List.of("withdrawn\t5"), List.of("withdrawn\t5")));
            assertThat(store.group().take(file(), group)).isEqualTo(new Imported(0, 1, 0));
            Files.write(
                    file(),
                    "advisor-workbench exchange 1\n12345678".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThatThrownBy(() -> store.group().take(file(), group)).hasMessageContaining("exported again");
        }
    }

    /* A file whose signature is of one content, and whose pieces are another. */
    private byte[] signed(byte[] key, Signer signer, List<String> read, List<String> signed) throws Exception {
        Random same = new Random(3);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ExchangeFile.Writer honest = new ExchangeFile.Writer(first, key, new Repeated(same.nextLong()));
        honest.piece(signed, true);
        int end = first.size();
        honest.sign(signer);
        byte[] signature = Arrays.copyOfRange(first.toByteArray(), end, first.size());
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        new ExchangeFile.Writer(second, key, new Repeated(new Random(3).nextLong())).piece(read, true);
        second.write(signature);
        return second.toByteArray();
    }

    /** Chance that comes out the same, so that two files begin with the same bytes. */
    private static final class Repeated extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final long seed;

        Repeated(long seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            new Random(seed).nextBytes(bytes);
        }
    }

    @Test
    void aFileThatIsNoKeyIsRefused() throws Exception {
        Files.writeString(folder.resolve("letter"), "dear group");
        refused(Reason.UNREADABLE, () -> GroupKey.read(folder.resolve("letter")));
        refused(Reason.FILE_THERE, () -> GroupKey.make(folder.resolve("letter")));
    }
}
