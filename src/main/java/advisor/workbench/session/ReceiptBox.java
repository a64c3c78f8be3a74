package advisor.workbench.session;

import advisor.outcome.Receipt;
import advisor.workbench.look.Column;
import advisor.workbench.look.Prose;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import advisor.workbench.look.Wrap;
import javax.swing.JToggleButton;

/** Whether the client takes a receipt along, and its number while it can still go onto a paper. */
final class ReceiptBox extends Column {

    private static final long serialVersionUID = 1L;

    ReceiptBox(KeepModel keep, Said said) {
        super(8);
        setName("receipt");
        then(new Prose(said.say("keep.receipt"), Type.STRONG, Shade.INK));
        then(2, Prose.quiet(said.say("keep.receipt.lead")));
        Receipt receipt = keep.receipt();
        JToggleButton give = new JToggleButton(said.say("keep.receipt.give"), receipt != null);
        give.setName("receipt.give");
        give.putClientProperty("FlatLaf.styleClass", "segment");
        give.addActionListener(pressed -> keep.giveReceipt(keep.receipt() == null));
        then(6, new Wrap(6).with(give));
        if (receipt != null) {
            then(8, number(receipt, said));
            then(2, Prose.quiet(said.say("keep.receipt.print")));
        }
        TypedKey.on(this, WHEN_IN_FOCUSED_WINDOW, 'r', () -> keep.giveReceipt(keep.receipt() == null));
    }

    /** A number as it is shown: large, in groups of four. */
    static Prose number(Receipt receipt, Said said) {
        Prose number = new Prose(receipt.grouped(), Type.HEADING, Shade.INK);
        number.setName("receipt.number");
        number.getAccessibleContext().setAccessibleName(said.say("keep.receipt.number", receipt.grouped()));
        return number;
    }
}
