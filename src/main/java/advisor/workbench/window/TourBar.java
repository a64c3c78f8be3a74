package advisor.workbench.window;

import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;

/** The stop of the tour, below the place it tells of. */
final class TourBar extends Row {

    private static final long serialVersionUID = 1L;

    TourBar(TourModel tour, TourModel.Stop stop, Wording wording) {
        super(14);
        padded(14, 24, 14, 24).on(Shade.ACCENT_WASH, Shade.LINE, 0);
        setName("tour");
        boolean last = tour.number() == tour.stops();
        Column words = new Column(2)
                .then(new Prose(
                        wording.say("tour.where", tour.number(), tour.stops()) + "  "
                                + wording.say("tour." + stop.key() + ".title"),
                        Type.STRONG,
                        Shade.ACCENT))
                .then(4, Prose.body(wording.say("tour." + stop.key() + ".text")));
        restMiddle(words);
        if (!last) {
            middle(Press.quiet("tour-end", wording.say("tour.end"), tour::end));
        }
        if (tour.number() > 1) {
            middle(Press.other("tour-back", wording.say("tour.back"), tour::back));
        }
        middle(Press.primary("tour-next", wording.say(last ? "tour.done" : "tour.next"), tour::next));
        getAccessibleContext().setAccessibleName(wording.say("tour." + stop.key() + ".title"));
        getAccessibleContext().setAccessibleDescription(wording.say("tour." + stop.key() + ".text"));
    }
}
