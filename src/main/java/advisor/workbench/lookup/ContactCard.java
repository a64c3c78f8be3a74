package advisor.workbench.lookup;

import advisor.pack.Contact;
import advisor.pack.Localities;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Row;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Somebody to call or to go to; the number is what the eye finds first. */
public final class ContactCard {

    private ContactCard() {}

    /** The card of a contact. */
    public static Column of(Contact contact, Wording wording, Localities localities) {
        Row top = new Row(14).restMiddle(new Prose(wording.say(contact.name()), Type.STRONG, Shade.INK));
        String number = contact.phone().isEmpty() ? contact.web() : contact.phone();
        if (!number.isEmpty()) {
            top.middle(new Prose(number, Type.LEAD_STRONG, Shade.ACCENT));
        }
        Column sheet = new Column(4)
                .padded(14, 18, 14, 18)
                .on(Shade.SHEET, Shade.LINE, 12)
                .then(top);
        String use = wording.say(contact.use());
        if (!use.isEmpty()) {
            sheet.then(2, Prose.body(use));
        }
        List<String> small = new ArrayList<>();
        small.add(wording.say(localities.path(contact.place())));
        contact.specialities().forEach(one -> small.add(wording.say(one.label())));
        if (!contact.hours().isEmpty()) {
            small.add(contact.hours());
        }
        if (!contact.web().isEmpty() && !contact.phone().isEmpty()) {
            small.add(contact.web());
        }
        sheet.then(4, new Prose(String.join(" \u00b7 ", small), Type.SMALL, Shade.QUIET));
        if (contact.kind() == Contact.Kind.LAWYER) {
            sheet.then(2, new Prose(wording.say("lookUp.own"), Type.SMALL, Shade.QUIET));
        } else if (contact.needsConfirming()) {
            sheet.then(2, new Prose(wording.say("source.confirm"), Type.SMALL, Shade.TODAY));
        }
        return sheet;
    }
}
