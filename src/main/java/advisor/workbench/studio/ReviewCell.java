package advisor.workbench.studio;

import advisor.workbench.look.Shade;
import advisor.workbench.look.Type;
import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;

/** How a fact stands to its review: in words, and in colour. */
final class ReviewCell extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        if (table.getModel() instanceof FactsTable facts) {
            EntriesModel.Review review =
                    facts.row(table.convertRowIndexToModel(row)).review();
            setForeground((review == EntriesModel.Review.CURRENT
                            ? Shade.WEEK
                            : review == EntriesModel.Review.PAST ? Shade.NOW : Shade.TODAY)
                    .color());
            setFont((review == EntriesModel.Review.CURRENT ? Type.BODY : Type.STRONG).font());
        }
        return this;
    }
}
