package advisor.workbench.session;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.document.Surroundings;
import advisor.session.Session;
import advisor.workbench.evidence.EvidenceLog;
import advisor.workbench.papers.PaperEvidence;
import advisor.workbench.task.Notice;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceModelTest {

    @TempDir
    Path folder;

    private EvidenceLog log = EvidenceLog.EMPTY;
    private final EvidenceModel model = new EvidenceModel(() -> log, next -> log = next, () -> {}, new InPlace());

    private static final class InPlace implements SessionDesk {
        @Override
        public boolean keepsNothing() {
            return false;
        }

        @Override
        public void similar(
                advisor.outcome.Likeness client,
                java.time.LocalDate on,
                java.util.function.Consumer<advisor.guide.Similar> then) {
            throw new AssertionError("evidence is like nobody's");
        }

        @Override
        public void rare(
                advisor.outcome.Outcome outcome,
                java.util.function.Consumer<java.util.List<advisor.outcome.Rarity.Rare>> then) {
            then.accept(java.util.List.of());
        }

        @Override
        public void keep(long number, Session session) {
            throw new AssertionError("evidence is never kept");
        }

        @Override
        public void forget(long number) {
            throw new AssertionError("evidence is never kept");
        }

        @Override
        public <T> void think(Supplier<T> about, Consumer<? super T> then) {
            then.accept(about.get());
        }

        @Override
        public <T> void read(Supplier<T> about, Consumer<? super T> then) {
            then.accept(about.get());
        }

        @Override
        public void save(long number, KeepModel keep, Runnable saved, Consumer<Notice> failed) {
            throw new AssertionError("evidence is never kept");
        }
    }

    private static BufferedImage seen() {
        return new BufferedImage(40, 80, BufferedImage.TYPE_INT_RGB);
    }

    private List<Surroundings.Evidence> onPaper() {
        return PaperEvidence.of(log);
    }

    @Test
    void aScreenshotGoesOntoThePaperItself() throws Exception {
        Path file = folder.resolve("shot.png");
        ImageIO.write(seen(), "png", file.toFile());
        model.file(file);
        assertThat(model.notice()).isNull();
        assertThat(onPaper()).singleElement().satisfies(piece -> {
            assertThat(piece.words()).isEqualTo("shot.png");
            assertThat(piece.paged()).isTrue();
            assertThat(piece.picture()).isNotNull();
        });
    }

    @Test
    void aPictureThatCanNotBeReadLeavesAPageToPasteItOn() throws Exception {
        Path file = folder.resolve("IMG_1.heic");
        Files.write(file, new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c'});
        model.file(file);
        assertThat(model.notice().remedy().en()).contains("empty page");
        assertThat(onPaper()).singleElement().satisfies(piece -> {
            assertThat(piece.paged()).isTrue();
            assertThat(piece.picture()).isNull();
        });
        model.file(folder.resolve("gone.png"));
        assertThat(model.notice()).isNotNull();
        assertThat(model.notice().toString()).doesNotContain("gone.png");
    }

    @Test
    void aRecordingIsNamedAndHasNoPage() {
        model.file(folder.resolve("call.m4a"));
        model.typed("通话录音 11月16日");
        model.note();
        assertThat(model.notice()).isNull();
        assertThat(onPaper()).hasSize(2).noneMatch(Surroundings.Evidence::paged);
    }

    @Test
    void whatIsPastedFromTheScreenIsNumbered() {
        model.picture(seen(), number -> "截图 " + number);
        model.picture(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), number -> "截图 " + number);
        assertThat(log.lines()).containsExactly("截图 1", "截图 2");
        assertThat(onPaper()).allMatch(piece -> piece.picture() != null);
    }

    @Test
    void writingAPieceOtherwiseKeepsItsPicture() {
        model.picture(seen(), number -> "截图 " + number);
        model.rewrite(0);
        assertThat(log.pieces()).isEmpty();
        model.typed("11月16日 95588 的短信");
        model.note();
        assertThat(onPaper()).singleElement().satisfies(piece -> {
            assertThat(piece.from()).isEqualTo("95588");
            assertThat(piece.picture()).isNotNull();
        });
        model.typed("另一条");
        model.note();
        assertThat(log.pieces().get(1).picture()).isNull();
    }
}
