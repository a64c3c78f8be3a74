package advisor.workbench.session;

import advisor.document.Picture;
import advisor.workbench.evidence.CallList;
import advisor.workbench.evidence.Found;
import advisor.workbench.evidence.Missing;
import advisor.workbench.evidence.Piece;
import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Inside;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.place.Typing;
import advisor.workbench.task.Notice;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;

/** The evidence log: type or paste, Enter notes it; what is missing is said with each piece. */
final class EvidencePanel extends Column implements Live {

    private static final long serialVersionUID = 1L;

    /** So many callers of a list are offered; those who called less often are few calls each. */
    private static final int MOST = 40;

    private final transient EvidenceModel model;
    private final transient Said said;
    private final JTextArea field = new JTextArea();
    private final Column notes = new Column(8);
    private boolean showing;

    EvidencePanel(EvidenceModel model, Runnable close, Said said) {
        super(8);
        this.model = model;
        this.said = said;
        setName("evidence");
        padded(16, 14, 20, 14);
        getAccessibleContext().setAccessibleName(said.say("evidence.title"));
        JButton shut = Press.quiet("evidence.close", "", close);
        shut.setIcon(Glyph.CROSS.icon(16));
        shut.putClientProperty("FlatLaf.style", "margin: 2,4,2,4");
        shut.setToolTipText(said.say("evidence.close"));
        shut.getAccessibleContext().setAccessibleName(said.say("evidence.close"));
        then(new Row(8)
                .restMiddle(new Prose(said.say("evidence.title"), Type.LEAD_STRONG, Shade.INK))
                .middle(shut));
        then(2, Prose.quiet(said.say("evidence.lead")));
        then(12, new Prose(said.say("evidence.field"), Type.SMALL_STRONG, Shade.INK));
        then(4, entry());
        then(
                8,
                new Wrap(6)
                        .with(Press.other("evidence.note", said.say("evidence.note"), model::note))
                        .with(Press.other(
                                "evidence.calls",
                                said.say("evidence.calls"),
                                () -> choose("evidence.calls", model::read)))
                        .with(Press.other(
                                "evidence.file",
                                said.say("evidence.file"),
                                () -> choose("evidence.file", model::file))));
        then(14, notes);
        refresh();
    }

    private JScrollPane entry() {
        field.setName("evidence.field");
        field.setFont(Type.BODY.font());
        field.setLineWrap(true);
        field.setWrapStyleWord(true);
        field.getAccessibleContext().setAccessibleName(said.say("evidence.field"));
        field.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        field.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        field.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "advisor.note");
        field.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.SHIFT_DOWN_MASK), "insert-break");
        field.getActionMap().put("advisor.note", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                model.note();
            }
        });
        field.getDocument().addDocumentListener((Typing) this::typed);
        PictureDrop.on(
                field, copied -> model.picture(copied, number -> said.say("evidence.screenshot", number)), model::file);
        JScrollPane scroll = new Inside(field);
        scroll.setPreferredSize(new Dimension(Look.px(200), Look.px(72)));
        return scroll;
    }

    private void typed() {
        if (!showing) {
            model.typed(field.getText());
        }
    }

    private void choose(String title, Consumer<Path> then) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(said.say(title));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            then.accept(chooser.getSelectedFile().toPath());
        }
    }

    /** Where the focus starts. */
    JTextArea field() {
        return field;
    }

    @Override
    public void refresh() {
        if (!field.getText().equals(model.typed())) {
            showing = true;
            field.setText(model.typed());
            showing = false;
        }
        notes.clear();
        Notice notice = model.notice();
        if (notice != null) {
            notes.then(new NoticeBox(said.wording(), notice));
        }
        CallList imported = model.imported();
        if (imported != null) {
            notes.then(callers(imported));
        }
        List<Piece> pieces = model.log().pieces();
        if (pieces.isEmpty() && imported == null) {
            notes.then(Prose.quiet(said.say("evidence.none")));
        }
        for (int i = pieces.size() - 1; i >= 0; i--) {
            notes.then(card(i, pieces.get(i)));
        }
        revalidate();
        repaint();
    }

    private Column card(int index, Piece piece) {
        Column card = new Column(4).padded(8, 12, 10, 6).on(Shade.SHEET, Shade.LINE, 10);
        JButton rewrite = small("evidence.rewrite." + index, Glyph.PENCIL, "evidence.rewrite", index, () -> {
            model.rewrite(index);
            field.requestFocusInWindow();
        });
        JButton remove = small("evidence.remove." + index, Glyph.CROSS, "evidence.remove", index, () -> {
            model.remove(index);
            field.requestFocusInWindow();
        });
        card.then(new Row(4)
                .restMiddle(new Prose(piece.words(), Type.BODY, Shade.INK))
                .middle(rewrite)
                .middle(remove));
        Picture picture = piece.picture();
        if (picture != null) {
            JLabel small = new JLabel(new ImageIcon(picture.small()));
            small.getAccessibleContext().setAccessibleName(said.say("evidence.picture", index + 1));
            small.setBorder(BorderFactory.createLineBorder(Shade.LINE.color()));
            card.natural(4, small);
        }
        if (!piece.found().isEmpty()) {
            card.then(new Prose(kinds(piece), Type.SMALL, Shade.QUIET));
        }
        for (Missing missing : piece.missing()) {
            card.then(new Prose(said.say("missing." + missing), Type.SMALL_STRONG, Shade.TODAY));
        }
        return card;
    }

    private JButton small(String name, Glyph glyph, String key, int index, Runnable does) {
        JButton button = Press.quiet(name, "", does);
        button.setIcon(glyph.icon(16));
        button.putClientProperty("FlatLaf.style", "margin: 2,4,2,4");
        button.setToolTipText(said.say(key, index + 1));
        button.getAccessibleContext().setAccessibleName(said.say(key, index + 1));
        return button;
    }

    private String kinds(Piece piece) {
        return piece.found().stream()
                .map(Found::what)
                .distinct()
                .map(what -> said.say("found." + what))
                .collect(Collectors.joining(said.say("list.comma")));
    }

    private Column callers(CallList list) {
        Column box = new Column(6).padded(12, 12, 12, 12).on(Shade.ACCENT_WASH, null, 12);
        box.then(new Prose(said.say("evidence.imported", list.callers().size(), list.calls()), Type.STRONG, Shade.INK));
        box.then(2, Prose.quiet(said.say("evidence.imported.choose")));
        list.callers().stream().limit(MOST).forEach(caller -> {
            JCheckBox tick = new JCheckBox(said.say("evidence.caller", caller.number(), caller.calls()));
            tick.setName("evidence.caller." + list.callers().indexOf(caller));
            tick.setOpaque(false);
            tick.setSelected(model.isChosen(caller));
            tick.addActionListener(ticked -> model.choose(caller));
            box.natural(2, tick);
        });
        if (list.callers().size() > MOST) {
            box.then(
                    4,
                    Prose.quiet(
                            said.say("evidence.imported.more", list.callers().size() - MOST)));
        }
        return box.then(
                10,
                new Wrap(6)
                        .with(Press.other("evidence.take", said.say("evidence.take"), model::takeChosen))
                        .with(Press.quiet("evidence.forget", said.say("evidence.forget"), model::forgetImported)));
    }
}
