package advisor.workbench.session;

import advisor.guide.Advice;
import advisor.guide.PlanItem;
import advisor.pack.Contact;
import advisor.session.End;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.lookup.ContactCard;
import java.util.List;

/**
 * To whom the client can be referred, by speciality and place, and what must be agreed to before.
 *
 * <p>It shows; it keeps nothing: whom a client is referred to, and how to reach the client, stands on paper only.
 */
final class ReferralBox extends Column {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    private ReferralBox(List<Contact> contacts, Said said) {
        super(8);
        setName("referral");
        then(new Column(4)
                .padded(14, 18, 14, 18)
                .on(Shade.ACCENT_WASH, null, 12)
                .then(new Prose(said.say("referral.consent"), Type.STRONG, Shade.INK))
                .then(2, Prose.body(said.say("referral.consent.words"))));
        contacts.stream()
                .limit(MOST)
                .forEach(contact -> then(ContactCard.of(contact, said.wording(), said.localities())));
    }

    /** Those to whom the plan of an end refers, nearest first. */
    static List<Contact> contacts(SessionModel model, End end, Said said) {
        List<String> planned = end.plan().stream().map(PlanItem::key).toList();
        List<String> specialities = model.session().guide().declarations().advice().stream()
                .filter(advice -> planned.contains(advice.key()))
                .map(Advice::refer)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return specialities.isEmpty()
                ? List.of()
                : said.directory()
                        .get()
                        .matching(specialities, model.session().setting().locality());
    }

    /** The box for these contacts. */
    static ReferralBox of(List<Contact> contacts, Said said) {
        return new ReferralBox(contacts, said);
    }
}
