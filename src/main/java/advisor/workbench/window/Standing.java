package advisor.workbench.window;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;

/**
 * Where the window stood when it was closed, and how large.
 *
 * @param place on the desktop, in pixels, when it does not fill its screen
 * @param full whether it fills its screen
 */
public record Standing(Rectangle place, boolean full) {

    /** How much of the window must lie on a screen to be found there, in pixels. */
    private static final Dimension FOUND = new Dimension(200, 120);

    public Standing {
        place = new Rectangle(place);
    }

    @Override
    public Rectangle place() {
        return new Rectangle(place);
    }

    /**
     * The place on the screens there are now, no larger than the screen it lies on; empty when that screen is gone.
     *
     * @param screens without what the system keeps for its own bars
     * @param smallest the size below which the window is never shown, unless its screen is smaller still
     */
    public Optional<Rectangle> on(List<Rectangle> screens, Dimension smallest) {
        for (Rectangle screen : screens) {
            Rectangle seen = screen.intersection(place);
            if (seen.width >= FOUND.width && seen.height >= FOUND.height) {
                int width = Math.min(Math.max(place.width, smallest.width), screen.width);
                int height = Math.min(Math.max(place.height, smallest.height), screen.height);
                int x = Math.max(screen.x, Math.min(place.x, screen.x + screen.width - width));
                int y = Math.max(screen.y, Math.min(place.y, screen.y + screen.height - height));
                return Optional.of(new Rectangle(x, y, width, height));
            }
        }
        return Optional.empty();
    }
}
