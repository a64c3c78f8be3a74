package advisor.workbench.lookup;

import advisor.pack.KnowledgeSource;
import advisor.pack.Localities;
import advisor.session.FactWords;
import advisor.workbench.look.Column;
import advisor.workbench.look.Look;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTextField;

/** Draws one thing that was found. */
final class EntryCards {

    private static final int FIELD = 300;
    private static final String DOT = " \u00b7 ";

    private final LookUpModel model;
    private final Localities localities;
    private final Wording wording;

    EntryCards(LookUpModel model, Localities localities, Wording wording) {
        this.model = model;
        this.localities = localities;
        this.wording = wording;
    }

    Column card(Entry entry) {
        if (entry instanceof Entry.Law law) {
            return law(law.source());
        }
        return entry instanceof Entry.Whom whom
                ? ContactCard.of(whom.contact(), wording, localities)
                : local((Entry.Local) entry);
    }

    private static Column sheet() {
        return new Column(4).padded(14, 18, 14, 18).on(Shade.SHEET, Shade.LINE, 12);
    }

    private Column law(KnowledgeSource source) {
        String article = source.article().isEmpty() ? "" : " " + wording.say("source.article", source.article());
        Column sheet = sheet().then(new Prose(wording.say(source.instrument()) + article, Type.STRONG, Shade.INK))
                .then(2, Prose.body(wording.say(source.statement())));
        List<String> small = new ArrayList<>();
        if (!source.inForce().isEmpty()) {
            small.add(wording.say("lookUp.inForce", source.inForce()));
        }
        small.add(wording.say("lookUp.verification." + source.verification()));
        if (!source.reviewed().isEmpty()) {
            small.add(wording.say("lookUp.reviewed", source.reviewed(), source.reviewBy()));
        }
        small.add(source.id());
        sheet.then(4, new Prose(String.join(DOT, small), Type.SMALL, Shade.QUIET));
        if (source.needsConfirming()) {
            sheet.then(2, new Prose(wording.say("source.confirm"), Type.SMALL, Shade.TODAY));
        }
        return sheet;
    }

    private Column local(Entry.Local local) {
        FactWords words = new FactWords(wording.language(), code -> wording.say(localities.path(code)));
        boolean open = LookUpModel.canBeFilledIn(local.fact());
        Column sheet = sheet().then(new Row(14)
                        .restMiddle(new Prose(local.name(), Type.STRONG, Shade.INK))
                        .middle(new Prose(
                                words.value(local.fact()),
                                Type.LEAD_STRONG,
                                local.fact().needsConfirming() ? Shade.TODAY : Shade.ACCENT)))
                .then(
                        2,
                        new Prose(
                                local.guideTitle() + wording.say("list.colon") + words.from(local.fact()),
                                Type.SMALL,
                                Shade.QUIET));
        if (open && !model.place().isEmpty()) {
            sheet.then(8, filling(local));
        } else if (open) {
            sheet.then(4, new Prose(wording.say("lookUp.fill.place"), Type.SMALL, Shade.QUIET));
        }
        return sheet;
    }

    private Row filling(Entry.Local local) {
        JTextField field = new JTextField(local.fact().value());
        field.setName("fill." + local.guide() + "." + local.key());
        field.getAccessibleContext().setAccessibleName(wording.say("lookUp.fill.name", local.name()));
        Runnable fill = () -> model.fillIn(local.guide(), local.key(), local.fact(), field.getText());
        field.addActionListener(entered -> fill.run());
        JButton keep = Press.other("keep." + local.guide() + "." + local.key(), wording.say("lookUp.fill"), fill);
        keep.getAccessibleContext().setAccessibleName(wording.say("lookUp.fill.name", local.name()));
        field.setPreferredSize(new java.awt.Dimension(Look.px(FIELD), field.getPreferredSize().height));
        return new Row(8).restMiddle(field).middle(keep);
    }
}
