package advisor.workbench.client;

import advisor.guide.Language;
import advisor.workbench.look.ChoiceButton;
import advisor.workbench.look.Column;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;

/** One sheet for a client: large words, and choices for a finger. */
final class ClientPage extends Column {

    private static final long serialVersionUID = 1L;
    private static final int WIDE = 980;

    private final transient ClientModel model;

    ClientPage(ClientModel model, ClientSheet sheet) {
        super(WIDE, 16);
        this.model = model;
        padded(28, 44, 40, 44);
        setName("client." + sheet.name());
        getAccessibleContext().setAccessibleName(sheet.title());
        then(language());
        then(30, new Prose(sheet.title(), Type.BANNER, Shade.INK));
        if (!sheet.lead().isEmpty()) {
            then(14, new Prose(sheet.lead(), Type.BIG, Shade.QUIET));
        }
        if (!sheet.entry().isEmpty()) {
            Prose entry = new Prose(sheet.entry(), Type.BANNER, Shade.ACCENT);
            entry.setName("client.entry");
            then(24, entry);
        }
        choices(sheet);
        for (ClientSheet.Group group : sheet.groups()) {
            Column lines = new Column(8).padded(18, 24, 20, 24).on(Shade.SHEET, Shade.LINE, 14);
            if (!group.title().isEmpty()) {
                lines.then(new Prose(group.title(), Type.BIG, Shade.ACCENT));
            }
            group.lines().forEach(line -> lines.then(new Prose(line, Type.BIG, Shade.INK)));
            then(18, lines);
        }
    }

    private void choices(ClientSheet sheet) {
        boolean first = true;
        for (ClientSheet.Choice choice : sheet.choices()) {
            ChoiceButton button = new ChoiceButton("", choice.label(), "", choice.several(), ChoiceButton.Size.TOUCH);
            button.setName("client.choice." + choice.key());
            button.setSelected(choice.chosen());
            button.addActionListener(touched -> {
                // what is shown as chosen is what the advisor's draft holds
                button.setSelected(choice.chosen());
                model.touch(choice);
            });
            then(first ? 28 : choice.apart() ? 14 : 10, button);
            first = false;
        }
    }

    private Row language() {
        Row row = new Row(10).rest(new Prose("", Type.BODY, Shade.INK));
        for (Language one : Language.values()) {
            if (one != model.language()) {
                row.middle(Press.other(
                        "client.language", new Wording(one).say("language." + one), () -> model.speak(one)));
            }
        }
        return row;
    }
}
