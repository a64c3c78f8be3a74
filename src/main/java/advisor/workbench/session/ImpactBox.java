package advisor.workbench.session;

import advisor.guide.Question;
import advisor.session.End;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.util.List;

/** What changing an answer does to the rest, before it is done or after. */
final class ImpactBox extends Column {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 4;

    /**
     * A box.
     *
     * @param titleKey the sentence on top: that it would happen, or that it has
     */
    ImpactBox(String titleKey, Impact impact, Said said) {
        super(4);
        setName("impact");
        padded(12, 16, 14, 16).on(Shade.TODAY_WASH, null, 14);
        then(new Prose(said.say(titleKey), Type.STRONG, Shade.TODAY));
        list("impact.noLonger", impact.noLongerCount(), said);
        list("impact.again", impact.countAgain(), said);
        Question next = impact.next();
        if (next != null) {
            then(6, Prose.body(said.say("impact.next", said.question(next))));
        }
        end(impact, said);
    }

    private ImpactBox(Impact impact, Said said) {
        super(2);
        setName("impact");
        padded(8, 16, 8, 16).on(Shade.TODAY_WASH, null, 14);
        int lost = impact.noLongerCount().size();
        String title = said.say("impact.would");
        then(new Prose(lost == 0 ? title : title + said.say("impact.lost", lost), Type.STRONG, Shade.TODAY));
        end(impact, said);
    }

    /** What would happen, in a line or two, for where there is no room for more. */
    static ImpactBox inShort(Impact impact, Said said) {
        return new ImpactBox(impact, said);
    }

    private void end(Impact impact, Said said) {
        End before = impact.before();
        End after = impact.after();
        if (impact.movesTheEnd() && before != null && after != null) {
            then(
                    6,
                    Prose.body(said.say(
                            "impact.end",
                            said.words().conclusion(before.conclusion()),
                            said.words().conclusion(after.conclusion()),
                            said.confidence(after.confidence()))));
        }
    }

    private void list(String key, List<Question> questions, Said said) {
        if (!questions.isEmpty()) {
            then(6, Prose.body(said.say(key)));
            questions.stream().limit(MOST).forEach(one -> then(2, Prose.body(said.say("bullet", said.question(one)))));
            if (questions.size() > MOST) {
                then(2, Prose.body(said.say("impact.more", questions.size() - MOST)));
            }
        }
    }
}
