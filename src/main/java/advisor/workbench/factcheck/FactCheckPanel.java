package advisor.workbench.factcheck;

import advisor.pack.Localities;
import advisor.pack.SignOff;
import advisor.proof.FactSheet;
import advisor.workbench.guides.Boxes;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.SaveAs;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JProgressBar;
import javax.swing.JTextField;
import javax.swing.JToggleButton;

/** The fact-check table on the screen: situations and what is said to whom, with sources; who signed, and signing. */
public final class FactCheckPanel extends Column {

    private static final long serialVersionUID = 1L;

    private final transient FactCheckModel model;
    private final transient List<GuideShelf.Shelved> guides;
    private final transient Consumer<GuidesModel.Concern> choose;
    private final transient Consumer<byte[]> print;
    private final transient Localities localities;
    private final transient Wording wording;

    /**
     * A view of the table.
     *
     * @param guides the guides there are
     * @param choose shows another guide, or another place
     * @param print hands pages to a printer
     */
    public FactCheckPanel(
            FactCheckModel model,
            List<GuideShelf.Shelved> guides,
            Consumer<GuidesModel.Concern> choose,
            Consumer<byte[]> print,
            Localities localities,
            Wording wording) {
        super(980, 14);
        this.model = model;
        this.guides = List.copyOf(guides);
        this.choose = choose;
        this.print = print;
        this.localities = localities;
        this.wording = wording;
        setName("factCheck");
        padded(24, 32, 32, 32);
        build();
    }

    /** Shows the model as it is now. */
    public void refresh() {
        Again.built(this, this::build);
        revalidate();
        repaint();
    }

    private void build() {
        clear();
        then(new Prose(wording.say("factCheck.title"), Type.TITLE, Shade.INK));
        then(4, new Prose(wording.say("factCheck.lead"), Type.LEAD, Shade.QUIET));
        then(16, new Wrap(8).with(guide()).with(place()));
        if (model.notice() != null) {
            then(new NoticeBox(wording, model.notice()));
        }
        if (model.stage() instanceof FactCheckModel.Stage.Proving) {
            then(proving());
        } else if (model.stage() instanceof FactCheckModel.Stage.Nothing && model.concern() != null) {
            natural(14, Press.primary("factCheck.make", wording.say("factCheck.make"), model::make));
        }
        FactSheet sheet = model.sheet(wording.language());
        if (sheet != null) {
            then(new Wrap(8)
                    .with(press("factCheck.html", () -> save("html")))
                    .with(press("factCheck.xlsx", () -> save("xlsx")))
                    .with(press("factCheck.print", this::print)));
            Path written = model.written();
            if (written != null) {
                then(Prose.quiet(wording.say("factCheck.written", written.toString())));
            }
            then(signatures());
            then(about(sheet));
            table(sheet);
        }
    }

    private JButton press(String key, Runnable does) {
        JButton button = Press.other(key, wording.say(key), does);
        button.setEnabled(!model.isBusy());
        return button;
    }

    private Column proving() {
        JProgressBar bar = new JProgressBar();
        bar.setIndeterminate(true);
        bar.getAccessibleContext().setAccessibleName(wording.say("factCheck.proving"));
        return new Column(8)
                .padded(16, 20, 16, 20)
                .on(Shade.SHEET, Shade.LINE, 12)
                .then(Prose.body(wording.say("factCheck.proving")))
                .then(bar)
                .natural(8, Press.other("factCheck.cancel", wording.say("compare.cancel"), model::cancel));
    }

    private JComboBox<String> guide() {
        GuidesModel.Concern now = model.concern();
        return Boxes.guides(
                "factCheck.guide",
                guides,
                now == null ? "" : now.guide(),
                id -> choose.accept(new GuidesModel.Concern(id, "")),
                wording);
    }

    private JComboBox<String> place() {
        GuidesModel.Concern now = model.concern();
        String id = now == null ? "" : now.guide();
        List<String> divisions = new ArrayList<>();
        for (GuideShelf.Shelved one : guides) {
            if (one instanceof GuideShelf.Shelved.Ready ready && one.id().equals(id)) {
                divisions.addAll(ready.divisions());
            }
        }
        return Boxes.places(
                "factCheck.place",
                wording.say("compare.place"),
                divisions,
                now == null ? "" : now.division(),
                code -> choose.accept(new GuidesModel.Concern(id, code)),
                localities,
                wording);
    }

    private Column about(FactSheet sheet) {
        Column column = new Column(4);
        sheet.about().forEach(line -> column.then(Prose.quiet(line)));
        Column reading = new Column(4).padded(12, 16, 12, 16).on(Shade.ACCENT_WASH, null, 10);
        sheet.reading().forEach(line -> reading.then(Prose.body(line)));
        return column.then(10, reading);
    }

