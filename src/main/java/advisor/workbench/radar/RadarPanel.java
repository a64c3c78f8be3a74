package advisor.workbench.radar;

import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** The list of what many clients have in common, a question about one organisation, and a paper for each. */
public final class RadarPanel extends Column {

    private static final long serialVersionUID = 1L;
    private static final int NAME_COLUMNS = 24;

    private final transient RadarModel model;
    private final transient Wording wording;
    private final JTextField name = new JTextField(NAME_COLUMNS);
    private final Column list = new Column(10);
    private final Column answer = new Column(8);

    /** A view of the radar as it is now. */
    public RadarPanel(RadarModel model, Wording wording) {
        super(1000, 14);
        this.model = model;
        this.wording = wording;
        setName("radar");
        padded(32, 32, 32, 32);
        then(new Prose(wording.say("radar.title"), Type.TITLE, Shade.INK));
        then(4, new Prose(wording.say("radar.lead"), Type.LEAD, Shade.QUIET));
        then(20, list);
        name.setName("radar-name");
        name.getAccessibleContext().setAccessibleName(wording.say("radar.name"));
        name.getDocument().addDocumentListener(new Typed());
        name.addActionListener(entered -> model.ask());
        then(
                14,
                new Column(10)
                        .padded(18, 22, 18, 22)
                        .on(Shade.SHEET, Shade.LINE, 14)
                        .then(new Prose(wording.say("radar.name"), Type.LEAD_STRONG, Shade.INK))
                        .then(Prose.quiet(wording.say("radar.name.hint")))
                        .natural(
                                4,
                                new Wrap(10)
                                        .with(name)
                                        .with(Press.other("radar-ask", wording.say("radar.ask"), model::ask)))
                        .then(answer));
        refresh();
    }

    private final class Typed implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            model.type(name.getText());
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            model.type(name.getText());
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // attributes of plain text do not change
        }
    }

    /** Shows the model as it is now; what is typed stays. */
    public void refresh() {
        list.clear();
        if (model.notice() != null) {
            list.then(new NoticeBox(wording, model.notice()));
        }
        Path written = model.written();
        if (written != null) {
            Prose done = Prose.body(wording.say("radar.written", written));
            done.setName("radar-written");
            list.then(done);
        }
        List<RadarModel.Line> lines = model.lines();
        if (lines == null) {
            list.then(Prose.quiet(wording.say("radar.looking")));
        } else if (lines.isEmpty()) {
            list.then(Prose.body(wording.say("radar.none")));
        } else {
            int number = 0;
            for (RadarModel.Line line : lines) {
                list.then(line(line, number++));
            }
        }
        answer.clear();
        OptionalInt found = model.found();
        if (found != null) {
            answer.then(Prose.body(
                    found.isPresent() ? wording.say("radar.named", found.getAsInt()) : wording.say("radar.named.few")));
            if (found.isPresent()) {
                answer.natural(8, paper("radar-paper-named", file -> model.writeNamed(wording.language(), file)));
            }
        }
        revalidate();
        repaint();
    }

    private Row line(RadarModel.Line line, int number) {
        Column words = new Column(4);
        if (line.sighting().isNew()) {
            words.then(new Prose(wording.say("radar.isNew"), Type.SMALL, Shade.ACCENT));
        }
        words.then(Prose.body(wording.say(line.sentence())));
        return new Row(14)
                .padded(14, 22, 14, 22)
                .on(Shade.SHEET, Shade.LINE, 14)
                .restMiddle(words)
                .middle(paper("radar-paper-" + number, file -> model.write(line, wording.language(), file)));
    }

    private javax.swing.JButton paper(String id, Consumer<Path> write) {
        javax.swing.JButton button = Press.other(id, wording.say("radar.paper"), () -> save(write));
        button.setToolTipText(wording.say("radar.paper.hint"));
        return button;
    }

    private void save(Consumer<Path> write) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("radar-file");
        chooser.setDialogTitle(wording.say("radar.paper"));
        chooser.setSelectedFile(new File("joint-report.pdf"));
        if (chooser.showSaveDialog(this) == JFileChooser.APPROVE_OPTION) {
            write.accept(chooser.getSelectedFile().toPath());
        }
    }
}
