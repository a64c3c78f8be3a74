package advisor.workbench.guides;

import java.util.function.Supplier;
import javax.swing.JComponent;

/**
 * One page of the place of guides, registered where the window is put together.
 *
 * @param tab where it stands
 * @param show builds its view from a model that outlives it; called whenever the page is gone to
 */
public record GuidesPage(GuidesTab tab, Supplier<Shown> show) {

    /**
     * A page that is shown.
     *
     * @param end called when another view takes its place: it listens no longer
     */
    public record Shown(JComponent view, Runnable end) {}
}