    private Column signatures() {
        SignOff valid = model.valid().orElse(null);
        Column sheet = new Column(8)
                .padded(16, 20, 18, 20)
                .on(valid == null ? Shade.SHEET : Shade.WEEK_WASH, valid == null ? Shade.LINE : null, 12);
        sheet.setName("factCheck.signatures");
        sheet.then(new Prose(
                valid == null
                        ? wording.say("factCheck.unsigned")
                        : wording.say(
                                "factCheck.signed",
                                valid.checker(),
                                valid.date().toString()),
                Type.STRONG,
                Shade.INK));
        model.signed(wording.language()).forEach(line -> sheet.then(4, Prose.body(line)));
        sheet.then(6, Prose.quiet(wording.say("factCheck.sign.how")));
        JTextField name = field("factCheck.name", model.name(), 14);
        JTextField remark = field("factCheck.remark", model.remark(), 26);
        JButton sign = Press.primary("factCheck.sign", wording.say("factCheck.sign"), model::sign);
        Typing typed = () -> {
            model.type(name.getText(), remark.getText());
            sign.setEnabled(model.canSign());
        };
        name.getDocument().addDocumentListener(typed);
        remark.getDocument().addDocumentListener(typed);
        sign.setEnabled(model.canSign());
        sheet.then(6, new Wrap(8).with(labelled("factCheck.name", name)).with(labelled("factCheck.remark", remark)));
        sheet.natural(10, sign);
        if (model.isBusy()) {
            sheet.then(4, Prose.quiet(wording.say("factCheck.busy")));
        }
        return sheet;
    }

    private JTextField field(String key, String text, int columns) {
        JTextField field = new JTextField(text, columns);
        field.setName(key);
        field.setEnabled(!model.isBusy());
        field.getAccessibleContext().setAccessibleName(wording.say(key));
        return field;
    }

    private Column labelled(String key, JTextField field) {
        return new Column(2)
                .then(new Prose(wording.say(key), Type.SMALL, Shade.QUIET))
                .then(field);
    }

    private void table(FactSheet sheet) {
        Wrap tabs = new Wrap(4);
        List<FactSheet.Part> parts = sheet.parts();
        int shown = Math.min(model.part(), parts.size() - 1);
        for (int i = 0; i < parts.size(); i++) {
            int mine = i;
            JToggleButton tab = new JToggleButton(
                    parts.get(i).title() + "  " + parts.get(i).rows().size(), i == shown);
            tab.setName("factCheck.part." + i);
            tab.putClientProperty("FlatLaf.styleClass", "segment");
            tab.addActionListener(pressed -> model.part(mine));
            tabs.with(tab);
        }
        then(18, tabs);
        FactSheet.Part part = parts.get(shown);
        Column rows = new Column(0).on(Shade.SHEET, Shade.LINE, 12).padded(4, 16, 8, 16);
        rows.setName("factCheck.table");
        rows.then(columns(part));
        int number = 0;
        for (List<List<String>> row : part.rows()) {
            rows.then(row(part, ++number, row));
        }
        then(10, rows);
    }

    private Row columns(FactSheet.Part part) {
        Row row = new Row(16).padded(10, 0, 8, 0).fixed(28, new Prose("#", Type.SMALL_STRONG, Shade.QUIET));
        for (int i = 0; i < part.columns().size(); i++) {
            row.add(
                    new Prose(part.columns().get(i), Type.SMALL_STRONG, Shade.QUIET),
                    i < 2 ? Row.Cell.REST : new Row.Cell(150, 0, Row.Align.TOP));
        }
        return row;
    }

    private FactRow row(FactSheet.Part part, int number, List<List<String>> cells) {
        FactRow row = new FactRow(number, cells);
        row.getAccessibleContext()
                .setAccessibleName(wording.say(
                        "factCheck.row",
                        number,
                        String.join(wording.say("list.semicolon"), cells.get(0)),
                        String.join(wording.say("list.semicolon"), cells.get(1)),
                        part.title()));
        return row;
    }

    /** Asks where to write the table, and before anything is written over. */
    public void save(String kind) {
        GuidesModel.Concern of = model.concern();
        String suggested = (of == null ? "" : of.guide() + of.division() + "-") + "check." + kind;
        SaveAs.ask(this, wording.say("factCheck." + kind), kind, suggested, wording)
                .ifPresent(file -> model.write(file, wording.language()));
    }

    /** Prints the table. */
    public void print() {
        model.pages(wording.language(), print);
    }
}
