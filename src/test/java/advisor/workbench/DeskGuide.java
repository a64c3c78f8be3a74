package advisor.workbench;

import advisor.guide.Guide;
import advisor.guide.GuideJson;
import advisor.guide.GuideRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A guide with a question of every kind, for tests of the window and of what stands behind it. */
public final class DeskGuide {

    private static final Guide GUIDE = read();

    private DeskGuide() {}

    public static Guide guide() {
        return GUIDE;
    }

    private static Guide read() {
        try (InputStream in = DeskGuide.class.getResourceAsStream("desk-guide.json")) {
            return GuideJson.read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GuideRefused refused) {
            throw new AssertionError(refused);
        }
    }
}
