package advisor.workbench.studio;

import advisor.workbench.words.Wording;
import java.time.LocalDate;
import java.util.List;

/** The facts of the draft as rows. */
final class FactsTable extends EntriesTable<EntriesModel.FactRow> {

    private static final long serialVersionUID = 1L;

    /** The column that says how a fact stands to its review. */
    static final int REVIEW = 4;

    private static final List<Column> COLUMNS = List.of(
            new Column("name", 160),
            new Column("value", 100),
            new Column("unit", 60),
            new Column("level", 120),
            new Column("review", 110),
            new Column("reviewed", 115),
            new Column("reviewBy", 140),
            new Column("source", 110));

    private final transient StudioModel studio;
    private final transient EntriesModel model;
    private final transient Levels levels;
    private final transient Wording wording;

    FactsTable(StudioModel studio, EntriesModel model, Levels levels, Runnable refused, Wording wording) {
        super(
                "studio.fact.",
                COLUMNS,
                model.facts(wording.language(), LocalDate.now(studio.desk().clock())),
                refused,
                wording);
        this.studio = studio;
        this.model = model;
        this.levels = levels;
        this.wording = wording;
    }

    @Override
    Object cell(EntriesModel.FactRow row, String column) {
        String unit = row.fact().unit();
        return switch (column) {
            case "name" -> row.name();
            case "value" -> row.fact().value();
            case "unit" -> wording.sayOr("studio.unit." + unit, wording.sayOr("unit." + unit, unit));
            case "level" -> levels.name(row.level());
            case "review" -> wording.say("studio.review." + row.review());
            case "reviewed" -> row.fact().reviewed();
            case "reviewBy" -> row.fact().reviewBy();
            default -> row.fact().source();
        };
    }

    @Override
    boolean isOpen(EntriesModel.FactRow row, String column) {
        return switch (column) {
            case "value" -> !row.fact().list();
            case "reviewed", "reviewBy", "source" -> true;
            default -> false;
        };
    }

    @Override
    boolean write(EntriesModel.FactRow row, String column, String typed) {
        EntriesModel.Part part = switch (column) {
            case "value" -> EntriesModel.Part.VALUE;
            case "reviewed" -> EntriesModel.Part.REVIEWED;
            case "reviewBy" -> EntriesModel.Part.REVIEW_BY;
            default -> EntriesModel.Part.SOURCE;
        };
        return model.change(row.key(), part, typed);
    }

    @Override
    void toLine(EntriesModel.FactRow row) {
        EntriesModel.Place place = model.place("facts.json", row.key());
        if (place != null) {
            studio.go(place.file(), place.line());
        }
    }
}
