package advisor.workbench.settings;

import advisor.store.Keeping;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import javax.swing.JToggleButton;

/** How long single records are kept, what would go, and that it does not come back. */
final class RetentionSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient RetentionModel model;

    RetentionSection(RetentionModel model, Wording wording) {
        super("settings.retention", wording);
        this.model = model;
        refresh();
    }

    @Override
    void build() {
        notice(model.notice());
        Long folded = model.folded();
        if (folded != null) {
            done(folded == 0 ? say("done.none") : say("done.folded", folded));
        }
        Keeping keeping = model.keeping();
        if (keeping == null) {
            if (model.notice() == null) {
                then(16, Prose.quiet(say("loading")));
            }
            return;
        }
        then(20, sheet("now").then(Prose.body(wording().say(keeping.sentence()))));
        Column sheet = sheet("limit").then(10, limits());
        Long wouldFold = model.wouldFold();
        if (wouldFold == null) {
            sheet.then(10, Prose.quiet(say(model.isWorking() ? "working" : "counting")));
        } else {
            sheet.then(10, Prose.body(wouldFold == 0 ? say("fold.none") : say("fold", wouldFold)));
            if (wouldFold > 0) {
                sheet.then(4, Prose.body(say("fold.words")));
            }
            act(sheet, wouldFold);
        }
        then(sheet);
    }

    private Wrap limits() {
        Wrap row = new Wrap(6);
        for (int months : model.limits()) {
            String words = months == Keeping.FOREVER
                    ? say("forever")
                    : months % 12 == 0 ? say("years", months / 12) : say("months", months);
            JToggleButton button = new JToggleButton(words, months == model.chosen());
            button.setName(name("limit." + months));
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.getAccessibleContext()
                    .setAccessibleName(say("limit") + wording().say("list.colon") + words);
            button.addActionListener(pressed -> {
                button.setSelected(true);
                model.choose(months);
            });
            row.with(button);
        }
        return row;
    }

    private void act(Column sheet, long wouldFold) {
        if (!model.canApply()) {
            return;
        }
        Wrap buttons = new Wrap(8);
        if (model.isAsking()) {
            sheet.then(8, new Prose(say("sure", wouldFold), Type.STRONG, Shade.NOW));
            buttons.with(Press.danger(name("yes"), say("yes", wouldFold), model::apply))
                    .with(Press.other(name("no"), say("no"), () -> model.ask(false)));
        } else if (wouldFold > 0) {
            buttons.with(Press.danger(name("ask"), say("ask"), () -> model.ask(true)));
        } else {
            buttons.with(Press.primary(name("set"), say("set"), model::apply));
        }
        sheet.then(8, buttons);
    }
}
