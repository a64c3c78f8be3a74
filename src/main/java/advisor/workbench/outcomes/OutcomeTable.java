package advisor.workbench.outcomes;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.outcome.Feedback;
import advisor.outcome.Outcome;
import advisor.pack.Localities;
import advisor.workbench.words.Wording;
import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** Outcomes as rows of words. */
final class OutcomeTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("month", "guide", "place", "conclusion", "confidence", "advice", "done", "helpful");

    private final transient List<Outcome> outcomes;
    private final transient OutcomesModel model;
    private final transient Localities localities;
    private final transient Wording wording;

    OutcomeTable(OutcomesModel model, List<Outcome> outcomes, Localities localities, Wording wording) {
        this.model = model;
        this.outcomes = outcomes;
        this.localities = localities;
        this.wording = wording;
    }

    Outcome outcome(int row) {
        return outcomes.get(row);
    }

    @Override
    public int getRowCount() {
        return outcomes.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return wording.say("outcomes.column." + COLUMNS.get(column));
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return switch (COLUMNS.get(column)) {
            case "advice", "done" -> Integer.class;
            case "confidence", "helpful" -> Ranked.class;
            default -> String.class;
        };
    }

    @Override
    public Object getValueAt(int row, int column) {
        Outcome outcome = outcomes.get(row);
        Guide guide = model.guideOf(outcome);
        Language language = wording.language();
        return switch (COLUMNS.get(column)) {
            case "month" -> outcome.month().toString();
            case "guide" ->
                guide == null
                        ? outcome.guide().id().name()
                        : guide.words(language).title();
            case "place" -> wording.say(localities.name(outcome.city().code()));
            case "conclusion" ->
                guide == null
                        ? outcome.conclusion().name()
                        : guide.words(language).conclusion(outcome.conclusion().name());
            case "confidence" ->
                new Ranked(
                        -outcome.confidence().ordinal(),
                        wording.say(
                                "outcomes.confidence." + outcome.confidence().key()));
            case "advice" -> outcome.advice().size();
            case "done" -> outcome.done().size();
            default -> helpful(outcome.feedback());
        };
    }

    /* From what was not said by way of what did not help to what did. */
    private Ranked helpful(@Nullable Feedback feedback) {
        return feedback == null
                ? new Ranked(-Feedback.values().length, "")
                : new Ranked(-feedback.ordinal(), wording.say("outcomes.helpful." + feedback.key()));
    }

    /** Words that are sorted by what they mean and not by their letters. */
    record Ranked(int rank, String words) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            return Integer.compare(rank, other.rank);
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
