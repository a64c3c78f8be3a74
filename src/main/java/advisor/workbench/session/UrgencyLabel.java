package advisor.workbench.session;

import advisor.guide.Urgency;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;

/** The name of a band of the plan, in its colour. */
final class UrgencyLabel extends Row {

    private static final long serialVersionUID = 1L;

    UrgencyLabel(Urgency urgency, Said said) {
        super(0);
        Prose name = new Prose(said.say("urgency." + urgency), Type.SMALL_STRONG, ink(urgency));
        Row chip = new Row(0).padded(2, 10, 2, 10).on(wash(urgency), null, 10).natural(name);
        natural(chip);
    }

    static Shade ink(Urgency urgency) {
        return switch (urgency) {
            case NOW -> Shade.NOW;
            case TODAY -> Shade.TODAY;
            case WEEK -> Shade.WEEK;
            case LATER -> Shade.LATER;
        };
    }

    static Shade wash(Urgency urgency) {
        return switch (urgency) {
            case NOW -> Shade.NOW_WASH;
            case TODAY -> Shade.TODAY_WASH;
            case WEEK -> Shade.WEEK_WASH;
            case LATER -> Shade.LATER_WASH;
        };
    }
}
