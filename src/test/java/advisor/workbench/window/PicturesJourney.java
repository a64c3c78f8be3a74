package advisor.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes the README's pictures of every screen, in both languages and both themes. */
@Tag("window")
class PicturesJourney {

    private static final int LEAST_COLOURS = 20;

    @Test
    void everyScreenShowsSomething() throws Exception {
        List<Path> taken = Pictures.take(Path.of("target/pictures"), List.of());
        assertThat(taken).hasSize(Pictures.shots().size() * 4);
        for (Path file : taken) {
            BufferedImage picture = ImageIO.read(file.toFile());
            Set<Integer> colours = new HashSet<>();
            for (int y = 0; y < picture.getHeight(); y += 3) {
                for (int x = 0; x < picture.getWidth(); x += 3) {
                    colours.add(picture.getRGB(x, y));
                }
            }
            assertThat(colours).as(file.toString()).hasSizeGreaterThan(LEAST_COLOURS);
        }
    }
}
