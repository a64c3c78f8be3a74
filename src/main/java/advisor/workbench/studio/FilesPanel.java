package advisor.workbench.studio;

import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Look;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** What the guide declares, in words, and the files of the draft. */
final class FilesPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String PLACES = "localities/";
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
    private final PickList<String> files;
    private final PickList<Outline.Entry> outline;
    private final Prose none;
    private final JTextField find = new JTextField();
    private transient @Nullable Object shown;
    private transient @Nullable Object shownFiles;

    FilesPanel(StudioModel model, Wording wording) {
        super(new BorderLayout());
        this.model = model;
        this.wording = wording;
        setName("studio.files");
        setBackground(Shade.GROUND.color());
        files = new PickList<>("studio.file", wording.say("studio.files"), this::file, path -> model.go(path, 0));
        outline = new PickList<>(
                "studio.outline",
                wording.say("studio.outline"),
                this::entry,
                entry -> model.go(entry.file(), entry.line()));
        none = Prose.quiet(wording.say("studio.outline.none"));
        find.setName("studio.find");
        find.getAccessibleContext().setAccessibleName(wording.say("studio.find"));
        find.putClientProperty("JTextField.placeholderText", wording.say("studio.find"));
        find.putClientProperty("JTextField.showClearButton", true);
        find.getDocument().addDocumentListener((Typing) this::declared);
        Column head = new Column(4)
                .padded(10, 10, 4, 10)
                .then(new Prose(wording.say("studio.outline"), Type.SMALL_STRONG, Shade.QUIET))
                .then(find)
                .then(none);
        JPanel declared = new JPanel(new BorderLayout());
        declared.setBackground(Shade.GROUND.color());
        declared.add(head, BorderLayout.NORTH);
        declared.add(scrolled(outline), BorderLayout.CENTER);
        JPanel below = new JPanel(new BorderLayout());
        below.setBackground(Shade.GROUND.color());
        below.add(
                new Column(4)
                        .padded(8, 10, 4, 10)
                        .then(new Prose(wording.say("studio.files"), Type.SMALL_STRONG, Shade.QUIET)),
                BorderLayout.NORTH);
        below.add(scrolled(files), BorderLayout.CENTER);
        JSplitPane both = new JSplitPane(JSplitPane.VERTICAL_SPLIT, declared, below);
        both.setResizeWeight(0.6);
        both.setBorder(BorderFactory.createEmptyBorder());
        both.setFocusable(false);
        add(both, BorderLayout.CENTER);
        setBorder(BorderFactory.createMatteBorder(0, 0, 0, Math.max(1, Look.px(1)), Shade.LINE.color()));
    }

    private static JScrollPane scrolled(PickList<?> list) {
        JScrollPane pane = Scroll.of(list, Shade.GROUND);
        pane.setMinimumSize(new Dimension(10, Look.px(60)));
        pane.setPreferredSize(new Dimension(10, Look.px(200)));
        return pane;
    }

    /** Shows what has changed. */
    void refresh() {
        Draft draft = model.draft();
        List<String> paths = new ArrayList<>();
        if (draft != null) {
            // what differs in the place that is shown is what its author came for
            draft.files().keySet().stream()
                    .filter(path -> path.startsWith(PLACES) && isOfLevel(draft, path))
                    .sorted((one, other) -> other.compareTo(one))
                    .forEach(paths::add);
            draft.files().keySet().stream()
                    .filter(path -> !path.startsWith(PLACES))
                    .forEach(paths::add);
        }
        Object now = draft == null
                ? List.of()
                : List.of(paths, model.file(), draft.own().keySet());
        if (!now.equals(shownFiles)) {
            shownFiles = now;
            files.show(paths);
        }
        declared();
    }

    private boolean isOfLevel(Draft draft, String path) {
        return !path.startsWith(PLACES)
                || draft.source().levels(model.division()).stream()
                        .anyMatch(level -> !level.isEmpty() && path.startsWith(PLACES + level + "/"));
    }

    private PickList.Shown file(String path) {
        Draft draft = model.draft();
        boolean own = draft != null && draft.isOwn(path);
        return new PickList.Shown(
                null,
                path.replace(PLACES, "") + (own ? " •" : ""),
                "",
                path.equals(model.file()),
                own ? wording.say("studio.file.own", path) : path);
    }

    private PickList.Shown entry(Outline.Entry entry) {
        String words = new Names(model.guide(), wording.language()).of(entry);
        return new PickList.Shown(
                GLYPHS.getOrDefault(entry.kind(), Glyph.RIGHT).icon(14, Shade.QUIET),
                entry.id(),
                words,
                false,
                wording.say("studio.outline.entry", wording.say("studio.outline." + entry.kind()), entry.id(), words));
    }

    /* Of the file that is shown; when that declares nothing, or something is looked for, of the whole guide. */
    private void declared() {
        Draft draft = model.draft();
        String wanted = find.getText().strip().toLowerCase(Locale.ROOT);
        List<Outline.Entry> entries =
                draft == null || !wanted.isEmpty() ? List.of() : Outline.of(model.file(), draft.text(model.file()));
        if (entries.isEmpty() && draft != null) {
            Names names = new Names(model.guide(), wording.language());
            entries = Outline.of(draft).stream()
                    .filter(one -> isOfLevel(draft, one.file()))
                    .filter(one -> wanted.isEmpty()
                            || (one.id() + "\n" + names.of(one))
                                    .toLowerCase(Locale.ROOT)
                                    .contains(wanted))
                    .sorted(Comparator.comparing(Outline.Entry::kind))
                    .toList();
        }
        Object now = List.of(entries, model.guide() == null);
        if (!now.equals(shown)) {
            shown = now;
            outline.show(entries);
            none.setVisible(entries.isEmpty());
            revalidate();
            repaint();
        }
    }
}
