package advisor.workbench.studio;

import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** The files of the draft, and what the one that is shown declares. */
final class FilesPanel extends Column {

    private static final long serialVersionUID = 1L;
    private static final Map<Outline.Kind, Glyph> GLYPHS = new EnumMap<>(Map.of(
            Outline.Kind.QUESTION, Glyph.QUESTION,
            Outline.Kind.CONDITION, Glyph.RIGHT,
            Outline.Kind.CONCLUSION, Glyph.STOP,
            Outline.Kind.RULE, Glyph.DOOR,
            Outline.Kind.ADVICE, Glyph.CHECK,
            Outline.Kind.PLAN, Glyph.LIST,
            Outline.Kind.PROMISE, Glyph.SHIELD,
            Outline.Kind.CHANGE, Glyph.PENCIL));

    private final transient StudioModel model;
    private final transient Wording wording;
    private final Column files = new Column(0);
    private final Column outline = new Column(0);
    private final JTextField find = new JTextField();
    private transient @Nullable List<Outline.Entry> shown;

    FilesPanel(StudioModel model, Wording wording) {
        super(6);
        this.model = model;
        this.wording = wording;
        setName("studio.files");
        padded(10, 8, 16, 8);
        find.setName("studio.find");
        find.getAccessibleContext().setAccessibleName(wording.say("studio.find"));
        find.putClientProperty("JTextField.placeholderText", wording.say("studio.find"));
        find.putClientProperty("JTextField.showClearButton", true);
        find.getDocument().addDocumentListener((advisor.workbench.place.Typing) () -> {
            shown = null;
            showOutline();
        });
        then(new Prose(wording.say("studio.outline"), Type.SMALL_STRONG, Shade.QUIET));
        then(4, find);
        then(2, outline);
        then(14, new Prose(wording.say("studio.files"), Type.SMALL_STRONG, Shade.QUIET));
        then(2, files);
    }

    /** Shows what has changed. */
    void refresh() {
        files.clear();
        Draft draft = model.draft();
        if (draft != null) {
            draft.files().keySet().stream().filter(this::isOfLevel).forEach(path -> files.then(file(draft, path)));
        }
        showOutline();
        revalidate();
        repaint();
    }

    private boolean isOfLevel(String path) {
        if (!path.startsWith("localities/")) {
            return true;
        }
        Draft draft = model.draft();
        return draft != null
                && draft.source().levels(model.division()).stream()
                        .anyMatch(level -> !level.isEmpty() && path.startsWith("localities/" + level + "/"));
    }

    private JButton file(Draft draft, String path) {
        boolean here = path.equals(model.file());
        String mark = draft.isOwn(path) ? " •" : "";
        JButton button =
                Press.quiet("studio.file." + path, path.replace("localities/", "") + mark, () -> model.go(path, 0));
        tighten(button, here);
        button.getAccessibleContext()
                .setAccessibleName(draft.isOwn(path) ? wording.say("studio.file.own", path) : path);
        button.setToolTipText(draft.isOwn(path) ? wording.say("studio.file.own", path) : path);
        return button;
    }

    private static void tighten(JButton button, boolean here) {
        button.putClientProperty(
                "FlatLaf.style",
                "margin: 2,6,2,6; foreground: $Advisor." + (here ? "accent" : "ink") + "; font: "
                        + (here ? "bold " : "") + "-1");
    }

    private void showOutline() {
        Draft draft = model.draft();
        String wanted = find.getText().strip().toLowerCase(java.util.Locale.ROOT);
        List<Outline.Entry> entries = draft == null
                ? List.of()
                : wanted.isEmpty()
                        ? Outline.of(model.file(), draft.text(model.file()))
                        : Outline.of(draft).stream()
                                .filter(one -> one.id()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains(wanted))
                                .toList();
        if (entries.equals(shown)) {
            return;
        }
        shown = entries;
        outline.clear();
        for (Outline.Entry entry : entries) {
            JButton button =
                    Press.quiet("studio.outline." + entry.id(), entry.id(), () -> model.go(entry.file(), entry.line()));
            button.setIcon(GLYPHS.getOrDefault(entry.kind(), Glyph.RIGHT).icon(14, Shade.QUIET));
            tighten(button, false);
            button.getAccessibleContext()
                    .setAccessibleName(wording.say("studio.outline." + entry.kind()) + " " + entry.id());
            button.setToolTipText(entry.file() + ":" + entry.line());
            outline.then(button);
        }
        if (entries.isEmpty()) {
            outline.then(Prose.quiet(wording.say("studio.outline.none")));
        }
        revalidate();
        repaint();
    }
}
