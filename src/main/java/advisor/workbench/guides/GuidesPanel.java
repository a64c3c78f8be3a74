package advisor.workbench.guides;

import advisor.guide.Guide;
import advisor.guide.Words;
import advisor.pack.Localities;
import advisor.pack.OwnBases;
import advisor.workbench.look.Column;
import advisor.workbench.look.Glyph;
import advisor.workbench.look.NoticeBox;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.AbstractButton;
import javax.swing.JLabel;

/** The guides of this desk, one sheet each. */
public final class GuidesPanel extends Column {

    private static final long serialVersionUID = 1L;
    private static final int SHORT_HASH = 12;
    private static final int MOST_DIVISIONS = 12;
    private static final int MOST_KEYS = 8;

    private final transient Wording wording;
    private final transient Localities localities;
    private final transient List<LibraryActions> actions;
    private final transient LibraryModel model;
    private final transient BiConsumer<String, OwnBases.Changed> compare;

    /**
     * A view of the library as it is now, with what can be done from there.
     *
     * @param compare shows what changed in a guide beneath files of the desk's own
     */
    public GuidesPanel(
            LibraryModel model,
            Localities localities,
            List<LibraryActions> actions,
            BiConsumer<String, OwnBases.Changed> compare,
            Wording wording) {
        super(860, 14);
        this.model = model;
        this.compare = compare;
        this.wording = wording;
        this.localities = localities;
        this.actions = List.copyOf(actions);
        setName("guides");
        padded(32, 32, 32, 32);
        then(new Prose(wording.say("guides.title"), Type.TITLE, Shade.INK));
        then(4, new Prose(wording.say("guides.lead"), Type.LEAD, Shade.QUIET));
        buttons(16, this, LibraryActions::above);
        List<GuideShelf.Shelved> guides = model.guides();
        if (model.notice() != null) {
            then(20, new NoticeBox(wording, model.notice()));
        } else if (guides == null) {
            then(20, Prose.quiet(wording.say("guides.loading")));
        } else if (guides.isEmpty()) {
            then(20, Prose.body(wording.say("guides.none")));
        } else {
            for (GuideShelf.Shelved one : guides) {
                then(guides.indexOf(one) == 0 ? 22 : 14, sheet(one));
            }
        }
    }

    private Column sheet(GuideShelf.Shelved one) {
        Column sheet = new Column(6).padded(20, 24, 20, 24).on(Shade.SHEET, Shade.LINE, 14);
        if (one instanceof GuideShelf.Shelved.Unusable unusable) {
            sheet.then(new Prose(unusable.id(), Type.HEADING, Shade.INK))
                    .then(10, new NoticeBox(wording, unusable.notice()));
            beneath(sheet, one.id());
            buttons(14, sheet, each -> each.on(one));
            return sheet;
        }
        GuideShelf.Shelved.Ready ready = (GuideShelf.Shelved.Ready) one;
        Guide guide = ready.national();
        Words words = guide.words(wording.language());
        String title = words.title().isEmpty() ? guide.id() : words.title();
        sheet.then(new Row(12)
                .natural(new JLabel(Glyph.GUIDES.icon(24, Shade.ACCENT)))
                .restMiddle(new Prose(title, Type.HEADING, Shade.INK)));
        if (!words.summary().isEmpty()) {
            sheet.then(Prose.body(words.summary()));
        }
        beneath(sheet, one.id());
        sheet.then(12, facts(ready, guide));
        buttons(14, sheet, each -> each.on(one));
        sheet.getAccessibleContext().setAccessibleName(title);
        return sheet;
    }

    /* Calm: the guide goes on as it is, and its author looks when there is time. */
    private void beneath(Column sheet, String id) {
        OwnBases.Changed changed = model.beneath(id);
        if (changed == null) {
            return;
        }
        String title = wording.say("guides.beneath");
        Column box = new Column(6)
                .padded(12, 16, 14, 16)
                .on(Shade.ACCENT_WASH, null, 10)
                .then(new Prose(title, Type.STRONG, Shade.INK))
                .then(Prose.body(wording.say("guides.beneath.how")));
        for (OwnBases.Concerned file : changed.files()) {
            box.then(Prose.body(wording.say("bullet", concerned(file))));
        }
        box.then(
                6,
                new Wrap(8)
                        .with(Press.other(
                                "guides.beneath.compare." + id,
                                wording.say("guides.beneath.compare"),
                                () -> compare.accept(id, changed)))
                        .with(Press.other(
                                "guides.beneath.looked." + id,
                                wording.say("guides.beneath.looked"),
                                () -> model.looked(id))));
        box.setName("guides.beneath." + id);
        box.getAccessibleContext().setAccessibleName(title);
        sheet.then(10, box);
    }

    private String concerned(OwnBases.Concerned file) {
        List<String> keys = file.keys();
        if (keys.isEmpty()) {
            return file.path();
        }
        String first = String.join(wording.say("list.comma"), keys.subList(0, Math.min(MOST_KEYS, keys.size())));
        return wording.say("guides.beneath.file", file.path(), first, Math.max(0, keys.size() - MOST_KEYS));
    }

    private void buttons(int before, Column on, Function<LibraryActions, List<AbstractButton>> which) {
        Wrap row = new Wrap(8);
        actions.stream().map(which).flatMap(List::stream).forEach(row::with);
        if (row.getComponentCount() > 0) {
            on.then(before, row);
        }
    }

    private Column facts(GuideShelf.Shelved.Ready ready, Guide guide) {
        return new Column(5)
                .then(fact("guides.version", guide.version()))
                .then(fact(
                        "guides.size",
                        wording.say(
                                "guides.size.words",
                                guide.questions().size(),
                                guide.declarations().conclusions().size(),
                                guide.declarations().advice().size())))
                .then(fact("guides.divisions", divisions(ready.divisions())))
                .then(fact("guides.signed", signed(ready)))
                .then(fact("guides.hash", guide.hash().substring(0, SHORT_HASH)));
    }

    private String signed(GuideShelf.Shelved.Ready ready) {
        return ready.signed()
                .map(one -> wording.say(
                        one.isOfThis() ? "guides.signed.this" : "guides.signed.other",
                        one.signOff().checker(),
                        one.signOff().date().toString()))
                .orElse(wording.say("guides.signed.none"));
    }

    private Row fact(String key, String words) {
        return new Row(12)
                .fixed(120, new Prose(wording.say(key), Type.SMALL, Shade.QUIET))
                .rest(new Prose(words, Type.SMALL, Shade.INK));
    }

    private String divisions(List<String> codes) {
        if (codes.isEmpty()) {
            return wording.say("guides.divisions.none");
        }
        String names = codes.stream()
                .limit(MOST_DIVISIONS)
                .map(code -> wording.say(localities.name(code)))
                .collect(Collectors.joining(wording.say("list.comma")));
        return codes.size() > MOST_DIVISIONS ? wording.say("guides.divisions.more", names, codes.size()) : names;
    }
}
