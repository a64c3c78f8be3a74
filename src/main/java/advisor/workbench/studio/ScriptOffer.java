package advisor.workbench.studio;

import advisor.workbench.look.Look;
import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.fife.ui.autocomplete.BasicCompletion;
import org.fife.ui.autocomplete.CompletionProvider;

/** One completion in the list that pops up. */
final class ScriptOffer extends BasicCompletion {

    private final Completions.Offer offer;

    ScriptOffer(CompletionProvider provider, Completions.Offer offer) {
        super(provider, offer.insert());
        this.offer = offer;
    }

    @Override
    public String getSummary() {
        return html(offer.about().isEmpty() ? offer.kind() : offer.kind() + "\n" + offer.about());
    }

    /** A text for places that show HTML; a guide's own words stay words there. */
    static String html(String plain) {
        String safe = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<html><div style='width:" + Look.px(260) + "'>" + safe.replace("\n", "<br>") + "</div></html>";
    }

    /** Draws the word and, quieter, what it is. */
    static ListCellRenderer<Object> renderer() {
        return new Cell();
    }

    private static final class Cell extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;
        private static final int LONGEST = 60;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, value, index, selected, focused);
            putClientProperty("html.disable", true);
            setFont(Type.BODY.font());
            setBorder(BorderFactory.createEmptyBorder(Look.px(2), Look.px(8), Look.px(2), Look.px(8)));
            setForeground(Shade.INK.color());
            if (value instanceof ScriptOffer one) {
                String kind = one.offer.kind();
                String more = kind.startsWith(one.offer.insert())
                        ? kind.substring(one.offer.insert().length())
                        : "   " + kind;
                String shown = one.offer.insert() + more;
                setText(shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown);
            }
            return this;
        }
    }
}
