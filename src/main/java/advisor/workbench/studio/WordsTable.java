package advisor.workbench.studio;

import advisor.guide.Language;
import advisor.workbench.words.Wording;
import java.util.List;
import java.util.Locale;

/** The words of the draft as rows. */
final class WordsTable extends EntriesTable<EntriesModel.WordRow> {

    private static final long serialVersionUID = 1L;
    private static final List<Column> COLUMNS =
            List.of(new Column("id", 150), new Column("zh", 220), new Column("en", 220), new Column("level", 120));

    private final transient StudioModel studio;
    private final transient EntriesModel model;
    private final transient Levels levels;
    private final transient Wording wording;

    /** The words that hold what is wanted, in their id or in either language. */
    WordsTable(
            StudioModel studio, EntriesModel model, String wanted, Levels levels, Runnable refused, Wording wording) {
        super("studio.word.", COLUMNS, rows(model, wanted.strip().toLowerCase(Locale.ROOT)), refused, wording);
        this.studio = studio;
        this.model = model;
        this.levels = levels;
        this.wording = wording;
    }

    private static List<EntriesModel.WordRow> rows(EntriesModel model, String wanted) {
        return model.words().stream()
                .filter(row -> wanted.isEmpty()
                        || (row.id() + "\n" + row.chinese() + "\n" + row.english())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
    }

    @Override
    Object cell(EntriesModel.WordRow row, String column) {
        return switch (column) {
            case "id" -> row.id();
            case "zh" -> row.chinese();
            case "en" -> row.english().isEmpty() ? wording.say("studio.word.missing") : row.english();
            default -> levels.name(row.level());
        };
    }

    @Override
    boolean isOpen(EntriesModel.WordRow row, String column) {
        return column.equals("zh") || column.equals("en");
    }

    @Override
    boolean write(EntriesModel.WordRow row, String column, String typed) {
        return typed.isBlank() || model.say(row.id(), column.equals("zh") ? Language.ZH : Language.EN, typed);
    }

    /* Words that no wording file holds stand where they are declared. */
    @Override
    void toLine(EntriesModel.WordRow row) {
        EntriesModel.Place place = model.place("wording." + wording.language().code() + ".json", row.id());
        if (place != null) {
            studio.go(place.file(), place.line());
        } else {
            // question.harm.say and option.harm.none are declared where harm is, rule.R07 where R07 is
            String[] parts = row.id().split("\\.");
            studio.goTo(parts.length > 1 ? parts[1] : row.id());
        }
    }
}
