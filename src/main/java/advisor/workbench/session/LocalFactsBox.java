package advisor.workbench.session;

import advisor.guide.Fact;
import advisor.session.End;
import advisor.session.FactWords;
import advisor.session.FactsUsed;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.util.Map;

/** The local facts an end rests on, each with its value and the level it comes from. */
final class LocalFactsBox extends Column {

    private static final long serialVersionUID = 1L;

    private LocalFactsBox(Map<String, Fact> facts, Said said) {
        super(8);
        setName("localFacts");
        FactWords words = new FactWords(
                said.wording().language(),
                code -> said.wording().say(said.localities().path(code)));
        padded(12, 18, 12, 18).on(Shade.SHEET, Shade.LINE, 12);
        facts.forEach((key, fact) -> then(new Column(0)
                .then(new Row(14)
                        .restMiddle(Prose.body(said.words().factName(key)))
                        .middle(new Prose(
                                words.value(fact), Type.STRONG, fact.needsConfirming() ? Shade.TODAY : Shade.INK)))
                .then(0, new Prose(words.from(fact), Type.SMALL, Shade.QUIET))));
        boolean open = facts.values().stream().anyMatch(Fact::needsConfirming);
        if (open) {
            then(6, new Prose(said.say("end.facts.fill"), Type.SMALL, Shade.TODAY));
        }
    }

    /** The facts behind an end. */
    static Map<String, Fact> facts(SessionModel model, End end) {
        return FactsUsed.of(model.session(), end);
    }

    /** The box for these facts. */
    static LocalFactsBox of(Map<String, Fact> facts, Said said) {
        return new LocalFactsBox(facts, said);
    }
}
