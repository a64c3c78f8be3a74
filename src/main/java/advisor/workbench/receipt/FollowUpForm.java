package advisor.workbench.receipt;

import advisor.guide.Guide;
import advisor.outcome.FollowUp;
import advisor.outcome.Key;
import advisor.store.Kept;
import advisor.workbench.look.Column;
import advisor.workbench.look.Pair;
import advisor.workbench.look.Press;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import advisor.workbench.words.Wording;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JToggleButton;

/** What happened since, one line for each thing that can be told; nothing has to be. */
final class FollowUpForm extends Column {

    private static final long serialVersionUID = 1L;

    private final transient ReceiptModel model;
    private final transient Wording wording;

    FollowUpForm(ReceiptModel model, Kept kept, FollowUp told, Wording wording) {
        super(8);
        this.model = model;
        this.wording = wording;
        padded(18, 22, 20, 22);
        on(Shade.SHEET, Shade.LINE, 14);
        then(new Prose(wording.say("followUp.title"), Type.LEAD_STRONG, Shade.INK));
        then(2, Prose.quiet(wording.say("followUp.lead")));
        then(8, yesNo("accepted", told.accepted(), said -> told.withAccepted(said)));
        then(yesNo("caseOpened", told.caseOpened(), said -> told.withCaseOpened(said)));
        then(yesNo("refusedInWriting", told.refusedInWriting(), said -> told.withRefusedInWriting(said)));
        then(line(
                "moneyReturned",
                FollowUp.Returned.values(),
                told.moneyReturned(),
                said -> "returned." + said.key(),
                said -> told.withMoneyReturned(said)));
        if (!kept.outcome().advice().isEmpty()) {
            helped(kept, told);
        }
        natural(14, Press.primary("followUp.keep", wording.say("followUp.keep"), model::keep));
    }

    private Pair yesNo(String key, FollowUp.YesNo now, Function<FollowUp.YesNo, FollowUp> with) {
        return line(key, FollowUp.YesNo.values(), now, said -> "said." + said.key(), with);
    }

    private <T> Pair line(String key, T[] values, T now, Function<T, String> words, Function<T, FollowUp> with) {
        String label = wording.say("followUp." + key);
        Wrap buttons = new Wrap(6);
        Stream.of(values).forEach(value -> {
            String said = wording.say(words.apply(value));
            JToggleButton button = new JToggleButton(said, value.equals(now));
            button.setName("followUp." + key + "." + value);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.getAccessibleContext().setAccessibleName(label + wording.say("list.colon") + said);
            button.addActionListener(pressed -> model.tell(before -> with.apply(value)));
            buttons.with(button);
        });
        return new Pair(220, Prose.body(label), buttons);
    }

    private void helped(Kept kept, FollowUp told) {
        then(10, new Prose(wording.say("followUp.helped"), Type.BODY, Shade.INK));
        Guide guide = model.guide();
        Wrap buttons = new Wrap(6);
        for (Key advice : kept.outcome().advice()) {
            String title = guide == null
                    ? advice.name()
                    : guide.words(wording.language()).advice(advice.name());
            JToggleButton button = new JToggleButton(title, told.helped().contains(advice));
            button.setName("followUp.helped." + advice);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.addActionListener(pressed -> model.helped(advice));
            buttons.with(button);
        }
        then(4, buttons);
    }
}
