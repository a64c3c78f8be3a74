package advisor.workbench.session;

import advisor.guide.PlanItem;
import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.awt.Component;
import java.awt.Container;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;

/** One advice of the plan: tick it when it is done, unfold it to its steps. */
final class PlanCard extends Column {

    private static final long serialVersionUID = 1L;

    /** Under this client property a box says which advice it ticks. */
    static final String ADVICE = "advisor.advice";

    PlanCard(SessionModel model, PlanItem item, boolean fresh, PlanFolds folds, Runnable changed, Said said) {
        super(6);
        boolean open = folds.isOpen(item.key());
        String title = said.words().advice(item.key());
        setName("advice." + item.key());
        padded(8, 10, open ? 12 : 8, 6).on(Shade.SHEET, fresh ? Shade.ACCENT : Shade.LINE, 10);
        JCheckBox tick = tick(model, item, said);
        JButton fold = Press.quiet("fold." + item.key(), "", () -> {
            folds.toggle(item.key());
            changed.run();
        });
        fold.setIcon((open ? Glyph.DOWN : Glyph.RIGHT).icon(16));
        fold.putClientProperty("FlatLaf.style", "margin: 2,4,2,4");
        fold.setToolTipText(said.say(open ? "plan.fold" : "plan.unfold"));
        fold.getAccessibleContext().setAccessibleName(said.say(open ? "plan.fold.name" : "plan.unfold.name", title));
        Column words = new Column(0).then(new Prose(title, Type.STRONG, Shade.INK));
        if (fresh) {
            words.then(new Prose(said.say("plan.new"), Type.SMALL, Shade.ACCENT));
        }
        then(new Row(6).middle(tick).restMiddle(words).middle(fold));
        if (open) {
            then(2, details(item, said));
        }
    }

    /** The box that is ticked when an advice is done during the visit. */
    static JCheckBox tick(SessionModel model, PlanItem item, Said said) {
        JCheckBox tick = new JCheckBox();
        tick.setName("done." + item.key());
        tick.putClientProperty(ADVICE, item.key());
        tick.enableInputMethods(false);
        tick.setSelected(model.done().contains(item.key()));
        tick.setToolTipText(said.say("plan.done"));
        tick.getAccessibleContext()
                .setAccessibleName(said.say("plan.done.name", said.words().advice(item.key())));
        tick.addActionListener(ticked -> model.tick(item.key()));
        return tick;
    }

    /** Shows ticks as they are now, wherever they stand: one that was taken back is taken back everywhere. */
    static void refreshTicks(Container in, SessionModel model) {
        for (Component child : in.getComponents()) {
            if (child instanceof JCheckBox box && box.getClientProperty(ADVICE) instanceof String advice) {
                box.setSelected(model.done().contains(advice));
            } else if (child instanceof Container inner) {
                refreshTicks(inner, model);
            }
        }
    }

    /** What an advice says beyond its title: more about it, its steps, what it rests on. */
    static Column details(PlanItem item, Said said) {
        Column column = new Column(6);
        String detail = said.detail(item);
        if (!detail.isEmpty()) {
            column.then(Prose.body(detail));
        }
        List<String> steps = said.words().steps(item.key());
        for (int i = 0; i < steps.size(); i++) {
            column.then(
                    6,
                    new Row(8)
                            .fixed(20, new Prose(String.valueOf(i + 1), Type.STRONG, Shade.ACCENT))
                            .rest(Prose.body(steps.get(i))));
        }
        if (!item.sources().isEmpty()) {
            column.then(
                    8,
                    Prose.quiet(said.say(
                            "plan.sources",
                            String.join(
                                    said.say("list.comma"),
                                    item.sources().stream()
                                            .map(id -> SourceNames.shortName(id, said))
                                            .distinct()
                                            .toList()))));
        }
        return column;
    }
}
