package advisor.workbench.radar;

import advisor.guide.Text;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.util.List;

/** What is new on the radar, calmly, until it was read. */
public final class RadarBar extends Row {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 2;

    /**
     * A bar; without news it is not shown.
     *
     * @param toList goes to the list
     */
    public RadarBar(RadarModel model, Wording wording, Runnable toList) {
        super(14);
        padded(12, 24, 12, 24).on(Shade.ACCENT_WASH, Shade.LINE, 0);
        setName("radar-bar");
        List<Text> told = model.told();
        setVisible(!told.isEmpty());
        Column words = new Column(3).then(new Prose(wording.say("radar.new"), Type.STRONG, Shade.ACCENT));
        told.stream().limit(MOST).forEach(text -> words.then(Prose.body(wording.say(text))));
        if (told.size() > MOST) {
            words.then(Prose.quiet(wording.say("radar.more", told.size() - MOST)));
        }
        restMiddle(words);
        middle(Press.other("radar-list", wording.say("radar.list"), () -> {
            model.read();
            toList.run();
        }));
        middle(Press.quiet("radar-read", wording.say("radar.read"), model::read));
        getAccessibleContext().setAccessibleName(wording.say("radar.new"));
        getAccessibleContext()
                .setAccessibleDescription(String.join(
                        " ", told.stream().map(text -> wording.say(text)).toList()));
    }
}
