package advisor.store;

import static advisor.store.DeskTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import advisor.guide.Answer;
import advisor.guide.WorkingDays;
import advisor.outcome.AllKinds;
import advisor.outcome.Anonymiser;
import advisor.outcome.Feedback;
import advisor.outcome.Key;
import advisor.outcome.Outcome;
import advisor.outcome.Unfinished;
import advisor.session.Session;
import advisor.store.StoreRefused.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskStoreTest {

    private static final int FILLED = 40;

    @TempDir
    Path home;

    private final Anonymiser anonymiser = new Anonymiser(new Random(5));

    private Outcome outcome() {
        return anonymiser.anonymise(AllKinds.session(AllKinds.answers()));
    }

    private DeskStore open() throws StoreRefused {
        return new Desk(home).openDemonstration();
    }

    @Test
    void whatIsSavedIsThereAfterwards() throws Exception {
        Outcome one = outcome().withFeedback(Feedback.HELPED).withDone(List.of(new Key("stop-payment")));
        Outcome two = outcome().strike(new Key("harm"));
        try (DeskStore store = open()) {
            store.save(one);
            store.save(two);
            assertThat(store.outcomes()).containsExactlyInAnyOrder(one, two);
        }
        try (DeskStore store = open()) {
            assertThat(store.outcomes()).containsExactlyInAnyOrder(one, two);
            assertThat(store.verify()).isEqualTo(new Verification(2, 0, 0, true));
            assertThat(store.foundOnOpening().lost()).isZero();
        }
    }

    @Test
    void ratingsOfAdviceAreKept() throws Exception {
        Outcome one = outcome().withRatings(Map.of(new Key("stop-payment"), Feedback.HELPED));
        try (DeskStore store = open()) {
            store.save(one);
        }
        try (DeskStore store = open()) {
            assertThat(store.outcomes()).containsExactly(one);
        }
    }

    @Test
    @OnlyInAFile
    void aDeskMadeBeforeThereWereRatingsIsBroughtUpToDateWithACopyOfIt() throws Exception {
        Outcome old = outcome();
        try (DeskStore store = open()) {
            store.save(old);
        }
        OldDesk.backToFirst(home);
        byte[] before = Files.readAllBytes(home.resolve(Database.FILE));
        byte[] seal = Files.readAllBytes(home.resolve(TallyFile.NAME));
        Outcome one = outcome().withRatings(Map.of(new Key("stop-payment"), Feedback.DID_NOT_HELP));
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            store.save(one);
            assertThat(store.outcomes()).containsExactlyInAnyOrder(old, one);
        }
        Path wayBack = home.resolve("outcomes.version-1-1.backup");
        try (DeskStore store =
                new Desk(home.resolve("back")).restore(wayBack, new char[0]).store()) {
            assertThat(store.outcomes()).containsExactly(old);
            assertThat(store.foundOnOpening().whole()).isTrue();
        }
        Archive.read(wayBack, Files.createDirectory(home.resolve("unpacked")));
        assertThat(home.resolve("unpacked").resolve(Database.FILE)).hasBinaryContent(before);
        assertThat(home.resolve("unpacked").resolve(TallyFile.NAME)).hasBinaryContent(seal);
    }

    @Test
    void savingTwiceIsSavingOnce() throws Exception {
        Outcome one = outcome();
        try (DeskStore store = open()) {
            store.save(one);
            store.save(one);
            store.saveAll(List.of(one, outcome()));
            assertThat(store.verify()).isEqualTo(new Verification(2, 0, 0, true));
        }
    }

    @Test
    void anotherOutcomeUnderTheSameNumberDoesNotTakeItsPlace() throws Exception {
        Outcome one = outcome();
        try (DeskStore store = open()) {
            store.save(one);
            org.junit.jupiter.api.Assertions.assertThrows(
                    IllegalArgumentException.class, () -> store.save(one.strike(new Key("harm"))));
            assertThat(store.outcomes()).containsExactly(one);
            assertThat(store.verify().whole()).isTrue();
        }
        try (DeskStore store = open()) {
            assertThat(store.outcomes()).containsExactly(one);
            assertThat(store.foundOnOpening().whole()).isTrue();
        }
    }

    @Test
    void rowsAreStoredInTheOrderOfTheirRandomNumbersAlone() throws Exception {
        List<Long> saved = new ArrayList<>();
        try (DeskStore store = open()) {
            for (int i = 0; i < 50; i++) {
                Outcome outcome = outcome();
                saved.add(outcome.id());
                store.save(outcome);
            }
            List<Long> found = store.outcomes().stream().map(Outcome::id).toList();
            saved.sort(null);
            assertThat(found).isEqualTo(saved);
        }
    }

    @Test
    void aSessionInProgressIsKeptUntilItIsSaved() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T06:05:41Z"), ZoneOffset.UTC);
        Session session = AllKinds.session(AllKinds.answers());
        long id;
        Unfinished saved;
        try (DeskStore store = new Desk(home, clock).openDemonstration()) {
            id = store.newSession();
            store.keep(id, AllKinds.session(Map.of("danger", new Answer.Choice("no"))));
            store.keep(id, session);
        }
        try (DeskStore store = open()) {
            assertThat(store.unfinished()).hasSize(1);
            KeptSession kept = store.unfinished().get(0);
            assertThat(kept.keptAt()).isEqualTo("2026-11-23T06:05:00Z");
            assertThat(kept.unfinished().id()).isEqualTo(id);
            Unfinished.Resumed resumed =
                    kept.unfinished().resume(store.guide(kept.unfinished()).orElseThrow(), WorkingDays.WEEKENDS);
            assertThat(resumed.session().answerTo("act")).isEqualTo(session.answerTo("act"));
            store.save(anonymiser.anonymise(session), id);
            assertThat(store.unfinished()).isEmpty();
            assertThat(store.outcomes()).hasSize(1);
            saved = kept.unfinished();
        }
        // on a server others may begin with the guide at that moment: it goes when the store is opened next
        try (DeskStore store = open()) {
            assertThat(store.guide(saved)).isEmpty();
        }
    }

    @Test
    void aSessionCanBeForgotten() throws Exception {
        try (DeskStore store = open()) {
            long one = store.newSession();
            long two = store.newSession();
            store.keep(one, AllKinds.session(AllKinds.answers()));
            store.keep(two, AllKinds.session(AllKinds.answers()));
            store.forget(one);
            assertThat(store.unfinished()).hasSize(1);
            assertThat(store.guide(store.unfinished().get(0).unfinished())).isPresent();
            store.forget(two);
            store.forget(two);
            assertThat(store.unfinished()).isEmpty();
        }
    }

    @Test
    void nothingAClientSaidIsOnTheDisk() throws Exception {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        CanarySearch search = new CanarySearch(
                "4321987", "7654321", "秦淮糖果", "欧阳翠花", "13951234567", "蓝色封皮", "zebra-receipt", "2026-11-14");
        Instant start = Instant.now().minusSeconds(1);
        try (DeskStore store = open()) {
            Session session = AllKinds.session(AllKinds.answers());
            store.keep(store.newSession(), session);
            store.save(anonymiser.anonymise(session));
            assertThat(search.in(home)).isEmpty();
        }
        assertThat(search.in(home)).isEmpty();
        assertThat(search.changedSince(start).in(temp)).isEmpty();
    }

    @Test
    void whatWasAboutToTakeThePlaceOfAFileIsClearedAway() throws Exception {
        List<String> names = List.of(
                Database.FILE,
                TallyFile.NAME,
                ClosedFile.NAME,
                KeyFile.NAME,
                KnownBackups.NAME,
                ServerFile.NAME,
                "shared-0123.seal",
                DeskKeys.TRIES,
                Receipts.TRIES);
        open().close();
        for (String name : names) {
            Path half = Files.writeString(home.resolve(name + ".4711.new"), "half");
            Files.setLastModifiedTime(half, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        }
        Path other = Files.writeString(home.resolve("guide.new"), "somebody's own");
        open().close();
        try (var files = Files.list(home)) {
            assertThat(files.filter(name -> name.toString().endsWith(".new"))).containsExactly(other);
        }
    }

    @Test
    @OnlyInAFile
    void whatWasSavedIsThereBeforeAWriteThatBrokeOffWithinABlock() throws Exception {
        Path cut = Files.createDirectory(home.resolve("cut"));
        Outcome one = outcome();
        try (DeskStore store = open()) {
            store.save(one);
            // as the disk has it when the program ends now, and the next write was begun
            for (String name : List.of(KeyFile.NAME, TallyFile.NAME, Database.FILE)) {
                Files.copy(home.resolve(name), cut.resolve(name));
            }
        }
        Files.write(cut.resolve(Database.FILE), new byte[100], StandardOpenOption.APPEND);
        try (DeskStore store = new Desk(cut).openDemonstration()) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            assertThat(store.outcomes()).containsExactly(one);
        }
    }

    private Path link(Path folder) {
        Path link = home.resolve("link");
        try {
            Files.createSymbolicLink(link, folder);
        } catch (UnsupportedOperationException | IOException noLinks) {
            assumeThat(noLinks).as("links are to be had").isNull();
        }
        return link;
    }

    @Test
    @OnlyInAFile
    void aLinkDoesNotHideAPlaceThatCanNotBeUsed() throws Exception {
        Path folder = Files.createDirectory(home.resolve("desk;INIT=CREATE TABLE more (id INT)"));
        Path link = link(folder);
        refused(Reason.UNWRITABLE, () -> new Desk(link).openDemonstration());
        try (var files = Files.list(home)) {
            assertThat(files).as("nothing is made elsewhere").containsExactlyInAnyOrder(folder, link);
        }
    }

    @Test
    void aDeskIsOpenedThroughALink() throws Exception {
        Path folder = Files.createDirectory(home.resolve("another disk"));
        Path link = link(folder);
        Outcome one = outcome();
        try (DeskStore store = new Desk(link.resolve("desk")).openDemonstration()) {
            store.save(one);
        }
        try (DeskStore store = new Desk(link.resolve("desk")).openDemonstration()) {
            assertThat(store.foundOnOpening().whole()).isTrue();
            assertThat(store.mended()).isEmpty();
            assertThat(store.outcomes()).extracting(Outcome::id).containsExactly(one.id());
        }
        try (DeskStore store = new Desk(folder.resolve("desk")).openDemonstration()) {
            assertThat(store.mended()).isEmpty();
            assertThat(store.verify().outcomes()).isEqualTo(1);
        }
    }

    @Test
    void outcomesAreExportedIntoANewFile() throws Exception {
        Path file = home.resolve("export.json");
        try (DeskStore store = open()) {
            List<Outcome> outcomes = List.of(outcome(), outcome().withFeedback(Feedback.HELPED));
            store.saveAll(outcomes);
            assertThat(store.export(file)).isEqualTo(2);
            JsonNode json = new JsonMapper().readTree(file.toFile());
            assertThat(json.path("format").asInt()).isEqualTo(1);
            assertThat(json.path("outcomes")).hasSize(2);
            JsonNode first = json.path("outcomes").path(0);
            assertThat(first.path("city").asText()).isEqualTo("320100");
            assertThat(first.path("answers").path("harm").path(0).asText()).isEqualTo("moneyLost");
            String before = Files.readString(file);
            refused(Reason.FILE_THERE, () -> store.export(file));
            refused(
                    Reason.UNWRITABLE,
                    () -> store.export(home.resolve("nowhere").resolve("export.json")));
            assertThat(Files.readString(file)).isEqualTo(before);
            try (var files = Files.list(home)) {
                assertThat(files).noneMatch(name -> name.toString().endsWith(".new"));
            }
            assertThat(new CanarySearch("4321987", "欧阳翠花", "2026-11-14").in(home))
                    .isEmpty();
        }
    }

    @Test
    void whatATakerThrowsIsItsOwn() throws Exception {
        try (DeskStore store = open()) {
            store.save(outcome());
            org.junit.jupiter.api.Assertions.assertThrows(
                    java.util.NoSuchElementException.class,
                    () -> store.forEach(outcome -> {
                        throw new java.util.NoSuchElementException();
                    }));
            assertThat(store.outcomes()).hasSize(1);
        }
    }

    @Test
    @OnlyInAFile
    void anAlteredRowIsNoticed() throws Exception {
        try (DeskStore store = open()) {
            store.saveAll(List.of(outcome(), outcome(), outcome()));
        }
        alter("UPDATE outcomes SET conclusion = 'act-now' WHERE id = (SELECT MIN(id) FROM outcomes)");
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(2, 1, 0, false));
            assertThat(store.outcomes()).hasSize(2);
            assertThat(store.verify().lost()).isEqualTo(1);
            store.save(outcome());
            assertThat(store.verify()).isEqualTo(new Verification(3, 1, 0, false));
        }
    }

    @Test
    @OnlyInAFile
    void aDroppedRowIsNoticedAndStaysSo() throws Exception {
        try (DeskStore store = open()) {
            store.saveAll(List.of(outcome(), outcome(), outcome()));
        }
        alter("DELETE FROM outcomes WHERE id = (SELECT MIN(id) FROM outcomes)");
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(2, 0, 1, false));
            store.save(outcome());
        }
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(3, 0, 1, false));
            assertThat(store.foundOnOpening().sentence().en()).contains("1 is missing");
        }
    }

    @Test
    @OnlyInAFile
    void anAlteredGuideIsNoticedInEveryOutcomeThatNamesIt() throws Exception {
        try (DeskStore store = open()) {
            store.saveAll(List.of(outcome(), outcome()));
        }
        alter("UPDATE guides_used SET version = '2.0.0'");
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening().damaged()).isEqualTo(2);
        }
    }

    @Test
    @OnlyInAFile
    void anOlderDatabaseFileIsNoticed() throws Exception {
        try (DeskStore store = open()) {
            store.save(outcome());
        }
        byte[] older = Files.readAllBytes(home.resolve(Database.FILE));
        try (DeskStore store = open()) {
            store.save(outcome());
        }
        Files.write(home.resolve(Database.FILE), older);
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(1, 0, 1, false));
        }
    }

    @Test
    @OnlyInAFile
    void aLostSealIsNoticed() throws Exception {
        try (DeskStore store = open()) {
            store.save(outcome());
        }
        Files.writeString(home.resolve(TallyFile.NAME), "seal 1\n0 0\nxyz\n");
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening()).isEqualTo(new Verification(1, 0, 0, false));
            assertThat(store.foundOnOpening().lost()).isEqualTo(1);
        }
        Files.delete(home.resolve(TallyFile.NAME));
        try (DeskStore store = open()) {
            assertThat(store.foundOnOpening().whole()).isFalse();
        }
    }

    @Test
    @OnlyInAFile
    void aMissingDatabaseIsNotMadeAnew() throws Exception {
        open().close();
        Files.delete(home.resolve(Database.FILE));
        refused(Reason.DAMAGED, this::open);
        assertThat(home.resolve(Database.FILE)).doesNotExist();
    }

    @Test
    @OnlyInAFile
    void aNewerDatabaseIsLeftAlone() throws Exception {
        open().close();
        alter("INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                + " VALUES (999, '999', 'to come', 'SQL', 'V999__to_come.sql', 'desk', 1, TRUE)");
        refused(Reason.NEWER, this::open);
    }

    @Test
    @OnlyInAFile
    void aCutFileIsNeverTakenForWhole() throws Exception {
        filled(FILLED);
        byte[] good = Files.readAllBytes(home.resolve(Database.FILE));
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            int length = i < 4 ? i * 5000 : random.nextInt(good.length);
            damagedOrNoticed(Arrays.copyOf(good, length), "cut to " + length);
        }
    }

    @Test
    @OnlyInAFile
    void aFlippedBitNeverChangesAnOutcome() throws Exception {
        filled(40);
        List<Outcome> outcomes;
        try (DeskStore store = open()) {
            outcomes = store.outcomes();
        }
        byte[] good = Files.readAllBytes(home.resolve(Database.FILE));
        Random random = new Random(12);
        for (int i = 0; i < 100; i++) {
            byte[] bad = good.clone();
            int at = random.nextInt(good.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            put(bad);
            try (DeskStore store = open()) {
                assertThat(outcomes).as("flip at %d", at).containsAll(store.outcomes());
                assertThat(store.outcomes().size() == outcomes.size()
                                || store.foundOnOpening().lost() > 0)
                        .isTrue();
            } catch (StoreRefused refused) {
                assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
            }
            assertThat(isKept(bad)).as("flip at %d", at).isTrue();
        }
    }

    private void filled(int outcomes) throws StoreRefused {
        try (DeskStore store = open()) {
            for (int i = 0; i < outcomes; i++) {
                store.save(outcome());
            }
        }
    }

    /* As a new file, since H2 keeps the lock on one that it failed to open. */
    private void put(byte[] content) throws IOException {
        Path beside = Files.write(home.resolve("beside"), content);
        Files.move(beside, home.resolve(Database.FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    private void damagedOrNoticed(byte[] content, String what) throws Exception {
        put(content);
        try (DeskStore store = open()) {
            // what follows the last written page can be cut off and nothing is lost
            assertThat(store.foundOnOpening().whole())
                    .as(what)
                    .isEqualTo(store.outcomes().size() == FILLED
                            && store.foundOnOpening().damaged() == 0
                            && store.recount().agrees());
        } catch (StoreRefused refused) {
            assertThat(refused.reason()).as(what).isEqualTo(Reason.DAMAGED);
        }
        // a file that was cut back to before the last migration is brought up to date, with a copy of it as it was
        assertThat(isKept(content)).as(what).isTrue();
    }

    private boolean isKept(byte[] content) throws IOException {
        Path unpacked = home.resolve("kept");
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.toList()) {
                Path database = file;
                if (file.toString().endsWith(".backup")) {
                    Archive.clear(unpacked);
                    Archive.read(file, Files.createDirectory(unpacked));
                    database = unpacked.resolve(Database.FILE);
                }
                if (database.toString().endsWith(".mv.db") && Arrays.equals(Files.readAllBytes(database), content)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    @OnlyInAFile
    void readingNeverWritesAndDamageIsPutAsideBeforeWriting() throws Exception {
        filled(20);
        byte[] good = Files.readAllBytes(home.resolve(Database.FILE));
        try (DeskStore store = open()) {
            assertThat(store.outcomes()).hasSize(20);
            assertThat(store.unfinished()).isEmpty();
        }
        assertThat(Files.readAllBytes(home.resolve(Database.FILE))).isEqualTo(good);
        alter("DELETE FROM outcomes WHERE id = (SELECT MIN(id) FROM outcomes)");
        byte[] bad = Files.readAllBytes(home.resolve(Database.FILE));
        try (DeskStore store = open()) {
            assertThat(home.resolve(Database.PUT_ASIDE)).doesNotExist();
            store.save(outcome());
        }
        assertThat(Files.readAllBytes(home.resolve(Database.PUT_ASIDE))).isEqualTo(bad);
    }

    @Test
    @OnlyInAFile
    void aFullDiskLosesNothingThatWasSaved() throws Exception {
        Path small = Files.createDirectory(home.resolve("small"));
        try (SmallDisk disk = SmallDisk.mount(small, 4)) {
            assumeThat(disk.isMounted()).isTrue();
            List<Outcome> saved = new ArrayList<>();
            Outcome last = outcome();
            try (DeskStore store = new Desk(small).openDemonstration()) {
                for (int i = 0; i < 5000; i++) {
                    last = outcome();
                    store.save(last);
                    saved.add(last);
                }
            } catch (StoreRefused refused) {
                assertThat(refused.reason()).isEqualTo(Reason.DISK_FULL);
            }
            assertThat(saved).isNotEmpty().hasSizeLessThan(5000);
            Path copy = Files.createDirectory(home.resolve("copy"));
            for (String name : List.of("desk.json", Database.FILE, TallyFile.NAME)) {
                Files.copy(small.resolve(name), copy.resolve(name));
            }
            try (DeskStore store = new Desk(copy).openDemonstration()) {
                assertThat(store.outcomes()).containsAll(saved);
                assertThat(store.foundOnOpening().whole()).isTrue();
                store.save(last);
                assertThat(store.outcomes()).contains(last);
            }
        }
    }

    /** As somebody could who has the key and H2's own tools. */
    private void alter(String sql) throws Exception {
        try (Database database =
                Database.open(home, KeyFile.read(home.resolve(KeyFile.NAME)).plainKey())) {
            database.write(handle -> handle.execute(sql));
            database.sync();
        }
    }
}
