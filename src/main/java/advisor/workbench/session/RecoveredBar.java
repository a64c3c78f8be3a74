package advisor.workbench.session;

import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JLabel;

/** Above a session that was broken off: from when it is, what came back and what did not, until that was read. */
final class RecoveredBar extends Row {

    private static final long serialVersionUID = 1L;

    /** So many questions are named; more would take the room of the question itself. */
    private static final int NAMED = 3;

    RecoveredBar(Recovered recovered, Runnable read, ZoneId zone, Said said) {
        super(14);
        padded(10, 20, 10, 16).on(Shade.TODAY_WASH, null, 0);
        setName("recovered");
        String time = DateTimeFormatter.ofPattern(
                        said.say("time.pattern"), said.wording().locale())
                .format(recovered.keptAt().atZone(zone));
        String title = said.say("resume.title", time);
        String more = said.say("resume.what", recovered.answers(), recovered.version());
        Column words =
                new Column(2).then(new Prose(title, Type.STRONG, Shade.INK)).then(Prose.body(more));
        if (!recovered.askAgain().isEmpty()) {
            words.then(Prose.body(again(recovered, said)));
        }
        JLabel sign = new JLabel(Glyph.CLOCK.icon(24, Shade.TODAY));
        sign.getAccessibleContext().setAccessibleName(title);
        middle(sign).restMiddle(words).middle(Press.other("recovered.read", said.say("resume.read"), read));
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Shade.LINE.color()), getBorder()));
        getAccessibleContext().setAccessibleName(title);
        getAccessibleContext().setAccessibleDescription(more);
    }

    private static String again(Recovered recovered, Said said) {
        int count = recovered.askAgain().size();
        String named = recovered.askAgain().stream()
                .limit(NAMED)
                .map(question -> said.say("resume.asked.one", said.question(question)))
                .collect(Collectors.joining(said.say("list.comma")));
        return said.say("resume.asked", count, named, count - Math.min(count, NAMED));
    }
}
