package advisor.workbench.session;

import advisor.guide.PlanItem;
import advisor.guide.Urgency;
import advisor.session.End;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** This end and another beside it: which route, and what would be done besides, no longer, or at another time. */
final class WhatIfBox extends Row {

    private static final long serialVersionUID = 1L;

    WhatIfBox(End now, End other, Said said) {
        super(12);
        setName("whatIf");
        Map<String, Urgency> before = urgencies(now);
        Map<String, Urgency> after = urgencies(other);
        Column left = side(
                "whatIf.now",
                now,
                Shade.SHEET,
                said,
                item -> after.containsKey(item.key()) ? "" : said.say("whatIf.gone"));
        Column right = side("whatIf.then", other, Shade.ACCENT_WASH, said, item -> {
            Urgency was = before.get(item.key());
            if (was == null) {
                return said.say("whatIf.new");
            }
            return was == item.urgency() ? "" : said.say("whatIf.moved", said.say("urgency." + was));
        });
        add(left, new Cell(0, 1, Align.TOP));
        add(right, new Cell(0, 1, Align.TOP));
    }

    private static Map<String, Urgency> urgencies(End end) {
        return end.plan().stream().collect(Collectors.toMap(PlanItem::key, PlanItem::urgency));
    }

    private static Column side(String key, End end, Shade ground, Said said, Function<PlanItem, String> mark) {
        Column side = new Column(5).padded(16, 18, 18, 18).on(ground, Shade.LINE, 14);
        side.setName(key);
        side.then(new Prose(said.say(key), Type.SMALL_STRONG, Shade.ACCENT))
                .then(4, new Prose(said.words().conclusion(end.conclusion()), Type.LEAD_STRONG, Shade.INK))
                .then(2, new Prose(said.confidence(end.confidence()), Type.SMALL, Shade.QUIET));
        for (Urgency urgency : Urgency.values()) {
            List<PlanItem> band = end.plan().stream()
                    .filter(item -> item.urgency() == urgency)
                    .toList();
            if (!band.isEmpty()) {
                side.then(12, new UrgencyLabel(urgency, said));
                band.forEach(item -> line(side, item, mark.apply(item), said));
            }
        }
        return side;
    }

    private static void line(Column side, PlanItem item, String mark, Said said) {
        String title = said.words().advice(item.key());
        if (mark.isEmpty()) {
            side.then(4, Prose.body(title));
        } else {
            side.then(4, new Prose(title, Type.STRONG, Shade.INK))
                    .then(0, new Prose(mark, Type.SMALL_STRONG, Shade.TODAY));
        }
    }
}
