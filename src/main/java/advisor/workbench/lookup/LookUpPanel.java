package advisor.workbench.lookup;

import advisor.pack.Localities;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.place.PlacePicker;
import advisor.workbench.place.Typing;
import advisor.workbench.words.Wording;
import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;

/** A field to type into, and below it everything that holds those words. */
public final class LookUpPanel extends JPanel {

    private static final long serialVersionUID = 1L;

    /** How many are shown at once; more words find fewer. */
    private static final int MOST = 40;

    /** Below this height, in logical pixels, all of it scrolls. */
    private static final int LOW = 520;

    private final transient LookUpModel model;
    private final transient Localities localities;
    private final transient Wording wording;
    private final Column head = new Column(860, 12).padded(32, 32, 8, 32);
    private final Column results = new Column(860, 10).padded(8, 32, 32, 32);
    private final JTextField field = new JTextField();
    private final Wrap kinds = new Wrap(6);
    private final Column place = new Column(6);
    private boolean choosing;
    private boolean low;

    /**
     * A view of what is looked up.
     *
     * @param back goes back to where the advisor came from
     * @param backWords what that is called
     */
    public LookUpPanel(LookUpModel model, Localities localities, Wording wording, Runnable back, String backWords) {
        super(new BorderLayout());
        this.model = model;
        this.localities = localities;
        this.wording = wording;
        setName("lookUp");
        setBackground(Shade.GROUND.color());
        field.setName("lookUp.words");
        field.setFont(Type.LEAD.font());
        field.setText(model.typed());
        field.putClientProperty("JTextField.showClearButton", true);
        field.getAccessibleContext().setAccessibleName(wording.say("lookUp.field"));
        field.getDocument().addDocumentListener((Typing) () -> model.type(field.getText()));
        head.then(new Prose(wording.say("lookUp.title"), Type.TITLE, Shade.INK))
                .then(4, new Prose(wording.say("lookUp.lead"), Type.LEAD, Shade.QUIET))
                .then(12, new Row(10).restMiddle(field).middle(Press.other("lookUp.back", backWords, back)))
                .then(kinds)
                .then(place);
        arrange();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                if (low != getHeight() < Look.px(LOW)) {
                    low = !low;
                    arrange();
                    revalidate();
                }
            }
        });
        refresh();
    }

    /* What is typed stays in sight while the findings scroll, unless there is too little room for both. */
    private void arrange() {
        removeAll();
        if (low) {
            add(Scroll.place(new Column(0).then(head).then(results), Shade.GROUND), BorderLayout.CENTER);
            return;
        }
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, Look.px(Scroll.BAR)));
        top.add(head, BorderLayout.CENTER);
        add(top, BorderLayout.NORTH);
        add(Scroll.turned(Scroll.steady(results, Shade.GROUND)), BorderLayout.CENTER);
    }

    /** Shows what has changed; what is being typed stays. */
    public void refresh() {
        showKinds();
        showPlace();
        showResults();
        revalidate();
        repaint();
    }

    private void showKinds() {
        kinds.removeAll();
        for (Entry.Kind kind : Entry.Kind.values()) {
            JToggleButton button = new JToggleButton(wording.say("lookUp.kind." + kind), model.kind() == kind);
            button.setName("lookUp.kind." + kind);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.addActionListener(pressed -> model.only(kind));
            kinds.with(button);
        }
    }

    private void showPlace() {
        if (choosing && place.getComponentCount() > 0) {
            return;
        }
        place.clear();
        if (choosing) {
            PlacePicker picker = new PlacePicker(localities, wording.say("lookUp.place.choose"), wording, code -> {
                choosing = false;
                model.at(code);
                refresh();
            });
            place.then(Prose.quiet(wording.say("place.how"))).then(picker.view());
        } else {
            String here = wording.say("lookUp.place", wording.say(localities.path(model.place())));
            place.then(new Wrap(10)
                    .with(new Prose(here, Type.BODY, Shade.INK))
                    .with(Press.quiet("lookUp.place", wording.say("lookUp.place.choose"), () -> {
                        choosing = true;
                        place.clear();
                        refresh();
                    }))
                    .with(Press.quiet("lookUp.lawyers", wording.say("lookUp.lawyers"), this::importLawyers)));
        }
    }

    private void showResults() {
        results.clear();
        if (model.notice() != null) {
            results.then(new NoticeBox(wording, model.notice()));
        }
        if (model.imported() >= 0) {
            results.then(Prose.body(wording.say("lookUp.imported", model.imported())));
        }
        List<Entry> found = model.found(wording.language());
        results.then(Prose.quiet(
                found.isEmpty()
                        ? wording.say("lookUp.none")
                        : found.size() > MOST
                                ? wording.say("lookUp.more", MOST, found.size())
                                : wording.say("lookUp.count", found.size())));
        EntryCards cards = new EntryCards(model, localities, wording);
        found.stream().limit(MOST).map(cards::card).forEach(results::then);
    }

    private void importLawyers() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(wording.say("lookUp.lawyers"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            model.importLawyers(file);
        }
    }
}
