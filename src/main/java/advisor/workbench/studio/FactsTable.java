package advisor.workbench.studio;

import advisor.workbench.words.Wording;
import java.time.LocalDate;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** The facts of the draft as rows; what is typed into one is written into the draft. */
final class FactsTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("name", "value", "unit", "level", "review", "reviewed", "reviewBy", "source");

    private final transient EntriesModel model;
    private final transient Wording wording;
    private final transient Levels levels;
    private final transient List<EntriesModel.FactRow> rows;
    private final transient Runnable refused;

    FactsTable(EntriesModel model, LocalDate today, Levels levels, Runnable refused, Wording wording) {
        this.model = model;
        this.levels = levels;
        this.wording = wording;
        this.refused = refused;
        this.rows = model.facts(wording.language(), today);
    }

    EntriesModel.FactRow row(int index) {
        return rows.get(index);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return wording.say("studio.fact." + COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        EntriesModel.FactRow one = rows.get(row);
        return switch (column) {
            case 0 -> one.name();
            case 1 -> one.fact().value();
            case 2 -> wording.sayOr("unit." + one.fact().unit(), one.fact().unit());
            case 3 -> levels.name(one.level());
            case 4 -> wording.say("studio.review." + one.review());
            case 5 -> one.fact().reviewed();
            case 6 -> one.fact().reviewBy();
            default -> one.fact().source();
        };
    }

    private static EntriesModel.Part part(int column) {
        return switch (column) {
            case 1 -> EntriesModel.Part.VALUE;
            case 5 -> EntriesModel.Part.REVIEWED;
            case 6 -> EntriesModel.Part.REVIEW_BY;
            default -> EntriesModel.Part.SOURCE;
        };
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == 1 && !rows.get(row).fact().list() || column >= 5;
    }

    @Override
    public void setValueAt(Object typed, int row, int column) {
        if (!typed.equals(getValueAt(row, column))
                && !model.change(rows.get(row).key(), part(column), typed.toString())) {
            refused.run();
        }
    }
}
