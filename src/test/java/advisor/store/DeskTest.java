package advisor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import advisor.store.StoreRefused.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

    @TempDir
    Path folder;

    private Path home() {
        return folder.resolve("desk");
    }

    @Test
    void aNewDeskOpensWithItsPassphraseAndNoOther() throws Exception {
        char[] passphrase = "春天来了 2026".toCharArray();
        assertThat(new Desk(home()).kind()).isEqualTo(Desk.Kind.NONE);
        new Desk(home()).create(passphrase).close();
        assertThat(passphrase).containsOnly('\0');
        assertThat(new Desk(home()).kind()).isEqualTo(Desk.Kind.REAL);
        try (DeskStore store = new Desk(home()).open("春天来了 2026".toCharArray())) {
            assertThat(store.outcomes()).isEmpty();
            assertThat(store.foundOnOpening().whole()).isTrue();
            assertThat(store.isDemonstration()).isFalse();
        }
        byte[] before = Files.readAllBytes(home().resolve(Database.FILE));
        refused(Reason.WRONG_PASSPHRASE, () -> new Desk(home()).open("春天来了2026".toCharArray()));
        assertThat(Files.readAllBytes(home().resolve(Database.FILE))).isEqualTo(before);
    }

    @Test
    void nothingButItsFourFilesIsInAHome() throws Exception {
        new Desk(home()).create("passphrase".toCharArray()).close();
        try (var files = Files.list(home())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("desk.json", "outcomes.closed", "outcomes.mv.db", "outcomes.seal");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home())))
                .isEqualTo("rwx------");
        assertThat(permissions()).containsOnly("rw-------");
    }

    private List<String> permissions() throws IOException {
        List<String> all = new ArrayList<>();
        try (var files = Files.list(home())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        return all;
    }

    @Test
    void noFileOfADeskIsOpenToOthersWhateverIsDoneWithIt() throws Exception {
        Path backup = folder.resolve("desk.backup");
        try (DeskStore store = new Desk(home()).openDemonstration()) {
            store.backup(backup);
            store.rewrite();
        }
        assertThat(permissions()).containsOnly("rw-------");
        new Desk(home()).restore(backup, new char[0]).store().close();
        assertThat(permissions()).containsOnly("rw-------");
        // as earlier versions left it
        Files.setPosixFilePermissions(home().resolve(Database.FILE), PosixFilePermissions.fromString("rw-r--r--"));
        new Desk(home()).openDemonstration().close();
        assertThat(permissions()).containsOnly("rw-------");
    }

    @Test
    void theKeyIsWrappedInDeskJson() throws Exception {
        new Desk(home()).create("passphrase".toCharArray()).close();
        String text = Files.readString(home().resolve("desk.json"));
        assertThat(text)
                .contains("\"argon2id\"", "\"memoryKiB\" : 65536", "\"passes\" : 3")
                .doesNotContain("\"key\"");
    }

    @Test
    void theDatabaseIsEncryptedFromTheFirstByte() throws Exception {
        new Desk(home()).create("passphrase".toCharArray()).close();
        assertThat(new CanarySearch("OUTCOMES", "CREATE TABLE", "guide_key", "GUIDE_KEY").in(home()))
                .isEmpty();
        assertThat(new String(Files.readAllBytes(home().resolve(Database.FILE)), 0, 9, StandardCharsets.US_ASCII))
                .isEqualTo("H2encrypt");
    }

    @Test
    void aDeskIsNotMadeTwice() throws Exception {
        new Desk(home()).create("one".toCharArray()).close();
        refused(Reason.DESK_THERE, () -> new Desk(home()).create("two".toCharArray()));
        new Desk(home()).open("one".toCharArray()).close();
    }

    @Test
    void whatABrokenOffBeginningLeftIsNotInTheWay() throws Exception {
        Files.createDirectories(home().resolve("new-desk"));
        Files.writeString(home().resolve("new-desk").resolve(Database.FILE), "half");
        new Desk(home()).create("one".toCharArray()).close();
        assertThat(home().resolve("new-desk")).doesNotExist();
    }

    @Test
    void aDeskThatIsNotThereDoesNotOpen() {
        refused(Reason.NO_DESK, () -> new Desk(home()).open("one".toCharArray()));
        assertThat(home()).doesNotExist();
    }

    @Test
    void anEmptyPassphraseIsRefused() {
        refused(Reason.PASSPHRASE_NEEDED, () -> new Desk(home()).create(new char[0]));
        refused(Reason.PASSPHRASE_NEEDED, () -> new Desk(home()).create(new char[1001]));
    }

    @Test
    void aDemonstrationIsNeverARealDesk() throws Exception {
        try (DeskStore store = new Desk(home()).openDemonstration()) {
            assertThat(store.isDemonstration()).isTrue();
        }
        assertThat(new Desk(home()).kind()).isEqualTo(Desk.Kind.DEMONSTRATION);
        new Desk(home()).openDemonstration().close();
        refused(Reason.DEMONSTRATION, () -> new Desk(home()).open("one".toCharArray()));
        refused(Reason.DESK_THERE, () -> new Desk(home()).create("one".toCharArray()));
        Path real = folder.resolve("real");
        new Desk(real).create("one".toCharArray()).close();
        refused(Reason.NOT_DEMONSTRATION, () -> new Desk(real).openDemonstration());
    }

    @Test
    void aSecondWorkbenchIsRefusedAndTheFirstDoesNotNotice() throws Exception {
        try (DeskStore first = new Desk(home()).create("one".toCharArray())) {
            refused(Reason.IN_USE, () -> new Desk(home()).open("one".toCharArray()));
            assertThat(first.outcomes()).isEmpty();
        }
        new Desk(home()).open("one".toCharArray()).close();
    }

    @Test
    void aClosedStoreSaysSo() throws Exception {
        DeskStore store = new Desk(home()).create("one".toCharArray());
        store.close();
        store.close();
        refused(Reason.CLOSED, store::outcomes);
    }

    @Test
    void anUnwritablePlaceIsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        refused(Reason.UNWRITABLE, () -> new Desk(file.resolve("desk")).create("one".toCharArray()));
        refused(Reason.UNWRITABLE, () -> new Desk(folder.resolve("a;b")).create("one".toCharArray()));
    }

    @Test
    void aReadOnlyFolderIsRefused() throws Exception {
        Files.createDirectories(home());
        try (SmallDisk disk = SmallDisk.mount(home(), 32)) {
            assumeThat(disk.isMounted()).isTrue();
            new Desk(home()).create("one".toCharArray()).close();
            disk.makeReadOnly();
            StoreRefused refused = refused(Reason.UNWRITABLE, () -> new Desk(home()).open("one".toCharArray()));
            assertThat(refused.message().zh()).contains(home().toString());
        }
    }

    @Test
    void aDamagedOrMissingKeyFileIsToldFromAWrongPassphrase() throws Exception {
        new Desk(home()).create("one".toCharArray()).close();
        Path file = home().resolve("desk.json");
        byte[] good = Files.readAllBytes(file);
        for (int at = 0; at < good.length; at += 7) {
            byte[] bad = good.clone();
            bad[at] ^= 4;
            Files.write(file, bad);
            StoreRefused refused = assertThrows(StoreRefused.class, () -> new Desk(home()).open("one".toCharArray()));
            // white space and the order of fields carry nothing
            assertThat(refused.reason()).as("byte %d", at).isEqualTo(Reason.DAMAGED);
            assertThat(Files.readAllBytes(file)).isEqualTo(bad);
        }
        for (int length : new int[] {0, 1, good.length / 2, good.length - 3}) {
            Files.write(file, java.util.Arrays.copyOf(good, length));
            refused(Reason.DAMAGED, () -> new Desk(home()).open("one".toCharArray()));
        }
        Files.delete(file);
        refused(Reason.DAMAGED, () -> new Desk(home()).open("one".toCharArray()));
        refused(Reason.DAMAGED, () -> new Desk(home()).create("one".toCharArray()));
        refused(Reason.DAMAGED, () -> new Desk(home()).openDemonstration());
        Files.write(file, good);
        new Desk(home()).open("one".toCharArray()).close();
    }

    @Test
    void aNewerKeyFileIsLeftAlone() throws Exception {
        Files.createDirectories(home());
        String newer = "{\"format\":3,\"kind\":\"desk\"}";
        String check = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(newer.getBytes(StandardCharsets.UTF_8)));
        Files.writeString(home().resolve("desk.json"), "{\"format\":3,\"kind\":\"desk\",\"check\":\"" + check + "\"}");
        refused(Reason.NEWER, () -> new Desk(home()).open("one".toCharArray()));
    }

    static StoreRefused refused(Reason reason, Executable action) {
        StoreRefused refused = assertThrows(StoreRefused.class, action);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.message().zh()).isNotBlank();
        assertThat(refused.remedy().zh()).isNotBlank();
        assertThat(refused.message().en()).isNotBlank();
        assertThat(refused.remedy().en()).isNotBlank();
        assertThat(refused.getCause()).isNull();
        return refused;
    }
}
