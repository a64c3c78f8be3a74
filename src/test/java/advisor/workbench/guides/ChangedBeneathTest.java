package advisor.workbench.guides;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.outcome.Outcome;
import advisor.pack.OwnBases;
import advisor.pack.Seeds;
import advisor.workbench.DeskGuide;
import advisor.workbench.FakeServices;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Theme;
import advisor.workbench.task.Refused;
import advisor.workbench.task.Work;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The library says what changed beneath the desk's own files, leads to the comparison, and is quiet once it was looked at. */
class ChangedBeneathTest {

    private static final OwnBases.Changed CHANGED = new OwnBases.Changed(
            Path.of("before"),
            List.of(
                    new OwnBases.Concerned("facts.json", List.of("fraudTelecom", "theft")),
                    new OwnBases.Concerned("routes.mjs", List.of())));

    @BeforeAll
    static void dress() {
        Look.begin(Theme.LIGHT);
    }

    private static final class Shelf implements GuideShelf {
        private final GuideShelf guides = new FakeServices.Shelf();
        private final List<String> looked = new ArrayList<>();

        @Override
        public List<Shelved> list() throws Refused {
            return guides.list();
        }

        @Override
        public Guide guide(String id, String division) {
            return DeskGuide.guide();
        }

        @Override
        public Guide guide(Outcome outcome) {
            return DeskGuide.guide();
        }

        @Override
        public Optional<OwnBases.Changed> beneath(String id) {
            return id.equals("desk-guide") && looked.isEmpty() ? Optional.of(CHANGED) : Optional.empty();
        }

        @Override
        public void looked(String id) {
            looked.add(id);
        }
    }

    private static <T extends Component> List<T> all(Container in, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Component child : in.getComponents()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Container inner) {
                found.addAll(all(inner, kind));
            }
        }
        return found;
    }

    private static AbstractButton button(Container in, String name) {
        return all(in, AbstractButton.class).stream()
                .filter(one -> name.equals(one.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsToldUntilItWasLookedAt() throws Exception {
        Shelf shelf = new Shelf();
        LibraryModel model = new LibraryModel(shelf, Work.inPlace());
        model.load();
        List<String> compared = new ArrayList<>();
        GuidesPanel panel = new GuidesPanel(
                model,
                Seeds.shipped().localities(),
                List.of(),
                (id, changed) -> compared.add(id + " " + changed.before()),
                new Wording(Language.EN));

        assertThat(all(panel, Prose.class))
                .extracting(Prose::text)
                .contains(
                        "The base has changed beneath this desk's own files.",
                        "•  facts.json: fraudTelecom, theft",
                        "•  routes.mjs");
        button(panel, "guides.beneath.compare.desk-guide").doClick();
        assertThat(compared).containsExactly("desk-guide before");

        button(panel, "guides.beneath.looked.desk-guide").doClick();
        assertThat(shelf.looked).containsExactly("desk-guide");
        assertThat(model.beneath("desk-guide")).isNull();
    }
}
