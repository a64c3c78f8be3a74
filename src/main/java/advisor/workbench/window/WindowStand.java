package advisor.workbench.window;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a window stands, also while it fills its screen. */
final class WindowStand {

    private final Frame window;
    private final Dimension smallest;
    private Rectangle place;

    WindowStand(Frame window, Dimension smallest) {
        this.window = window;
        this.smallest = smallest;
        this.place = window.getBounds();
        window.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                moved();
            }

            @Override
            public void componentMoved(ComponentEvent event) {
                moved();
            }
        });
    }

    /** Lets it stand where it stood before, if that place is there. */
    void as(Optional<Standing> before) {
        Toolkit toolkit = Toolkit.getDefaultToolkit();
        List<Rectangle> screens = Stream.of(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                .map(GraphicsDevice::getDefaultConfiguration)
                .map(screen -> within(screen.getBounds(), toolkit.getScreenInsets(screen)))
                .toList();
        before.flatMap(stood -> stood.on(screens, smallest)).ifPresent(window::setBounds);
        if (before.isPresent() && before.get().full()) {
            window.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
        place = window.getBounds();
    }

    private static Rectangle within(Rectangle screen, Insets bars) {
        return new Rectangle(
                screen.x + bars.left,
                screen.y + bars.top,
                screen.width - bars.left - bars.right,
                screen.height - bars.top - bars.bottom);
    }

    /** Where it stands; when it fills its screen, where it stood before. */
    Standing now() {
        return new Standing(place, isFull());
    }

    private boolean isFull() {
        return (window.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
    }

    private void moved() {
        if (!isFull()) {
            place = window.getBounds();
        }
    }
}
