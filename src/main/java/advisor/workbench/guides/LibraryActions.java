package advisor.workbench.guides;

import java.util.List;
import javax.swing.AbstractButton;

/** What can be done from the library beyond reading it; each part of the place of guides adds its own. */
public interface LibraryActions {

    /** Buttons above the list, such as for installing a pack. */
    default List<AbstractButton> above() {
        return List.of();
    }

    /** Buttons on the sheet of one guide. */
    default List<AbstractButton> on(GuideShelf.Shelved guide) {
        return List.of();
    }
}
