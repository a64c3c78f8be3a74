package advisor.workbench.compare;

import advisor.pack.Localities;
import advisor.pack.signed.PublisherKey;
import advisor.proof.Side;
import advisor.session.Session;
import advisor.workbench.guides.Boxes;
import advisor.workbench.guides.GuideShelf;
import advisor.workbench.look.Again;
import advisor.workbench.look.Column;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JProgressBar;
import org.jspecify.annotations.Nullable;

/** Two versions of a guide held against each other: which, how far it has come, and for exactly whom they differ. */
public final class ComparePanel extends Column {

    private static final long serialVersionUID = 1L;

    private final transient CompareModel model;
    private final transient List<GuideShelf.Shelved> guides;
    private final transient Consumer<String> choose;
    private final transient Consumer<Session> practise;
    private final transient Localities localities;
    private final transient Wording wording;
    private transient @Nullable JProgressBar progress;

    /**
     * A view of the comparison.
     *
     * @param guides the guides there are
     * @param choose shows another guide
     * @param practise opens a session that reaches no disk
     */
    public ComparePanel(
            CompareModel model,
            List<GuideShelf.Shelved> guides,
            Consumer<String> choose,
            Consumer<Session> practise,
            Localities localities,
            Wording wording) {
        super(860, 14);
        this.model = model;
        this.guides = List.copyOf(guides);
        this.choose = choose;
        this.practise = practise;
        this.localities = localities;
        this.wording = wording;
        setName("compare");
        padded(24, 32, 32, 32);
        build();
    }

    /** Shows the model as it is now. */
    public void refresh() {
        JProgressBar bar = progress;
        if (bar != null && model.stage() instanceof CompareModel.Stage.Running running) {
            advance(bar, running);
        } else {
            String focused = Again.focused(this);
            build();
            revalidate();
            repaint();
            if (focused != null && !Again.focus(this, focused)) {
                Again.focus(this, "compare.run");
            }
        }
    }

    private void build() {
        clear();
        progress = null;
        then(new Prose(wording.say("compare.title"), Type.TITLE, Shade.INK));
        then(4, new Prose(wording.say("compare.lead"), Type.LEAD, Shade.QUIET));
        then(16, choice());
        if (model.notice() != null) {
            then(new NoticeBox(wording, model.notice()));
        }
        if (model.stage() instanceof CompareModel.Stage.Asking asking) {
            then(strangers(asking.strangers()));
        } else if (model.stage() instanceof CompareModel.Stage.Running running) {
            then(running(running));
        } else if (model.stage() instanceof CompareModel.Stage.Done done) {
            Compared compared = done.compared();
            then(
                    20,
                    new DifferencesView(
                            compared,
                            new KeptEndsView(model.kept(), compared, wording),
                            (difference, side) -> practise.accept(compared.session(difference, side)),
                            wording));
        }
    }

    private Column choice() {
        Column sheet = new Column(10).padded(18, 20, 18, 20).on(Shade.SHEET, Shade.LINE, 14);
        sheet.then(new Prose(wording.say("compare.guide"), Type.SMALL_STRONG, Shade.QUIET));
        sheet.natural(4, Boxes.guides("compare.guide", guides, model.guide(), choose, wording));
        Row sides = new Row(24);
        sides.add(new VersionBox(model, Side.A, localities, wording), Row.Cell.REST);
        sides.add(new VersionBox(model, Side.B, localities, wording), Row.Cell.REST);
        sheet.then(14, sides);
        JButton run = Press.primary("compare.run", wording.say("compare.run"), model::compare);
        run.setEnabled(model.canCompare());
        JButton swap = Press.other("compare.swap", wording.say("compare.swap"), model::swap);
        swap.setEnabled(model.canCompare());
        sheet.then(12, new Wrap(8).with(run).with(swap));
        return sheet;
    }

    private Column strangers(List<PublisherKey> strangers) {
        Column sheet = new Column(8).padded(16, 20, 16, 20).on(Shade.TODAY_WASH, null, 12);
        sheet.setName("compare.asking");
        sheet.then(new Prose(wording.say("compare.stranger"), Type.STRONG, Shade.INK));
        strangers.forEach(key -> sheet.then(6, new Prose(key.words(), Type.LEAD_STRONG, Shade.INK)));
        sheet.then(6, Prose.body(wording.say("compare.stranger.how")));
        sheet.then(
                8,
                new Wrap(8)
                        .with(Press.primary("compare.confirm", wording.say("compare.confirm"), model::confirm))
                        .with(Press.other("compare.cancel", wording.say("compare.cancel"), model::cancel)));
        return sheet;
    }

    private Column running(CompareModel.Stage.Running running) {
        JProgressBar bar = new JProgressBar();
        bar.setName("compare.progress");
        bar.getAccessibleContext().setAccessibleName(wording.say("compare.running"));
        progress = bar;
        advance(bar, running);
        Column sheet = new Column(8).padded(16, 20, 16, 20).on(Shade.SHEET, Shade.LINE, 12);
        return sheet.then(Prose.body(wording.say("compare.running")))
                .then(bar)
                .natural(8, Press.other("compare.cancel", wording.say("compare.cancel"), model::cancel));
    }

    private static void advance(JProgressBar bar, CompareModel.Stage.Running running) {
        bar.setIndeterminate(running.of() == 0);
        bar.setMaximum(Math.max(1, running.of()));
        bar.setValue(running.done());
    }
}
