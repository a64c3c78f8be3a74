package advisor.workbench.look;

import advisor.workbench.task.Notice;
import advisor.workbench.words.Wording;
import javax.swing.JLabel;

/** What did not go as meant, and what to do now, where it concerns the advisor. */
public final class NoticeBox extends Row {

    private static final long serialVersionUID = 1L;

    /** A box with a sentence and its remedy. */
    public NoticeBox(Wording wording, Notice notice) {
        super(12);
        setName("notice");
        padded(12, 14, 12, 14).on(Shade.NOW_WASH, null, 10);
        JLabel sign = new JLabel(Glyph.WARNING.icon(22, Shade.NOW));
        sign.getAccessibleContext().setAccessibleName(wording.say("notice.sign"));
        natural(sign);
        rest(new Column(2)
                .then(new Prose(wording.say(notice.sentence()), Type.STRONG, Shade.NOW))
                .then(Prose.body(wording.say(notice.remedy()))));
        getAccessibleContext().setAccessibleName(wording.say(notice.sentence()) + " " + wording.say(notice.remedy()));
    }
}
