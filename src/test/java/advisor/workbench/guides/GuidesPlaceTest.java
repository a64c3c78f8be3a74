package advisor.workbench.guides;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Language;
import advisor.workbench.look.Look;
import advisor.workbench.look.Theme;
import advisor.workbench.words.Wording;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages are shown when they are there, one at a time, and end when they are left. */
class GuidesPlaceTest {

    private static final Wording WORDING = new Wording(Language.EN);

    private final GuidesModel model = new GuidesModel();
    private final List<String> ended = new ArrayList<>();

    @BeforeAll
    static void dress() {
        Look.begin(Theme.LIGHT);
    }

    private GuidesPage page(GuidesTab tab) {
        return new GuidesPage(
                tab, () -> new GuidesPage.Shown(new JLabel(tab.toString()), () -> ended.add(tab.toString())));
    }

    private static List<String> tabs(Container in) {
        List<String> names = new ArrayList<>();
        for (Component child : in.getComponents()) {
            if (child instanceof AbstractButton button) {
                names.add(button.getText());
            } else if (child instanceof Container inner) {
                names.addAll(tabs(inner));
            }
        }
        return names;
    }

    @Test
    void aSinglePageNeedsNoTabs() {
        GuidesPlace place = new GuidesPlace(model, List.of(page(GuidesTab.LIBRARY)), WORDING);
        assertThat(tabs(place)).isEmpty();
    }

    @Test
    void onlyPagesThatAreThereHaveTabs() {
        GuidesPlace place =
                new GuidesPlace(model, List.of(page(GuidesTab.LIBRARY), page(GuidesTab.FACT_CHECK)), WORDING);
        assertThat(tabs(place)).containsExactly("Library", "Fact check");
    }

    @Test
    void goingToAnotherPageEndsTheOneThatIsLeft() {
        GuidesPlace place = new GuidesPlace(model, List.of(page(GuidesTab.LIBRARY), page(GuidesTab.STUDIO)), WORDING);
        model.listen(place::refresh);
        model.toSource(new GuidesModel.Source(new GuidesModel.Concern("leak", "320100"), "guide.mjs", 12));
        assertThat(ended).containsExactly("LIBRARY");
        assertThat(model.concern()).isEqualTo(new GuidesModel.Concern("leak", "320100"));
        assertThat(model.takeSource()).isNotNull();
        assertThat(model.takeSource()).as("once").isNull();
        place.end();
        assertThat(ended).containsExactly("LIBRARY", "STUDIO");
    }
}
