package advisor.workbench.studio;

import advisor.guide.Language;
import advisor.workbench.words.Wording;
import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;

/** The words of the draft as rows; what is typed into one is written into the draft. */
final class WordsTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("id", "zh", "en", "level");

    private final transient EntriesModel model;
    private final transient Wording wording;
    private final transient Levels levels;
    private final transient List<EntriesModel.WordRow> rows;
    private final transient Runnable refused;

    /**
     * The words that hold what is wanted, in their id or in either language.
     *
     * @param refused called when something typed can not be written
     */
    WordsTable(EntriesModel model, String wanted, Levels levels, Runnable refused, Wording wording) {
        this.model = model;
        this.levels = levels;
        this.wording = wording;
        this.refused = refused;
        String low = wanted.strip().toLowerCase(Locale.ROOT);
        this.rows = model.words().stream()
                .filter(row -> low.isEmpty()
                        || (row.id() + "\n" + row.chinese() + "\n" + row.english())
                                .toLowerCase(Locale.ROOT)
                                .contains(low))
                .toList();
    }

    EntriesModel.WordRow row(int index) {
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
        return wording.say("studio.word." + COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        EntriesModel.WordRow one = rows.get(row);
        return switch (column) {
            case 0 -> one.id();
            case 1 -> one.chinese();
            case 2 -> one.english().isEmpty() ? wording.say("studio.word.missing") : one.english();
            default -> levels.name(one.level());
        };
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == 1 || column == 2;
    }

    @Override
    public void setValueAt(Object typed, int row, int column) {
        Language language = column == 1 ? Language.ZH : Language.EN;
        if (!typed.equals(getValueAt(row, column))
                && !typed.toString().isBlank()
                && !model.say(rows.get(row).id(), language, typed.toString())) {
            refused.run();
        }
    }
}
