package advisor.workbench.session;

import advisor.guide.Fact;
import advisor.guide.PlanItem;
import advisor.guide.Urgency;
import advisor.pack.Contact;
import advisor.session.Change;
import advisor.session.End;
import advisor.session.ReasonWords;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.util.List;
import java.util.Map;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Where the session ends: the route first, then the plan, why, what could change it, and the law behind it. */
final class EndScreen extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SessionModel model;
    private final transient End end;
    private final transient Said said;
    private final Column changes = new Column(8);
    private transient @Nullable List<Change> shown;

    /** The end itself, or where it would be if the session stopped here. */
    EndScreen(SessionModel model, End end, boolean onlyIf, boolean early, Said said) {
        super(onlyIf ? "stopHere" : "conclusion", said.wording());
        this.model = model;
        this.end = end;
        this.said = said;
        back(said.say(onlyIf || early ? "end.goOn" : "question.back"), onlyIf ? model::carryOn : model::back);
        caption(said.say(onlyIf ? "end.ifStopped" : early ? "end.early" : "end.caption"));
        body().then(10, route(end));
        section("end.plan", plan(end));
        List<Contact> contacts = ReferralBox.contacts(model, end, said);
        if (!contacts.isEmpty()) {
            section("end.referral", ReferralBox.of(contacts, said));
        }
        List<String> reasons = new ReasonWords(model.session(), said.wording().language()).reasons();
        if (!reasons.isEmpty()) {
            section("end.reasons", bullets(reasons));
        }
        if (!onlyIf) {
            section("end.changes", changes);
            changes.then(Prose.quiet(said.say("end.changes.looking")));
        }
        Map<String, Fact> facts = LocalFactsBox.facts(model, end);
        if (!facts.isEmpty()) {
            section("end.facts", LocalFactsBox.of(facts, said));
        }
        if (!end.sources().isEmpty()) {
            section("end.sources", SourceList.of(end.sources(), said));
        }
        body().then(18, Prose.quiet(said.say("end.promise")));
        if (onlyIf) {
            primary("carryOn", said.say("end.stop.goOn"), model::carryOn);
            second(Press.other("take", said.say("end.stop.take"), model::conclude));
        } else {
            primary("review", said.say(model.isPractice() ? "practice.end" : "end.review"), model::review);
            second(Press.other("papers", said.say("end.papers"), this::papers));
        }
        getAccessibleContext().setAccessibleName(said.words().conclusion(end.conclusion()));
        refresh();
    }

    private Column route(End end) {
        Row confidence = new Row(0)
                .padded(4, 12, 4, 12)
                .on(Shade.SHEET, null, 999)
                .natural(new Prose(said.confidence(end.confidence()), Type.STRONG, Shade.ACCENT));
        Column sheet = new Column(8)
                .padded(24, 26, 26, 26)
                .on(Shade.ACCENT_WASH, null, 18)
                .then(new Prose(said.say("end.route"), Type.SMALL_STRONG, Shade.ACCENT))
                .then(2, new Prose(said.words().conclusion(end.conclusion()), Type.TITLE, Shade.INK))
                .natural(10, confidence)
                .then(14, new Prose(said.meaning(end), Type.LEAD, Shade.INK));
        String next = said.words().next(end.conclusion());
        if (!next.isEmpty()) {
            sheet.then(14, new Prose(said.say("end.next"), Type.STRONG, Shade.INK))
                    .then(2, Prose.body(next));
        }
        return sheet;
    }

    private void section(String key, Column content) {
        body().then(28, new Prose(said.say(key), Type.HEADING, Shade.INK));
        body().then(10, content);
    }

    private Column plan(End end) {
        Column column = new Column(8);
        for (Urgency urgency : Urgency.values()) {
            List<PlanItem> band = end.plan().stream()
                    .filter(item -> item.urgency() == urgency)
                    .toList();
            if (!band.isEmpty()) {
                column.then(16, new UrgencyLabel(urgency, said));
                band.forEach(item -> column.then(
                        8,
                        new Column(8)
                                .padded(14, 18, 16, 18)
                                .on(Shade.SHEET, Shade.LINE, 12)
                                .then(title(item))
                                .then(4, PlanCard.details(item, said))));
            }
        }
        return column;
    }

    private Row title(PlanItem item) {
        Prose title = new Prose(said.words().advice(item.key()), Type.LEAD_STRONG, Shade.INK);
        return new Row(8).middle(PlanCard.tick(model, item, said)).restMiddle(title);
    }

    private Column bullets(List<String> sentences) {
        Column column = new Column(6);
        sentences.forEach(sentence -> column.then(
                new Row(8).fixed(14, new Prose("•", Type.BODY, Shade.ACCENT)).rest(Prose.body(sentence))));
        return column;
    }

    /* A change in words, and on demand the end it leads to beside this one. */
    private Column otherwise(Change change, String sentence, int index) {
        Column beside = new Column(0);
        Column column = new Column(6);
        JToggleButton button = new JToggleButton(said.say("whatIf"));
        button.setName("whatIf." + index);
        button.putClientProperty("FlatLaf.styleClass", "segment");
        button.getAccessibleContext().setAccessibleName(said.say("whatIf") + said.say("list.colon") + sentence);
        button.addActionListener(pressed -> {
            beside.clear();
            if (button.isSelected()) {
                beside.then(new Column(0).padded(8, 0, 4, 0).then(new WhatIfBox(end, change.end(), said)));
            }
            revalidate();
            repaint();
            SwingUtilities.invokeLater(() -> Scroll.show(column));
        });
        return column.then(new Row(12)
                        .fixed(14, new Prose("•", Type.BODY, Shade.ACCENT))
                        .restMiddle(Prose.body(sentence))
                        .middle(button))
                .then(0, beside);
    }

    /** Shows the papers of this end. */
    void papers() {
        said.papers().show(model.session(), end, model.evidence().log(), null);
    }

    @Override
    public void refresh() {
        List<Change> found = model.changes();
        if (found != null && found != shown && !(model.stage() instanceof Stage.StoppingHere)) {
            shown = found;
            changes.clear();
            ReasonWords words = new ReasonWords(model.session(), said.wording().language());
            if (found.isEmpty()) {
                changes.then(Prose.body(said.say("end.changes.none")));
            } else {
                found.forEach(
                        change -> changes.then(8, otherwise(change, words.change(change), found.indexOf(change))));
            }
            revalidate();
            repaint();
        }
    }
}
