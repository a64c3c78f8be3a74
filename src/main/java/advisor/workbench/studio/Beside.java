package advisor.workbench.studio;

import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** What stands beside the text, one at a time: a session with the draft, its facts, its wording, its cases or its history. */
final class Beside extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Studio studio;
    private final transient Wording wording;
    private final transient List<Runnable> endings;
    private final PreviewPanel preview;
    private final TablePanel facts;
    private final TablePanel words;
    private final CasesPanel cases;
    private final HistoryPanel history;
    private final CardLayout cards = new CardLayout();
    private final JPanel views = new JPanel(cards);
    private final transient Map<String, JToggleButton> buttons = new LinkedHashMap<>();

    Beside(Studio studio, Levels levels, Wording wording) {
        super(new BorderLayout());
        this.studio = studio;
        this.wording = wording;
        StudioModel model = studio.model();
        preview = new PreviewPanel(model, wording);
        facts = new TablePanel(model, true, levels, wording);
        words = new TablePanel(model, false, levels, wording);
        cases = new CasesPanel(model, studio.cases(), wording);
        history = new HistoryPanel(model, studio.history(), wording);
        Wrap tabs = new Wrap(4).padded(8, 12, 8, 12);
        tab("preview", Scroll.of(preview, Shade.GROUND), tabs);
        tab("facts", facts, tabs);
        tab("words", words, tabs);
        tab("cases", Scroll.of(cases, Shade.GROUND), tabs);
        tab("history", Scroll.of(history, Shade.GROUND), tabs);
        setBackground(Shade.GROUND.color());
        add(tabs, BorderLayout.NORTH);
        add(views, BorderLayout.CENTER);
        cards.show(views, studio.beside());
        endings = List.of(
                model.preview().listen(() -> refreshIf("preview")),
                studio.cases().listen(() -> refreshIf("cases")),
                studio.history().listen(() -> refreshIf("history")));
    }

    /** Listens no longer. */
    void end() {
        endings.forEach(Runnable::run);
    }

    private void tab(String key, Component view, Wrap tabs) {
        views.add(view, key);
        JToggleButton button = new JToggleButton(
                wording.say("studio.tab." + key), studio.beside().equals(key));
        button.setName("studio.tab." + key);
        button.putClientProperty("FlatLaf.styleClass", "segment");
        button.putClientProperty("FlatLaf.style", "margin: 3,9,3,9");
        button.addActionListener(pressed -> turnTo(key));
        buttons.put(key, button);
        tabs.with(button);
    }

    private void turnTo(String key) {
        studio.beside(key);
        buttons.forEach((other, button) -> button.setSelected(other.equals(key)));
        cards.show(views, key);
        refresh();
        if (key.equals("history")) {
            studio.history().load();
        }
    }

    /** Shows what stands there as it is now; what cannot be seen is built when somebody turns to it, so that typing waits for nothing. */
    void refresh() {
        switch (studio.beside()) {
            case "facts" -> facts.refresh();
            case "words" -> words.refresh();
            case "cases" -> cases.refresh();
            case "history" -> history.refresh();
            default -> preview.refresh();
        }
    }

    private void refreshIf(String key) {
        if (studio.beside().equals(key)) {
            refresh();
        }
    }

    /** Turns to what stands beside the text, and goes there. */
    void turnToAndFocus(String key) {
        turnTo(key);
        JToggleButton button = buttons.get(key);
        if (button != null) {
            button.requestFocusInWindow();
        }
    }

    /** Turns to the cases, where one is made of the preview. */
    void makeCase() {
        turnTo("cases");
        cases.begin();
    }
}
