package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.Mutations;
import advisor.guide.RandomGuides;
import advisor.guide.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was proven before is believed only of what is exactly the same, and changes nothing that is found. */
class ProofBookTest {

    private static final Setting DAY = RandomGuides.SETTING;

    @TempDir
    private Path folder;

    private static Proof prove(Guide guide, Setting setting, ProofBook book) {
        Proof proof = Prover.prove(guide, setting, 60_000, book);
        assertThat(proof.undecided()).isEmpty();
        return proof;
    }

    private static List<String> found(Proof proof) {
        return proof.findings().stream()
                .map(finding -> finding.code() + " " + finding.id() + " "
                        + finding.message().en())
                .toList();
    }

    @Property(tries = 3)
    void anotherVersionIsFoundToBeWhatItIsWhateverWasProvenOfTheFirst(@ForAll @LongRange(min = 0) long seed) {
        holds(seed);
    }

    static void holds(long seed) {
        Guide guide = RandomGuides.loose(seed, 2);
        ProofBook book = ProofBook.empty();
        assertThat(found(prove(guide, DAY, book))).isEqualTo(found(prove(guide, DAY, ProofBook.empty())));
        for (Mutations.Kind kind : Mutations.Kind.values()) {
            Guide other = Mutations.of(guide, kind, seed).guide();
            assertThat(found(prove(other, DAY, book)))
                    .as("%s of %s", kind, guide.json())
                    .isEqualTo(found(prove(other, DAY, ProofBook.empty())));
        }
        Setting later = Setting.on(LocalDate.of(2027, 2, 11), DAY.locality());
        assertThat(found(prove(guide, later, book))).isEqualTo(found(prove(guide, later, ProofBook.empty())));
    }

    @Test
    void theSameGuideIsNotProvenTwiceAndOneRuleNotAllOfIt() {
        Guide guide = RandomGuides.guide(5, 2, true);
        ProofBook book = ProofBook.empty();
        Proof first = prove(guide, DAY, book);
        Proof again = prove(guide, DAY, book);
        assertThat(first.known()).isZero();
        assertThat(again.known()).isEqualTo(again.asked()).isEqualTo(first.asked());
        Guide other = Stream.iterate(0L, seed -> seed + 1)
                .map(seed -> Mutations.of(guide, Mutations.Kind.DROP_WHEN, seed).guide())
                .filter(mutant -> !mutant.equals(guide))
                .findFirst()
                .orElseThrow();
        Proof changed = prove(other, DAY, book);
        assertThat(changed.known()).isPositive().isLessThan(changed.asked());
    }

    @Test
    void whatWasProvenIsReadAgainFromItsFile() throws IOException {
        Guide guide = RandomGuides.loose(3, 2);
        ProofBook book = ProofBook.empty();
        Proof first = prove(guide, DAY, book);
        Path file = folder.resolve("proofs");
        book.write(file);
        ProofBook read = ProofBook.read(file);
        assertThat(read.damage()).isEmpty();
        Proof again = prove(guide, DAY, read);
        assertThat(again.known()).isPositive();
        assertThat(found(again)).isEqualTo(found(first));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        // hashes and yes or no, and not a word of the guide
        assertThat(Files.readAllLines(file).subList(1, Files.readAllLines(file).size() - 1))
                .allMatch(line -> line.matches("[0-9a-f]{32} (yes|no|all|[0-9+,-]+)"));
    }

    @Test
    void aDamagedFileIsToldAndLeftUnread() throws IOException {
        ProofBook book = ProofBook.empty();
        prove(RandomGuides.guide(5, 1, true), DAY, book);
        Path file = folder.resolve("proofs");
        book.write(file);
        byte[] whole = Files.readAllBytes(file);
        for (int at = "advisor-workbench proofs ".length() + 40; at < whole.length - 1; at += 97) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            assertDamaged(file, flipped);
            assertDamaged(file, Arrays.copyOf(whole, at));
        }
        assertDamaged(file, new byte[0]);
        assertDamaged(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        Files.delete(file);
        assertThat(ProofBook.read(file).damage()).as("none yet").isEmpty();
        assertThat(ProofBook.read(folder).damage()).as("a folder").isPresent();
    }

    private static void assertDamaged(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        ProofBook read = ProofBook.read(file);
        assertThat(read.damage()).isPresent();
        assertThat(read.damage().get().en()).contains(file.toString()).endsWith(".");
        Proof proof = prove(RandomGuides.guide(5, 1, true), DAY, read);
        assertThat(proof.known()).isZero();
    }

    @Test
    void whatAnotherVersionOfTheProgramProvedIsProvenAnewWithoutAWord() throws IOException {
        ProofBook book = ProofBook.empty();
        prove(RandomGuides.guide(5, 1, true), DAY, book);
        Path file = folder.resolve("proofs");
        book.write(file);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, "advisor-workbench proofs 0123456789abcdef0123456789abcdef");
        Files.write(file, lines);
        ProofBook read = ProofBook.read(file);
        assertThat(read.damage()).isEmpty();
        Proof proof = prove(RandomGuides.guide(5, 1, true), DAY, read);
        assertThat(proof.known()).isZero();
    }
}
