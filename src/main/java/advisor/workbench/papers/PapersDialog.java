package advisor.workbench.papers;

import advisor.document.Field;
import advisor.document.Template;
import advisor.guide.Language;
import advisor.guide.Text;
import advisor.workbench.look.Column;
import advisor.workbench.look.Inside;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.place.Typing;
import advisor.workbench.task.Notice;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.File;
import java.nio.file.Path;
import javax.swing.BorderFactory;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.WindowConstants;
import javax.swing.text.JTextComponent;

/** The papers of a session: which one, what it asks for, and its pages beside that. */
public final class PapersDialog {

    /** What the window is called. */
    public static final String NAME = "papers";

    private static final int WIDTH = 1180;
    private static final int HEIGHT = 760;
    private static final int SIDE = 430;

    private final PapersModel model;
    private final Wording wording;
    private final JDialog dialog;
    private final Column side = new Column(10).padded(20, 22, 20, 22);
    private final Column form = new Column(8);
    private final Column state = new Column(6);
    private final JPanel pages = new JPanel(new BorderLayout());
    private Template shown;

    private PapersDialog(Window owner, PapersModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.shown = model.chosen();
        dialog = new JDialog(owner, wording.say("papers.title"), Dialog.ModalityType.MODELESS);
        dialog.setName(NAME);
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                model.forget();
            }
        });
        dialog.getRootPane()
                .registerKeyboardAction(
                        closing -> dialog.dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        JScrollPane left = Scroll.of(side, Shade.GROUND);
        left.setPreferredSize(new Dimension(Look.px(SIDE), 10));
        pages.setBackground(Shade.RAIL.color());
        JScrollPane right = new JScrollPane(pages);
        right.setName("papers.pages");
        right.setBorder(BorderFactory.createMatteBorder(0, Math.max(1, Look.px(1)), 0, 0, Shade.LINE.color()));
        right.getVerticalScrollBar().setUnitIncrement(Look.px(30));
        right.getAccessibleContext().setAccessibleName(wording.say("papers.pages"));
        JPanel content = new JPanel(new BorderLayout());
        content.setBackground(Shade.GROUND.color());
        content.add(left, BorderLayout.WEST);
        content.add(right, BorderLayout.CENTER);
        dialog.setContentPane(content);
        build();
        model.listen(this::refresh);
        Rectangle screen = owner.getGraphicsConfiguration().getBounds();
        dialog.setSize(Math.min(Look.px(WIDTH), screen.width), Math.min(Look.px(HEIGHT), screen.height));
        dialog.setLocationRelativeTo(owner);
    }

    /** Shows the papers beside a window; closing forgets what was typed. */
    public static JDialog show(Window owner, PapersModel model, Wording wording) {
        PapersDialog papers = new PapersDialog(owner, model, wording);
        papers.dialog.setVisible(true);
        model.zoom(Look.px(100) / 100f);
        model.draw();
        return papers.dialog;
    }

    private void build() {
        side.clear();
        side.then(new Prose(wording.say("papers.title"), Type.HEADING, Shade.INK))
                .then(2, Prose.quiet(wording.say("papers.lead")));
        Wrap choices = new Wrap(6);
        for (Template template : model.offered()) {
            JToggleButton choice = toggle(
                    "papers." + template.id(),
                    template.title().get(wording.language()),
                    template == model.chosen(),
                    () -> model.choose(template));
            choices.with(choice);
        }
        side.then(8, choices);
        Wrap manner = new Wrap(6);
        for (Language language : Language.values()) {
            manner.with(toggle(
                    "papers.language." + language,
                    wording.say("papers.language." + language),
                    model.language() == language,
                    () -> model.in(language)));
        }
        manner.with(toggle(
                "papers.large", wording.say("papers.large"), model.isLarge(), () -> model.large(!model.isLarge())));
        side.then(6, manner);
        buildForm();
        side.then(10, form).then(state);
        Wrap actions = new Wrap(8)
                .with(Press.primary("papers.print", wording.say("papers.print"), this::print))
                .with(Press.other("papers.pdf", wording.say("papers.pdf"), () -> save("pdf")))
                .with(Press.other("papers.locked", wording.say("papers.locked"), () -> save("locked")))
                .with(Press.other("papers.docx", wording.say("papers.docx"), () -> save("docx")));
        side.then(14, actions).then(4, Prose.quiet(wording.say("papers.spool")));
        refresh();
    }

    private JToggleButton toggle(String name, String words, boolean on, Runnable does) {
        JToggleButton button = new JToggleButton(words, on);
        button.setName(name);
        button.putClientProperty("FlatLaf.styleClass", "segment");
        button.addActionListener(pressed -> {
            does.run();
            build();
            focus(side, name);
        });
        return button;
    }

    private static void focus(java.awt.Container in, String name) {
        for (java.awt.Component each : in.getComponents()) {
            if (name.equals(each.getName())) {
                each.requestFocusInWindow();
            } else if (each instanceof java.awt.Container inner) {
                focus(inner, name);
            }
        }
    }

    private void buildForm() {
        shown = model.chosen();
        form.clear();
        for (Field field : shown.fields()) {
            String label = field.label().get(wording.language());
            form.then(
                    6,
                    new Row(6)
                            .middle(new Prose(label, Type.STRONG, Shade.INK))
                            .restMiddle(new Prose(
                                    field.required() ? "" : wording.say("papers.optional"), Type.SMALL, Shade.QUIET)));
            JTextComponent input = field.kind() == Field.Kind.LINES ? new JTextArea(4, 20) : new JTextField();
            input.setName("papers.field." + field.key());
            input.setText(model.value(field.key()));
            input.getAccessibleContext().setAccessibleName(label);
            input.getDocument().addDocumentListener((Typing) () -> model.type(field.key(), input.getText()));
            form.then(2, input instanceof JTextArea area ? area(area) : input);
        }
        if (shown.fields().isEmpty()) {
            form.then(Prose.quiet(wording.say("papers.noFields")));
        } else {
            form.then(4, Prose.quiet(wording.say("papers.blank")));
        }
    }

    private static JScrollPane area(JTextArea area) {
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        return new Inside(area);
    }

    private void refresh() {
        state.clear();
        Notice notice = model.notice();
        if (notice != null) {
            state.then(new NoticeBox(wording, notice));
        }
        if (!model.missingGlyphs().isEmpty()) {
            String glyphs = String.join(" ", model.missingGlyphs());
            state.then(new NoticeBox(
                    wording,
                    new Notice(
                            new Text("字体里没有这些字：" + glyphs + "。", "The font has no glyph for: " + glyphs + "."),
                            new Text("请先留空，打印后手写。", "Leave them blank and write them by hand on the print."))));
        }
        Path saved = model.saved();
        if (saved != null) {
            state.then(new Prose(wording.say("papers.saved", saved.toString()), Type.BODY, Shade.WEEK));
        }
        pages.removeAll();
        Column all = new Column(14).padded(18, 18, 18, 18);
        model.pages().forEach(page -> {
            JLabel picture = new JLabel(new ImageIcon(page), SwingConstants.CENTER);
            picture.getAccessibleContext().setAccessibleName(wording.say("papers.page"));
            all.then(picture);
        });
        if (model.pages().isEmpty()) {
            all.then(Prose.quiet(wording.say("papers.drawing")));
        }
        pages.add(all, BorderLayout.CENTER);
        dialog.getContentPane().revalidate();
        dialog.getContentPane().repaint();
    }

    private void print() {
        if (mayPrint()) {
            Printing.print(model.pdf(), model.chosen().title().get(wording.language()), this::failed);
        }
    }

    private void failed(Text why) {
        JOptionPane.showMessageDialog(
                dialog, wording.say(why), wording.say("papers.print"), JOptionPane.WARNING_MESSAGE);
    }

    private boolean mayPrint() {
        return model.missingGlyphs().isEmpty()
                || JOptionPane.showConfirmDialog(
                                dialog,
                                wording.say("papers.glyphs", String.join(" ", model.missingGlyphs())),
                                wording.say("papers.print"),
                                JOptionPane.OK_CANCEL_OPTION)
                        == JOptionPane.OK_OPTION;
    }

    private void save(String how) {
        if (!mayPrint()) {
            return;
        }
        boolean locked = how.equals("locked");
        char[] password = locked ? NewPassword.ask(dialog, wording) : null;
        if (locked && password == null) {
            return;
        }
        String format = locked ? "pdf" : how;
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(wording.say("papers." + format));
        chooser.setSelectedFile(new File(model.chosen().id() + "." + format));
        if (chooser.showSaveDialog(dialog) == JFileChooser.APPROVE_OPTION) {
            File file = chooser.getSelectedFile();
            boolean named = file.getName().endsWith("." + format);
            File target = named ? file : new File(file.getParentFile(), file.getName() + "." + format);
            boolean replace = !target.exists()
                    || JOptionPane.showConfirmDialog(
                                    dialog,
                                    wording.say("papers.replace", target.getName()),
                                    wording.say("papers." + format),
                                    JOptionPane.OK_CANCEL_OPTION)
                            == JOptionPane.OK_OPTION;
            if (replace) {
                model.save(target.toPath(), password);
            }
        }
    }
}
